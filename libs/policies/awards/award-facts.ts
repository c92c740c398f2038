import type { EntityManager } from 'typeorm'
import type { FormSection } from '#cases'
import type { Facts } from '#criteria'
import type { FactsService } from '#enterprises'
import { localDate } from '#lifecycle'
import { type Ctx, prepared } from '#platform'
import type { JudgedRow } from '#tiers'
import { type Terms, termsOf } from '../catalogue/terms.js'
import type { LineRule } from '../money/budget-line.entity.js'
import type { StandingAward } from './amount.js'
import type { AwardStanding } from './award.entity.js'
import type { Figure } from './figures.js'
import type { Part } from './instalments.js'
import { type Ruling, rulingOf } from './ruling.js'

/** What the guards of policy cases read about the money around a case. Amounts are integer fen as text. */
export interface AwardFacts {
  clause: { code: string; version: number; versionId: string }
  terms: Terms
  answers: Readonly<Record<string, unknown>>
  moneyFields: readonly string[]
  today: string
  /** What was assessed or decided for this case. */
  award: {
    standing: AwardStanding
    amountFen: string
    grossFen: string
    year: number
    lineId: string | null
    figures: Figure[]
  } | null
  /** The line of the clause for the year of the award, or of today. */
  line: { id: string; name: string; year: number; availableFen: string; rule: LineRule } | null
  /** The enterprise's other awards that stand. */
  others: readonly StandingAward[]
  /** Invoices and certificates of this case that other cases were given money for. */
  proofsUsed: readonly { kind: string; number: string; caseNumber: string }[]
  allotment: { amountFen: string } | null
  creditGrade: string | null
  hasAccount: boolean
  /** The payment that waits or the last one. */
  payment: { status: string; released: boolean } | null
  objectionUpheld: boolean
  /** The register's facts, where the clause reads any and nothing was assessed on them yet. */
  held?: Facts
  /** The parts of the award, where it is paid in parts. */
  parts: readonly Part[]
  /** What the ruleset of the clause says; absent where the clause names none. */
  ruling?: Ruling
  /** The clause names a ruleset. */
  ruled: boolean
  /** Mean of the points a panel of experts gave; null where none was closed. */
  panelScore: string | null
}

type Found = Omit<AwardFacts, 'terms' | 'answers' | 'moneyFields' | 'today' | 'proofsUsed' | 'held' | 'ruling' | 'ruled'> & {
  ruleset: string | null
  options: Record<string, unknown>
  form: FormSection[]
}

/** What supplies the register's facts. */
export type FactsOf = Pick<FactsService, 'facts'>

/** Loads the money around a case; `facts` supplies what the register holds. */
export async function awardFacts(
  manager: EntityManager,
  row: JudgedRow & { enteredAt: Date; data: Readonly<Record<string, unknown>> },
  ctx: Pick<Ctx, 'now'>,
  facts: FactsOf,
): Promise<AwardFacts> {
  const today = localDate(ctx.now)
  const [found] = await prepared<Found>(manager, AROUND, [
    ...[row.id, row.programmeVersionId, row.enterpriseId, Number(today.slice(0, 4)), row.enteredAt],
  ])
  if (!found) throw new Error(`programme version ${row.programmeVersionId} is not there`)
  const { options, form, ruleset, ...around } = found
  const terms = termsOf(options)
  const fields = form.flatMap((section) => section.fields)
  const given = row.data.figures as Record<string, unknown> | undefined
  const loaded = {
    ...around,
    terms,
    answers: { ...given, ...row.answers },
    moneyFields: fields.filter((field) => field.type === 'money').map((field) => field.key),
    today,
  }
  const isAssessed = around.award !== null && around.award.standing !== 'released'
  const afresh = terms.mode === 'no-application' && around.award?.standing === 'released'
  const ruling = ruleset === null ? undefined : await rulingOf(manager, facts, row, { now: ctx.now, afresh })
  const held =
    ruling?.frozen ??
    (!isAssessed && terms.inputs.some((input) => input.held)
      ? (await facts.facts(manager, [row.enterpriseId], today)).get(row.enterpriseId)
      : undefined)
  const proofsUsed = await usedProofs(manager, row.id, proofsOf(loaded))
  return { ...loaded, proofsUsed, ruled: ruleset !== null, ...(ruling ? { ruling } : {}), ...(held ? { held } : {}) }
}

