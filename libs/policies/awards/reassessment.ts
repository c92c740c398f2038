import { dueOf, grossOf } from './amount.js'
import type { AwardFacts } from './award-facts.js'

/** What is due now on the figures as assessed, beside what was granted meanwhile; fen. */
export function dueNow({ award, terms, clause, others, today, line }: AwardFacts): bigint {
  if (!award) return 0n
  const grossFen = grossOf(terms, award.figures, today) ?? 0n
  return dueOf(terms, { clauseCode: clause.code, grossFen, year: line?.year ?? award.year }, others).amountFen
}
