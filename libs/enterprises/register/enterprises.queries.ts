import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { UsersQueries } from '#people'
import { type Ctx, limits, type PageQuery, Problem, UnitOfWork } from '#platform'
import { nameKey, searchPattern } from '../naming.js'
import { organisationPartAgrees } from '../uscc.js'
import { filterSql, orderSql } from './enterprise-filter.js'
import type {
  ChangesPage,
  ContactView,
  EnterpriseHit,
  EnterpriseItem,
  EnterpriseQuery,
  EnterpriseSearch,
  EnterprisesPage,
  EnterpriseView,
  FormerName,
  LinkView,
} from './enterprises.dto.js'
import { reach, Values } from './reach.js'

/** The columns of an item; `FROM_ENTERPRISES` names the tables. */
export const ITEM_COLUMNS = `e.id, e.uscc, e.name, e.park_id AS "parkId", p.name AS "parkName", e.industry_code AS "industryCode",
  i.name AS "industryName", e.industry_letter AS "industryLetter", e.division_code AS "divisionCode", d.name AS "divisionName",
  e.address, e.enterprise_type AS "enterpriseType", e.registered_capital_fen AS "registeredCapitalFen",
  e.registered_capital_currency AS "registeredCapitalCurrency", e.established_on::text AS "establishedOn", e.status, e.inside,
  e.tags, e.officer_id AS "officerId", e.updated_at AS "updatedAt", e.version`

const MORE_COLUMNS = `e.registered_capital_text AS "registeredCapitalText", e.business_scope AS "businessScope",
  e.status_on::text AS "statusOn", e.status_reason AS "statusReason", e.merged_into_id AS "mergedIntoId", e.source,
  e.created_at AS "createdAt"`

export const FROM_ENTERPRISES = `FROM enterprises e LEFT JOIN parks p ON p.id = e.park_id
  LEFT JOIN industries i ON i.code = e.industry_code LEFT JOIN divisions d ON d.code = e.division_code`

/** How many hits are ranked; whoever gets as many types on. */
const RANKED = 300

type WithOfficerId<T> = Omit<T, 'officer'> & { officerId: string | null }

