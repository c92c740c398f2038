import { Injectable } from '@nestjs/common'
import { localDate } from '#lifecycle'
import { type Ctx, UnitOfWork } from '#platform'
import { eachRow } from './each-row.js'
import { changeMembership, lockMembership } from './membership-changes.js'

/** Ends titles whose last day has passed. */
@Injectable()
export class ExpirySweep {
  constructor(private readonly uow: UnitOfWork) {}

  /** Each title past its last day is expired, from the day after. */
  async run(ctx: Ctx): Promise<void> {
    const rows = await this.uow.read(ctx, (manager) =>
      manager.query<{ id: string; validTo: string }[]>(
        `SELECT id, valid_to::text AS "validTo" FROM memberships
         WHERE status IN ('active', 'renewal-due', 'suspended') AND valid_to < $1 ORDER BY valid_to, id`,
        [localDate(ctx.now)],
      ),
    )
    await eachRow(rows, (row) =>
      this.uow.run(ctx, async (tx) => {
        const title = await lockMembership(tx, row.id)
        if (!['active', 'renewal-due', 'suspended'].includes(title.status)) return
        await changeMembership(tx, title, {
          from: ['active', 'renewal-due', 'suspended'],
          act: ['到期', 'expired'],
          to: { status: 'expired' },
          note: { kind: 'expired', data: { validTo: row.validTo } },
        })
      }),
    )
  }
}
