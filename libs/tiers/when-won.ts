import type { CaseRow, Effect } from '#cases'
import type { Chart } from '#lifecycle'
import type { TxCtx } from '#platform'
import type { Acceptance } from './decisions.dto.js'

/**
 * An effect that runs only when the move ended the case in the firm's favour: approval leads to success, to publicity or
 * to an authority above, and only the first gives the title.
 */
export function whenWon(
  charts: readonly Chart[],
  then: (tx: TxCtx, row: CaseRow, input: Partial<Acceptance> | undefined) => Promise<void>,
): Effect {
  return async (tx, row, moved) => {
    const chart = charts.find(({ version }) => version === row.chartVersion)
    if (chart?.states[moved.to]?.final === 'won') await then(tx, row, moved.input as Partial<Acceptance> | undefined)
  }
}
