import type { DocumentSlot, FormField, FormSection } from '#cases'
import type { Text } from '#lifecycle'
import { referenceJson } from '#platform'
import { type PolicyOptions, policyCharts, type Terms } from '#policies'
import { clauseDocuments, formOfClause, type InputRow } from './policy-form.js'

interface PackageRow {
  code: string
  name: string
  nameEn: string
  note: string
}
interface PolicyRow extends PackageRow {
  package: string
  documentNumber: string
  certainty: 'confirmed' | 'unconfirmed' | 'lapsed'
  from: string
  to: string | null
}
type ClauseRow = Pick<
  Terms,
  'mode' | 'amount' | 'eligible' | 'capPerYear' | 'topUpGroup' | 'excludes' | 'once' | 'owed' | 'promise' | 'instalments'
> & {
  code: string
  policy: string
  name: string
  nameEn: string
  article?: string
  amountText: Text
  who: Text
  department: string
  inputs: InputRow[]
  /** Id of the clause whose formula is in `payment-clauses.json`. */
  formulaOf?: string
  extra?: FormField[]
  publicity?: boolean
  many?: boolean
  /** The line of rulesets that decides. */
  ruleset?: string
  /** The source names the clause but not its amount. */
  uncertain?: boolean
}
interface PaymentClause {
  id: string
  amountWan: string
  eligible?: string
}

/** A clause as a programme, ready to be written. */
export interface PolicyProgramme {
  code: string
  policyCode: string
  position: number
  article: string
  kind: string
  chart: { id: string; version: number }
  name: string
  nameEn: string
  department: string
  open: boolean
  options: PolicyOptions & { assign: string; many?: boolean }
  form: FormSection[]
  documents: readonly DocumentSlot[]
  guide: Record<string, Text>
  ruleset: string | null
  legalBasis: string
  certainty: string
  from: string
  to: string | null
}

const CHARTS: Readonly<Record<Terms['mode'], { kind: string; chart: string }>> = {
  standard: { kind: 'policy-application', chart: 'policy-application' },
  commitment: { kind: 'policy-application', chart: 'policy-commitment' },
  instant: { kind: 'policy-application', chart: 'policy-instant' },
  'no-application': { kind: 'policy-award', chart: 'policy-award' },
}

const newest = (id: string): number => Math.max(...policyCharts.filter((chart) => chart.id === id).map(({ version }) => version))

/** Packages and policies, as the sources name them. */
export const policyFile = () => referenceJson<{ packages: PackageRow[]; policies: PolicyRow[] }>('policies.json')

/** Every clause as a programme: dates and certainty follow its policy, a formula shared with the worked examples its id. */
export function policyProgrammes(): PolicyProgramme[] {
  const { policies } = policyFile()
  const formulas = new Map(referenceJson<PaymentClause[]>('payment-clauses.json').map((clause) => [clause.id, clause]))
  return referenceJson<ClauseRow[]>('policy-clauses.json').map((clause, position) => {
    const policy = policies.find(({ code }) => code === clause.policy)
    const given = clause.formulaOf === undefined ? undefined : formulas.get(clause.formulaOf)
    if (!policy || (clause.formulaOf !== undefined && !given))
      throw new Error(`the clause "${clause.code}" names a policy or formula that is not there`)
    const { kind, chart } = CHARTS[clause.mode]
    return {
      ...{ code: clause.code, policyCode: policy.code, position, article: clause.article ?? '', kind },
      chart: { id: chart, version: newest(chart) },
      ...{ name: clause.name, nameEn: clause.nameEn, department: clause.department },
      open: !clause.uncertain,
      options: {
        assign: 'officer',
        ...(clause.many ? { many: true } : {}),
        ...(clause.publicity ? { publicity: true } : {}),
        terms: termsOf(clause, policy, given),
      },
      form: clause.mode === 'no-application' ? [] : formOfClause(clause.inputs, clause.extra ?? []),
      documents: clause.mode === 'no-application' ? [] : clauseDocuments,
      guide: { who: clause.who, need: NEED, howLong: HOW_LONG },
      ruleset: clause.ruleset ?? null,
      legalBasis: `${policy.name}（${policy.documentNumber}）${clause.article ?? ''}`,
      certainty: clause.uncertain ? 'unconfirmed' : policy.certainty,
      ...{ from: policy.from, to: policy.to },
    }
  })
}

const NEED: Text = ['申请表、证明材料，均以 PDF 或图片上传', 'Application form and proof, as PDF or image']
const HOW_LONG: Text = ['各环节时限见办事指南', 'The days of each step are in the guide']

function termsOf(clause: ClauseRow, policy: PolicyRow, given: PaymentClause | undefined): Terms {
  const { mode, inputs, eligible = given?.eligible, amount = given?.amountWan } = clause
  const { capPerYear, topUpGroup, excludes, once, owed, promise, instalments } = clause
  const rest = { amount, says: clause.amountText, eligible, capPerYear, topUpGroup, excludes, once, owed, promise, instalments }
  return {
    mode,
    inputs: inputs.map(({ type: _type, choices: _choices, fieldLabels: _labels, ...input }) => input),
    budgetLine: policy.code,
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
  }
}
