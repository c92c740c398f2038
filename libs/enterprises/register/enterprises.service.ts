import { Injectable } from '@nestjs/common'
import { User, UserRole } from '#people'
import { type Ctx, newId, Problem, type TxCtx, UnitOfWork } from '#platform'
import { queueFactsChanged } from '../facts/facts.jobs.js'
import { PROFILE_FACTS } from '../facts/profile-facts.js'
import { localDate } from '../local-date.js'
import { cleanName, nameKey, searchTextOf } from '../naming.js'
import { judgeUscc } from '../uscc.js'
import { recordChanges, textOfValue } from './changes.js'
import { Enterprise } from './enterprise.entity.js'
import {
  codeAndName,
  columnsOf,
  type EnterpriseColumns,
  type EnterpriseFields,
  type NewEnterprise,
  nameOf,
} from './enterprise-fields.js'
import { reach, Values } from './reach.js'

/** The few facts other libs show beside their own rows. */
export interface EnterpriseBrief {
  id: string
  /** Null only outside the zone. */
  uscc: string | null
  name: string
  parkId: string | null
  industryLetter: string | null
  status: string
  inside: boolean
  officerId: string | null
}

/** The register's verbs. Every write keeps the field's history and raises the row's version. */
@Injectable()
export class EnterprisesService {
  constructor(private readonly uow: UnitOfWork) {}

  /**
   * Enters an enterprise.
   * @throws Problem invalid (code, name or a field is wrong), conflict `enterprises.uscc-taken`
   */
  async create(tx: TxCtx, input: NewEnterprise): Promise<Enterprise> {
    const { uscc, name } = codeAndName(input)
    const columns = columnsOf(input)
    await this.checkReferences(tx, columns)
    const [taken] = await tx.manager.query(`SELECT name FROM enterprises WHERE uscc = $1`, [uscc])
    if (taken) throw Problem.conflict('enterprises.uscc-taken', { uscc, name: taken.name })
    const row = tx.manager.create(Enterprise, {
      id: newId(),
      uscc,
      name,
      nameKey: nameKey(name),
      searchText: searchTextOf(uscc, name),
      source: input.source ?? 'office',
      tags: [],
      inside: true,
      status: 'active',
      version: 1,
      createdAt: tx.now,
      updatedAt: tx.now,
      ...columns,
    })
    await tx.manager.insert(Enterprise, row)
    queueFactsChanged(tx, [row.id])
    return this.lock(tx, row.id)
  }

  /**
   * Changes fields of an enterprise whose `version` the caller saw. A credit code is given once, to one that has none yet.
   * @throws Problem missing, conflict `enterprises.stale` or `enterprises.uscc-taken`, refused `enterprises.merged`,
   *   `enterprises.code-stays` or `enterprises.code-first`, invalid
   */
  async edit(
    tx: TxCtx,
    id: string,
    version: number | undefined,
    fields: EnterpriseFields & { uscc?: string },
    source = 'office',
  ): Promise<Enterprise> {
    const row = await this.open(tx, id, version)
    const columns = columnsOf(fields)
    await this.checkReferences(tx, columns)
    const code = fields.uscc === undefined ? {} : await this.firstCode(tx, row, fields.uscc)
    if (columns.inside && row.uscc === null && !code.uscc) throw Problem.refused('enterprises.code-first')
    return this.write(tx, row, { ...columns, ...code }, source)
  }

  /**
   * Gives an enterprise another name and keeps the former one, used until `on` (today unless told).
   * @throws Problem missing, conflict `enterprises.stale`, invalid
   */
  async rename(
    tx: TxCtx,
    id: string,
    version: number | undefined,
    to: { name: string; on?: string },
    source = 'office',
  ): Promise<Enterprise> {
    const row = await this.open(tx, id, version)
    const name = nameOf(to.name)
    if (name === row.name) throw Problem.invalid('enterprises.name-same', {}, [{ code: 'enterprises.name-same', at: 'name' }])
    const [last] = await tx.manager.query(
      `SELECT max(used_until)::text AS until FROM enterprise_names WHERE enterprise_id = $1`,
      [id],
    )
    await tx.manager.query(
      `INSERT INTO enterprise_names (id, enterprise_id, name, used_from, used_until, source) VALUES ($1, $2, $3, $4, $5, $6)`,
      [newId(), id, row.name, last?.until ?? row.establishedOn, to.on ?? localDate(tx.now), source],
    )
    return this.write(
      tx,
      row,
      { name, nameKey: nameKey(name), searchText: await this.searchText(tx, row.uscc, name, id) },
      source,
    )
  }

