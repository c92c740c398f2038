import { Injectable } from '@nestjs/common'
import { Desk } from '#cases'
import { localDate } from '#lifecycle'
import { type Ctx, newId, Problem, UnitOfWork } from '#platform'
import { eachRow } from './each-row.js'

/** Ends renewals nobody asked for, once their title has run out. Drafts lapse by the desk's own deadline, the window's closing. */
@Injectable()
export class LapseSweep {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly desk: Desk,
  ) {}

  /** Each offered renewal whose title is past its last day lapses; one that somebody moved meanwhile is left alone. */
  async run(ctx: Ctx): Promise<void> {
    const rows = await this.uow.read(ctx, (manager) =>
      manager.query<{ id: string; event: string; version: number }[]>(
        `SELECT c.id, e.event, c.version FROM cases c
           JOIN chart_edges e ON e.chart_id = c.chart_id AND e.chart_version = c.chart_version AND e.from_state = c.state
           JOIN memberships m ON m.id::text = c.data->>'membershipId'
         WHERE c.closed_at IS NULL AND c.kind = 'renewal' AND e.event = 'expire' AND m.valid_to < $1 ORDER BY c.id`,
        [localDate(ctx.now)],
      ),
    )
    await eachRow(rows, async (row) => {
      try {
        await this.desk.fire(ctx, row.id, row.event, { version: row.version, idempotencyKey: newId() })
      } catch (error) {
        if (!(error instanceof Problem && (error.kind === 'conflict' || error.kind === 'refused'))) throw error
      }
    })
  }
}
