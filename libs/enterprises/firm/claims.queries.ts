import { Injectable } from '@nestjs/common'
import { type PersonName, UsersQueries } from '#people'
import { type Ctx, limits, UnitOfWork } from '#platform'
import { reach, Values } from '../register/reach.js'
import type { ClaimsPage, ClaimsQuery, ClaimView } from './firm.dto.js'
import { unconfined } from './unconfined.js'

type ClaimRow = Omit<ClaimView, 'user' | 'decidedBy'> & { userId: string; decidedById: string | null }

const COLUMNS = `c.id, c.uscc, c.name, c.user_id AS "userId", c.state, c.note, c.file_id AS "fileId", c.decided_by AS "decidedById",
  c.decided_at AS "decidedAt", c.reason, c.created_at AS "createdAt"`

/** Lists of claims. */
@Injectable()
export class ClaimsQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly users: UsersQueries,
  ) {}

  /** Claims for an officer: of enterprises within reach, and of codes the register does not know; the oldest first. */
  async page(ctx: Ctx, query: ClaimsQuery): Promise<ClaimsPage> {
    const { page, size, limit, offset } = limits(query)
    const values = new Values()
    const from = `FROM enterprise_claims c LEFT JOIN enterprises e ON e.uscc = c.uscc
      WHERE c.state = ${values.add(query.state ?? 'pending')} AND (e.id IS NULL OR ${reach(ctx, values)})`
    const { total, rows } = await this.uow.read(ctx, async (manager) => {
      const [count] = await manager.query(`SELECT count(*)::int AS total ${from}`, values.list)
      const found: ClaimRow[] = await manager.query(
        `SELECT ${COLUMNS}, COALESCE(c.enterprise_id, e.id) AS "enterpriseId", e.name AS "registeredName" ${from}
         ORDER BY c.created_at, c.id LIMIT ${limit} OFFSET ${offset}`,
        values.list,
      )
      return { total: count.total as number, rows: found }
    })
    return { items: await this.withNames(rows), total, page, size }
  }

  /** One's own claims, the latest first. They do not tell whether the register knows a code before it is verified. */
  async own(ctx: Ctx): Promise<ClaimView[]> {
    const rows: ClaimRow[] = await this.uow.read(unconfined(ctx), (manager) =>
      manager.query(
        `SELECT ${COLUMNS}, CASE WHEN c.state = 'verified' THEN c.enterprise_id END AS "enterpriseId", NULL AS "registeredName"
         FROM enterprise_claims c WHERE c.user_id = $1 ORDER BY c.created_at DESC, c.id DESC LIMIT 100`,
        [ctx.actor.id],
      ),
    )
    return this.withNames(rows)
  }

  private async withNames(rows: readonly ClaimRow[]): Promise<ClaimView[]> {
    const names = await this.users.names(rows.flatMap((row) => (row.decidedById ? [row.userId, row.decidedById] : [row.userId])))
    return rows.map(({ userId, decidedById, ...row }) => ({
      ...row,
      user: person(userId, names),
      decidedBy: person(decidedById, names),
    }))
  }
}

function person(id: string | null, names: ReadonlyMap<string, PersonName>) {
  return id ? { id, name: names.get(id)?.name ?? '' } : null
}
