import { Injectable } from '@nestjs/common'
import { UsersQueries } from '#people'
import { type Ctx, limits, Problem, UnitOfWork } from '#platform'
import { reach, Values } from '../register/reach.js'
import type { DuplicatePair, DuplicatesPage, DuplicatesQuery, MergesPage, MergesQuery, MergeView } from './merges.dto.js'

type MergeRow = Omit<MergeView, 'proposedBy' | 'decidedBy'> & { proposedById: string | null; decidedById: string | null }

const side = (alias: string) => `json_build_object('id', ${alias}.id, 'uscc', ${alias}.uscc, 'name', ${alias}.name)`

/** At an address with more enterprises than this (a shared office), likeness of names says nothing. */
const CROWDED = 30

/** Merges and the pairs that may be one enterprise. */
@Injectable()
export class MergesQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly users: UsersQueries,
  ) {}

  /** Merges of enterprises within reach, the latest first. */
  async page(ctx: Ctx, query: MergesQuery): Promise<MergesPage> {
    const { page, size, limit, offset } = limits(query)
    const values = new Values()
    const where = `m.state = ${values.add(query.state ?? 'proposed')} AND ${reach(ctx, values, 'f')} AND ${reach(ctx, values, 't')}`
    const { rows, total } = await this.read(ctx, where, values, `LIMIT ${limit} OFFSET ${offset}`)
    return { items: rows, total, page, size }
  }

  /** One merge. @throws Problem missing `enterprises.merge-missing` */
  async one(ctx: Ctx, id: string): Promise<MergeView> {
    const values = new Values()
    const where = `m.id = ${values.add(id)} AND ${reach(ctx, values, 'f')} AND ${reach(ctx, values, 't')}`
    const { rows } = await this.read(ctx, where, values, '')
    if (!rows[0]) throw Problem.missing('enterprises.merge-missing')
    return rows[0]
  }

  /**
   * Pairs that may be one enterprise: the same name but for width, brackets and blanks; or names alike (pg_trgm) at the
   * same address. Most alike first.
   */
  async duplicates(ctx: Ctx, query: DuplicatesQuery): Promise<DuplicatesPage> {
    const { page, size, limit, offset } = limits(query)
    const values = new Values()
    const likeness = values.add(query.likeness ?? 0.6)
    const open = (alias: string) => `${alias}.status <> 'merged' AND ${reach(ctx, values, alias)}`
    const pairs = `
      SELECT a.id AS a, b.id AS b, 'same-name' AS reason, 1::real AS likeness
      FROM (SELECT name_key FROM enterprises WHERE status <> 'merged' GROUP BY name_key HAVING count(*) > 1) k
      JOIN enterprises a ON a.name_key = k.name_key JOIN enterprises b ON b.name_key = k.name_key AND a.id < b.id
      WHERE ${open('a')} AND ${open('b')}
      UNION ALL
      SELECT a.id, b.id, 'like-name', similarity(a.name_key, b.name_key)
      FROM (SELECT address FROM enterprises WHERE address IS NOT NULL GROUP BY address HAVING count(*) BETWEEN 2 AND ${CROWDED}) k
      JOIN enterprises a ON a.address = k.address JOIN enterprises b ON b.address = k.address AND a.id < b.id
      WHERE a.name_key <> b.name_key AND similarity(a.name_key, b.name_key) >= ${likeness} AND ${open('a')} AND ${open('b')}`
    const rows: (DuplicatePair & { total: number })[] = await this.uow.read(ctx, (manager) =>
      manager.query(
        `SELECT ${side('a')} AS first, ${side('b')} AS second, p.reason, round(p.likeness::numeric, 2)::float8 AS likeness, p.total
         FROM (SELECT pairs.*, count(*) OVER ()::int AS total FROM (${pairs}) pairs ORDER BY likeness DESC, a, b LIMIT ${limit} OFFSET ${offset}) p
         JOIN enterprises a ON a.id = p.a JOIN enterprises b ON b.id = p.b ORDER BY p.likeness DESC, p.a, p.b`,
        values.list,
      ),
    )
    const items = rows.map(({ total: _, ...pair }) => pair)
    const total = rows[0]?.total ?? (page === 1 ? 0 : (await this.duplicates(ctx, { ...query, page: 1, size: 1 })).total)
    return { items, total, page, size }
  }

  private async read(ctx: Ctx, where: string, values: Values, slice: string): Promise<{ rows: MergeView[]; total: number }> {
    const from = `FROM enterprise_merges m JOIN enterprises f ON f.id = m.from_id JOIN enterprises t ON t.id = m.into_id WHERE ${where}`
    const { found, total } = await this.uow.read(ctx, async (manager) => {
      const [count] = await manager.query(`SELECT count(*)::int AS total ${from}`, values.list)
      const merges: MergeRow[] = await manager.query(
        `SELECT m.id, ${side('f')} AS "from", ${side('t')} AS "into", m.state, m.reason, m.preview, m.moved, m.proposed_by AS "proposedById",
           m.proposed_at AS "proposedAt", m.decided_by AS "decidedById", m.decided_at AS "decidedAt"
         ${from} ORDER BY m.proposed_at DESC, m.id DESC ${slice}`,
        values.list,
      )
      return { found: merges, total: count.total as number }
    })
    const names = await this.users.names(found.flatMap((row) => [row.proposedById ?? [], row.decidedById ?? []].flat()))
    const person = (id: string | null) => (id ? { id, name: names.get(id)?.name ?? '' } : null)
    const rows = found.map(({ proposedById, decidedById, ...row }) => ({
      ...row,
      proposedBy: person(proposedById),
      decidedBy: person(decidedById),
    }))
    return { rows, total }
  }
}