/** The register's lists and reports. */
@Injectable()
export class EnterprisesQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly users: UsersQueries,
  ) {}

  /** A page of the enterprises a filter finds, with the count of all of them. */
  async page(ctx: Ctx, query: EnterpriseQuery): Promise<EnterprisesPage> {
    const { page, size, limit, offset } = limits(query)
    const { rows, total } = await this.uow.read(ctx, async (manager) => {
      const values = new Values()
      const where = filterSql(ctx, query, values)
      const [count] = await manager.query(`SELECT count(*)::int AS total FROM enterprises e WHERE ${where}`, values.list)
      const slice = `LIMIT ${values.add(limit)} OFFSET ${values.add(offset)}`
      const ordered = `SELECT e.id FROM enterprises e WHERE ${where} ORDER BY ${orderSql(query.sort)} ${slice}`
      const found: WithOfficerId<EnterpriseItem>[] = await manager.query(
        `SELECT ${ITEM_COLUMNS} ${FROM_ENTERPRISES} WHERE e.id = ANY (ARRAY(${ordered})) ORDER BY ${orderSql(query.sort)}`,
        values.list,
      )
      return { rows: found, total: count.total as number }
    })
    return { items: await this.withOfficers(rows), total, page, size }
  }

  /**
   * The best hits while somebody types: the code itself, then names that begin with the text, then the shortest.
   * Counts nothing and ranks at most 300, so that a common word costs no more than a rare one.
   */
  async search(ctx: Ctx, { q, limit = 10 }: EnterpriseSearch): Promise<EnterpriseHit[]> {
    const pattern = searchPattern(q)
    if (!pattern) return []
    const values = new Values()
    const where = `e.search_text LIKE ${values.add(pattern)} AND e.status <> 'merged' AND ${reach(ctx, values)}`
    const text = values.add(nameKey(q))
    return this.uow.read(ctx, (manager) =>
      manager.query(
        `SELECT c.id, c.uscc, c.name, p.name AS "parkName", c.status
         FROM (SELECT e.id, e.uscc, e.name, e.name_key, e.park_id, e.status FROM enterprises e WHERE ${where} LIMIT ${RANKED}) c
         LEFT JOIN parks p ON p.id = c.park_id
         ORDER BY (c.uscc = ${text}) IS TRUE DESC, starts_with(c.name_key, ${text}) DESC, length(c.name), c.name, c.id
         LIMIT ${values.add(limit)}`,
        values.list,
      ),
    )
  }

  /**
   * Everything the register holds of one enterprise within reach.
   * @throws Problem missing `enterprises.missing`
   */
  async one(ctx: Ctx, id: string): Promise<EnterpriseView> {
    const found = await this.uow.read(ctx, (manager) => this.read(ctx, manager, id))
    if (!found) throw Problem.missing('enterprises.missing')
    const [view] = await this.withOfficers([found])
    return view as EnterpriseView
  }

  /**
   * A page of the changes of one enterprise, the latest first.
   * @throws Problem missing `enterprises.missing`
   */
  async changes(ctx: Ctx, id: string, query: PageQuery): Promise<ChangesPage> {
    const { page, size, limit, offset } = limits(query)
    const { rows, total } = await this.uow.read(ctx, async (manager) => {
      const values = new Values()
      const where = `e.id = ${values.add(id)} AND ${reach(ctx, values)}`
      const [seen] = await manager.query(`SELECT 1 FROM enterprises e WHERE ${where}`, values.list)
      if (!seen) throw Problem.missing('enterprises.missing')
      const [count] = await manager.query(`SELECT count(*)::int AS total FROM enterprise_changes WHERE enterprise_id = $1`, [id])
      const found: (ChangesPage['items'][number] & { changedById: string | null })[] = await manager.query(
        `SELECT id, field, old_value AS "oldValue", new_value AS "newValue", source, changed_by AS "changedById", changed_at AS "changedAt"
         FROM enterprise_changes WHERE enterprise_id = $1 ORDER BY changed_at DESC, id DESC LIMIT $2 OFFSET $3`,
        [id, limit, offset],
      )
      return { rows: found, total: count.total as number }
    })
    const names = await this.users.names(rows.flatMap((row) => row.changedById ?? []))
    const items = rows.map(({ changedById, ...row }) => ({ ...row, changedBy: personOf(changedById, names) }))
    return { items, total, page, size }
  }

  private async read(ctx: Ctx, manager: EntityManager, id: string): Promise<WithOfficerId<EnterpriseView> | undefined> {
    const values = new Values()
    const where = `e.id = ${values.add(id)} AND ${reach(ctx, values)}`
    const [row] = await manager.query(`SELECT ${ITEM_COLUMNS}, ${MORE_COLUMNS} ${FROM_ENTERPRISES} WHERE ${where}`, values.list)
    if (!row) return undefined
    const formerNames: FormerName[] = await manager.query(
      `SELECT name, used_from::text AS "usedFrom", used_until::text AS "usedUntil" FROM enterprise_names
       WHERE enterprise_id = $1 ORDER BY used_until DESC, id DESC`,
      [id],
    )
    const contacts: ContactView[] = await manager.query(
      `SELECT id, name, title, phone, email, is_primary AS "isPrimary" FROM contacts WHERE enterprise_id = $1 ORDER BY is_primary DESC, name, id`,
      [id],
    )
    return {
      ...row,
      organisationPartAgrees: row.uscc === null || organisationPartAgrees(row.uscc),
      formerNames,
      contacts,
      links: await this.links(ctx, manager, id),
    }
  }

  private links(ctx: Ctx, manager: EntityManager, id: string): Promise<LinkView[]> {
    const values = new Values()
    const self = values.add(id)
    return manager.query(
      `SELECT l.id, l.kind, CASE WHEN l.from_id = ${self} THEN 'out' ELSE 'in' END AS direction, other.id AS "enterpriseId",
         e.name AS "enterpriseName", l.note
       FROM enterprise_links l
       CROSS JOIN LATERAL (SELECT CASE WHEN l.from_id = ${self} THEN l.to_id ELSE l.from_id END AS id) other
       LEFT JOIN enterprises e ON e.id = other.id AND ${reach(ctx, values)}
       WHERE l.from_id = ${self} OR l.to_id = ${self} ORDER BY l.created_at, l.id`,
      values.list,
    )
  }

  private async withOfficers<T extends { officerId: string | null }>(rows: readonly T[]) {
    const names = await this.users.names(rows.flatMap((row) => row.officerId ?? []))
    return rows.map(({ officerId, ...row }) => ({ ...row, officer: personOf(officerId, names) }))
  }
}

function personOf(id: string | null, names: ReadonlyMap<string, { name: string }>) {
  return id ? { id, name: names.get(id)?.name ?? '' } : null
}