const AROUND = `SELECT v.options, v.form, v.ruleset,
  json_build_object('code', p.code, 'version', v.number, 'versionId', v.id) AS clause,
  (SELECT json_build_object('standing', a.standing, 'amountFen', a.amount_fen::text, 'grossFen', a.gross_fen::text, 'year', a.year,
     'lineId', a.line_id, 'figures', a.figures) FROM awards a WHERE a.case_id = $1) AS award,
  (SELECT json_build_object('id', l.id, 'name', l.name, 'year', l.year, 'availableFen', l.available_fen::text, 'rule', l.rule)
     FROM budget_lines l WHERE l.code = v.options->'terms'->>'budgetLine'
       AND l.year = COALESCE((SELECT a.year FROM awards a WHERE a.case_id = $1 AND a.line_id IS NOT NULL), $4)) AS line,
  COALESCE((SELECT json_agg(json_build_object('caseId', a.case_id, 'caseNumber', c.number, 'clauseCode', a.clause_code,
     'year', a.year, 'capGroup', a.cap_group, 'topUpGroup', a.top_up_group, 'excludes', a.excludes,
     'grossFen', a.gross_fen::text, 'amountFen', a.amount_fen::text) ORDER BY a.decided_at, a.case_id)
     FROM awards a JOIN cases c ON c.id = a.case_id
     WHERE a.enterprise_id = $3 AND a.case_id <> $1 AND a.standing IN ('reserved', 'committed', 'paid')), '[]') AS others,
  (SELECT json_build_object('amountFen', t.amount_fen::text) FROM allotments t WHERE t.case_id = $1) AS allotment,
  COALESCE((SELECT json_agg(json_build_object('number', i.number, 'amountFen', i.amount_fen::text, 'dueOn', i.due_on,
     'paid', i.paid_at IS NOT NULL) ORDER BY i.number) FROM award_instalments i WHERE i.case_id = $1), '[]') AS parts,
  (SELECT n.result->>'mean' FROM panels n WHERE n.case_id = $1 AND n.closed_at IS NOT NULL ORDER BY n.closed_at DESC LIMIT 1) AS "panelScore",
  (SELECT g.grade FROM credit_grades g WHERE g.enterprise_id = $3 ORDER BY g.recorded_at DESC, g.id DESC LIMIT 1) AS "creditGrade",
  EXISTS (SELECT FROM payment_accounts x WHERE x.enterprise_id = $3) AS "hasAccount",
  (SELECT json_build_object('status', y.status, 'released', b.released_at IS NOT NULL) FROM payments y
     JOIN payment_batches b ON b.id = y.batch_id WHERE y.case_id = $1 ORDER BY y.id DESC LIMIT 1) AS payment,
  EXISTS (SELECT FROM objections o WHERE o.case_id = $1 AND o.upheld AND o.received_at >= $5) AS "objectionUpheld"
FROM programme_versions v JOIN programmes p ON p.id = v.programme_id WHERE v.id = $2`

/** A proof of the case: several numbers in one field are parted by commas, 、, semicolons or blanks. */
export interface Proof {
  kind: 'invoice' | 'certificate'
  scope: string
  number: string
}

/** The invoices and certificates a case claims money for. */
export function proofsOf(facts: Pick<AwardFacts, 'terms' | 'answers' | 'clause'>): Proof[] {
  return (facts.terms.once ?? []).flatMap(({ field, kind, within }) => {
    const text = String(facts.answers[field] ?? '')
      .normalize('NFKC')
      .toUpperCase()
    const numbers = text.split(/[\s,;、]+/).filter((number) => number !== '')
    return [...new Set(numbers)].map((number) => ({ kind, scope: within === '*' ? '*' : facts.clause.code, number }))
  })
}

async function usedProofs(manager: EntityManager, caseId: string, proofs: readonly Proof[]): Promise<AwardFacts['proofsUsed']> {
  if (proofs.length === 0) return []
  return manager.query(
    `SELECT p.kind, p.number, c.number AS "caseNumber"
     FROM award_proofs p JOIN cases c ON c.id = p.case_id
     JOIN jsonb_to_recordset($2::jsonb) AS w (kind text, scope text, number text)
       ON w.kind = p.kind AND w.scope = p.scope AND w.number = p.number
     WHERE p.case_id <> $1 AND p.released_at IS NULL ORDER BY p.number`,
    [caseId, JSON.stringify(proofs)],
  )
}
