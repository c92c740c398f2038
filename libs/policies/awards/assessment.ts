import type { FactValue } from '#criteria'
import type { Refusal } from '#lifecycle'
import { conflictsWith, type Due, dueOf, eligibility, grossOf, missingFigures } from './amount.js'
import type { AwardFacts } from './award-facts.js'
import { type Figure, figuresOf } from './figures.js'
import { ruledOut } from './ruling.js'

/** A figure as an examiner found it. */
export interface ExaminedFigure {
  name: string
  value: FactValue
  note?: string
}

/** What a clause gives on the figures known, or why it gives nothing. */
export interface Assessment {
  figures: Figure[]
  due: Due | null
  refusals: Refusal[]
}

/** Assesses a case by its clause: figures (those kept, once assessed), condition, amount, what was given before. Pure. */
export function assess(facts: AwardFacts, examined: readonly ExaminedFigure[] = []): Assessment {
  const { terms, clause, today, others } = facts
  const year = facts.line?.year ?? Number(today.slice(0, 4))
  const kept = facts.award && facts.award.standing !== 'released' ? facts.award.figures : null
  const sources = { answers: facts.answers, moneyFields: facts.moneyFields, examined, held: facts.held }
  const figures = kept ?? figuresOf(terms.inputs, sources)
  const missing = missingFigures(terms, figures).map((name): Refusal => {
    const label = terms.inputs.find((input) => input.name === name)?.label ?? [name, name]
    return { code: 'policies.figure-missing', params: { label: label[0], labelEn: label[1] }, at: name }
  })
  const against = byRuleset(facts)
  if (against.length) return { figures, due: null, refusals: against }
  const answer = eligibility(terms, figures, today)
  if (answer === 'not-met')
    return { figures, due: null, refusals: [{ code: 'policies.not-eligible', params: { clause: clause.code } }] }
  const gross = grossOf(terms, figures, today)
  if (answer === 'unknown' || gross === undefined)
    return {
      figures,
      due: null,
      refusals: missing.length ? missing : [{ code: 'policies.amount-unknown', params: { clause: clause.code } }],
    }
  const due = dueOf(terms, { clauseCode: clause.code, grossFen: gross, year }, others)
  return { figures, due, refusals: due.amountFen === 0n ? [nothingDue(due)] : [] }
}

/**
 * What the ruleset of the clause says against it. In commitment mode the firm promises what is not known; what is known not
 * to be met cannot be promised.
 */
function byRuleset({ ruled, ruling, terms, clause }: AwardFacts): Refusal[] {
  if (!ruled) return []
  if (!ruling) return [{ code: 'policies.rules-missing', params: { clause: clause.code } }]
  if (ruling.result === 'unknown' && terms.mode === 'commitment') return []
  return ruledOut(ruling)
}

/** Why money may not be given, whatever the amount: another award excludes it, a proof was used. */
export function standsAgainst({ terms, clause, award, line, today, others, proofsUsed }: AwardFacts): Refusal[] {
  const year = line?.year ?? award?.year ?? Number(today.slice(0, 4))
  return [
    ...conflictsWith({ clauseCode: clause.code, year, excludes: terms.excludes ?? [] }, others),
    ...proofsUsed.map(
      ({ kind, number, caseNumber }): Refusal => ({
        code: kind === 'invoice' ? 'policies.invoice-used' : 'policies.certificate-used',
        params: { number, caseNumber },
      }),
    ),
  ]
}

function nothingDue({ grossFen, setOffFen, capLeftFen }: Due): Refusal {
  if (grossFen > setOffFen && capLeftFen === 0n) return { code: 'policies.cap-reached' }
  return { code: grossFen === 0n ? 'policies.nothing-due' : 'policies.nothing-more-due' }
}