  /** Adds tags to an enterprise as it stands, and takes others away. */
  async tag(tx: TxCtx, id: string, add: readonly string[], remove: readonly string[] = []): Promise<Enterprise> {
    const row = await this.open(tx, id, undefined)
    return this.edit(tx, id, row.version, { tags: [...row.tags, ...add].filter((tag) => !remove.includes(tag)) })
  }

  /**
   * Puts an officer in charge of enterprises (挂点), or nobody with null. Answers how many changed hands; the whole
   * list fails when one of them is out of reach.
   */
  async assignOfficer(tx: TxCtx, ids: readonly string[], officerId: string | null): Promise<number> {
    let changed = 0
    if (officerId) await this.checkReferences(tx, { officerId })
    for (const id of [...new Set(ids)].sort()) {
      const row = await this.open(tx, id, undefined)
      if (row.officerId === officerId) continue
      await this.write(tx, row, { officerId }, 'office')
      changed++
    }
    return changed
  }

  /**
   * Records that an enterprise has moved out or was deregistered, or is active again.
   * @throws Problem refused `enterprises.status-same`, invalid
   */
  async setStatus(
    tx: TxCtx,
    id: string,
    version: number | undefined,
    to: { status: 'active' | 'moved-out' | 'deregistered'; on: string; reason: string },
  ): Promise<Enterprise> {
    const row = await this.open(tx, id, version)
    if (row.status === to.status) throw Problem.refused('enterprises.status-same')
    const reason = cleanName(to.reason)
    if (!reason) throw Problem.invalid('enterprises.reason-missing', {}, [{ code: 'enterprises.reason-missing', at: 'reason' }])
    if (to.on > localDate(tx.now)) {
      throw Problem.invalid('enterprises.date-in-future', { value: to.on }, [
        { code: 'enterprises.date-in-future', params: { value: to.on }, at: 'on' },
      ])
    }
    const inside = to.status === 'moved-out' ? false : row.inside
    return this.write(tx, row, { status: to.status, statusOn: to.on, statusReason: reason, inside }, 'office')
  }

  /**
   * Marks a row as merged into another: it leaves every list, and the other is found by its name and code too.
   * Part of a merge; the caller has locked both rows.
   */
  async mergeInto(tx: TxCtx, fromId: string, intoId: string, reason: string): Promise<void> {
    const from = await this.open(tx, fromId, undefined)
    const into = await this.open(tx, intoId, undefined)
    if (from.nameKey !== into.nameKey) {
      await tx.manager.query(
        `INSERT INTO enterprise_names (id, enterprise_id, name, used_until, source) VALUES ($1, $2, $3, $4, 'merge')`,
        [newId(), intoId, from.name, localDate(tx.now)],
      )
    }
    const searchText = `${await this.searchText(tx, into.uscc, into.name, intoId)} ${from.uscc?.toLowerCase() ?? ''}`
    await this.write(tx, into, { searchText }, 'merge')
    const status = { status: 'merged' as const, statusOn: localDate(tx.now), statusReason: reason, mergedIntoId: intoId }
    await this.write(tx, from, status, 'merge')
  }

  /**
   * One enterprise within the actor's reach.
   * @throws Problem missing: not there, or not yours
   */
  async find(ctx: Ctx, id: string): Promise<Enterprise> {
    const row = await this.uow.read(ctx, async (manager) => {
      const values = new Values()
      const condition = `e.id = ${values.add(id)} AND ${reach(ctx, values)}`
      const [seen] = await manager.query(`SELECT id FROM enterprises e WHERE ${condition}`, values.list)
      return seen ? manager.findOneBy(Enterprise, { id }) : null
    })
    if (!row) throw Problem.missing('enterprises.missing')
    return row
  }

  /** The enterprise with this credit code, within the actor's reach; undefined when there is none. */
  async findByCode(ctx: Ctx, code: string): Promise<EnterpriseBrief | undefined> {
    const values = new Values()
    const condition = `e.uscc = ${values.add(judgeUscc(code).uscc)} AND ${reach(ctx, values)}`
    const rows = await this.uow.read(ctx, (manager) => manager.query(`${BRIEF} WHERE ${condition}`, values.list))
    return rows[0]
  }

  /** Briefs by id, as far as the actor reaches them. */
  async briefs(ctx: Ctx, ids: readonly string[]): Promise<Map<string, EnterpriseBrief>> {
    const values = new Values()
    const condition = `e.id = ANY (${values.add([...ids])}::uuid[]) AND ${reach(ctx, values)}`
    const rows: EnterpriseBrief[] = await this.uow.read(ctx, (manager) =>
      manager.query(`${BRIEF} WHERE ${condition}`, values.list),
    )
    return new Map(rows.map((row) => [row.id, row]))
  }

