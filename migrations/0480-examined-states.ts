import type { MigrationInterface, QueryRunner } from 'typeorm'
import { restateCharts, type StoredState } from './stored-charts.js'

/**
 * Which states are examined is said by the chart. What was read off the names of the phases until now is written into the
 * stored charts, so that every running case goes on under the same rule and version.
 */
export class ExaminedStates1700000000480 implements MigrationInterface {
  name = 'ExaminedStates1700000000480'

  async up(runner: QueryRunner): Promise<void> {
    await restateCharts(runner, (state) => {
      if (wasExamined(state)) state.examined = true
    })
  }

  async down(): Promise<void> {
    throw new Error('migrations run forward only')
  }
}

/** The rule as it stood: by the phase's name, unless it is the firm's move or the case is over. */
const wasExamined = ({ phase, waitsOn, final }: StoredState) =>
  ['intake', 'hearing', 'review', 'decision'].includes(String(phase)) && waitsOn !== 'firm' && !final
