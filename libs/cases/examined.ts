import type { Chart } from '#lifecycle'
import { Problem } from '#platform'
import type { CaseRow } from './case-row.js'
import type { Kinds } from './kinds.js'
import { stateOf } from './moved.js'

type Standing = Pick<CaseRow, 'closedAt' | 'state'>

/** Why departments and experts cannot be asked about a case now, as a code; nothing where its chart says the state is examined. */
export function whyNotExamined(chart: Chart, { closedAt, state }: Standing) {
  if (closedAt) return 'cases.examination-over'
  return stateOf(chart, state).examined ? null : 'cases.not-examined'
}

/**
 * Demands that the office is examining the case: nobody is asked about a draft, or about what is decided already.
 * @throws Problem refused `cases.examination-over`, `cases.not-examined`
 */
export function demandExamined(kinds: Kinds, row: Standing & Pick<CaseRow, 'chartId' | 'chartVersion'>): void {
  const code = whyNotExamined(kinds.wired(row.chartId, row.chartVersion).chart, row)
  if (code) throw Problem.refused(code)
}
