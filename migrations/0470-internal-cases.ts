import type { MigrationInterface, QueryRunner } from 'typeorm'
import { restateCharts } from './stored-charts.js'

/**
 * A case the office keeps to itself until the firm is asked: a prospect not yet invited, or dropped before it was.
 * The stored charts of recognition are told which state that is; running cases stay on their version.
 */
export class InternalCases1700000000470 implements MigrationInterface {
  name = 'InternalCases1700000000470'

  async up(runner: QueryRunner): Promise<void> {
    await restateCharts(runner, (state, name, chartId) => {
      if (chartId === 'recognition' && name === 'prospect') state.internal = true
    })
    await runner.query(`ALTER TABLE cases ADD COLUMN internal boolean NOT NULL DEFAULT false`)
    await runner.query(`
      UPDATE cases c SET internal = true WHERE chart_id = 'recognition' AND (state = 'prospect' OR (state = 'dropped'
        AND NOT EXISTS (SELECT FROM moves m WHERE m.case_id = c.id AND m.to_state NOT IN ('prospect', 'dropped'))))`)
    await runner.query(`DROP POLICY cases_confined ON cases`)
    await runner.query(`
      CREATE POLICY cases_confined ON cases TO miaopu_confined
        USING (enterprise_id = ANY (confined_keys()) AND NOT internal)
        WITH CHECK (enterprise_id = ANY (confined_keys()) AND NOT internal)`)
  }

  async down(): Promise<void> {
    throw new Error('migrations run forward only')
  }
}