  /**
   * The row within the actor's reach, locked for the rest of the transaction.
   * @throws Problem missing
   */
  async lock(tx: TxCtx, id: string): Promise<Enterprise> {
    const values = new Values()
    const condition = `e.id = ${values.add(id)} AND ${reach(tx, values)}`
    const [seen] = await tx.manager.query(`SELECT id FROM enterprises e WHERE ${condition} FOR UPDATE`, values.list)
    const row = seen ? await tx.manager.findOneBy(Enterprise, { id }) : null
    if (!row) throw Problem.missing('enterprises.missing')
    return row
  }

  /** Locks a row for writing: the caller saw this version of it, and it is not merged away. */
  private async open(tx: TxCtx, id: string, version: number | undefined): Promise<Enterprise> {
    const row = await this.lock(tx, id)
    if (version !== undefined && version !== row.version) {
      throw Problem.conflict('enterprises.stale', { seen: version, current: row.version })
    }
    if (row.status === 'merged') throw Problem.refused('enterprises.merged')
    return row
  }

  /** Writes the columns that differ, with their history; nothing differs: nothing is written. */
  private async write(
    tx: TxCtx,
    row: Enterprise,
    columns: Partial<Enterprise> & EnterpriseColumns,
    source: string,
  ): Promise<Enterprise> {
    const before = row as unknown as Record<string, unknown>
    const changes = Object.entries(columns)
      .filter(([field, to]) => textOfValue(before[field]) !== textOfValue(to))
      .map(([field, to]) => ({ field, from: before[field], to }))
    if (changes.length === 0) return row
    const next = {
      ...Object.fromEntries(changes.map(({ field, to }) => [field, to])),
      version: row.version + 1,
      updatedAt: tx.now,
    }
    await tx.manager.update(Enterprise, { id: row.id }, next)
    const told = changes.filter(({ field }) => field !== 'nameKey' && field !== 'searchText')
    await recordChanges(tx, row.id, told, source)
    if (told.some(({ field }) => PROFILE_FACTS.has(field))) queueFactsChanged(tx, [row.id])
    return Object.assign(row, next)
  }

  /** The columns of a code given to an enterprise that was known by a name alone. */
  private async firstCode(tx: TxCtx, row: Enterprise, given: string): Promise<Partial<Enterprise>> {
    const { uscc } = codeAndName({ uscc: given, name: row.name })
    if (uscc === row.uscc) return {}
    if (row.uscc !== null) throw Problem.refused('enterprises.code-stays', { uscc: row.uscc })
    const [taken] = await tx.manager.query(`SELECT name FROM enterprises WHERE uscc = $1`, [uscc])
    if (taken) throw Problem.conflict('enterprises.uscc-taken', { uscc, name: taken.name })
    return { uscc, searchText: await this.searchText(tx, uscc, row.name, row.id) }
  }

  private async searchText(tx: TxCtx, uscc: string | null, name: string, id: string): Promise<string> {
    const former: { name: string }[] = await tx.manager.query(`SELECT name FROM enterprise_names WHERE enterprise_id = $1`, [id])
    return searchTextOf(
      uscc,
      name,
      former.map((each) => each.name),
    )
  }

  /** Parks, industries, divisions and officers that are named must exist. */
  private async checkReferences(tx: TxCtx, columns: EnterpriseColumns): Promise<void> {
    const checks = [
      ['parkId', `SELECT FROM parks WHERE id::text = $1`, 'enterprises.park-unknown'],
      ['industryCode', `SELECT FROM industries WHERE code = $1`, 'enterprises.industry-unknown'],
      ['divisionCode', `SELECT FROM divisions WHERE code = $1`, 'enterprises.division-unknown'],
    ] as const
    for (const [at, sql, code] of checks) {
      const value = columns[at]
      if (!value) continue
      const found: unknown[] = await tx.manager.query(sql, [value])
      if (found.length === 0) throw Problem.invalid(code, { value }, [{ code, params: { value }, at }])
    }
    if (columns.officerId) await this.checkOfficer(tx, columns.officerId)
  }

  private async checkOfficer(tx: TxCtx, value: string): Promise<void> {
    const active = await tx.manager.existsBy(User, { id: value, status: 'active' })
    const code = 'enterprises.officer-unknown'
    if (active && (await tx.manager.existsBy(UserRole, { userId: value, role: 'officer' }))) return
    throw Problem.invalid(code, { value }, [{ code, params: { value }, at: 'officerId' }])
  }
}

const BRIEF = `SELECT e.id, e.uscc, e.name, e.park_id AS "parkId", e.industry_letter AS "industryLetter", e.status, e.inside,
  e.officer_id AS "officerId" FROM enterprises e`
