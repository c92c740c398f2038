import { Problem } from '#platform'
import type { CaseRow } from './case-row.js'

/** The phases in which the office examines a matter: after it was handed in or opened, before it is published or paid. */
const EXAMINED: ReadonlySet<string> = new Set(['intake', 'hearing', 'review', 'decision'])

/** Why departments and experts cannot be asked about a case now, as a code; nothing when they can. */
export function whyNotExamined({ closedAt, phase, waitsOn }: Pick<CaseRow, 'closedAt' | 'phase' | 'waitsOn'>) {
  if (closedAt) return 'cases.examination-over'
  return EXAMINED.has(phase) && waitsOn !== 'firm' ? null : 'cases.not-examined'
}

/**
 * Demands that the office is examining the case: nobody is asked about a draft, or about what is decided already.
 * @throws Problem refused `cases.examination-over`, `cases.not-examined`
 */
export function demandExamined(row: Pick<CaseRow, 'closedAt' | 'phase' | 'waitsOn'>): void {
  const code = whyNotExamined(row)
  if (code) throw Problem.refused(code)
}
