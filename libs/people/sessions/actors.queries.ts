import { Injectable } from '@nestjs/common'
import { DataSource } from 'typeorm'
import { type Actor, poolOf } from '#platform'
import { FIRM_ROLES, type Role } from '../roles.js'
import { ScopeSources } from './scope-sources.js'

/** Everything a request needs to know about who signed in, read in one statement. */
export interface Identity {
  userId: string
  login: string
  displayName: string
  side: 'office' | 'firm'
  language: 'zh' | 'en'
  mustChangePassword: boolean
  departmentId: string | null
  actor: Actor
  /** The session or token that proved it. */
  keyId: string
  lastSeenAt: Date | null
  expiresAt: Date
  /** Only of a token. */
  scopes: readonly string[]
  readOnly: boolean
}

interface IdentityRow {
  user_id: string
  login: string
  display_name: string
  side: 'office' | 'firm'
  language: 'zh' | 'en'
  must_change_password: boolean
  department_id: string | null
  roles: Role[]
  parks: string[]
  departments: string[]
  covers: { id: string; name: string; parks: string[]; departments: string[] }[] | null
  key_id: string
  last_seen_at: Date | null
  expires_at: Date
  scopes: string[] | null
  read_only: boolean | null
  [scope: `scope_${string}`]: { key: string; role: string | null }[] | null
}

const TODAY = `($3::timestamptz AT TIME ZONE 'Asia/Shanghai')::date`

/** A department and everything below it. */
const below = (department: string) => `ARRAY(
    WITH RECURSIVE tree AS (
      SELECT ${department} AS id
      UNION
      SELECT d.id FROM departments d JOIN tree t ON d.parent_id = t.id
    ) SELECT id FROM tree WHERE id IS NOT NULL)`

const parksOf = (user: string) => `ARRAY(SELECT p.park_id FROM user_parks p WHERE p.user_id = ${user})`

/** Finds who stands behind a session secret or a token. */
@Injectable()
export class ActorsQueries {
  private readonly statements = new Map<string, string>()

  constructor(
    private readonly dataSource: DataSource,
    private readonly sources: ScopeSources,
  ) {}

  /**
   * The identity behind a live session, or nothing.
   * @param realNow moment against which the session's life is measured
   * @param officeNow moment whose day in Asia/Shanghai decides which leave cover is running
   */
  bySession(secretHash: string, realNow: Date, officeNow: Date): Promise<Identity | undefined> {
    return this.find('sessions', 'k.last_seen_at, NULL AS scopes, NULL AS read_only', secretHash, realNow, officeNow)
  }

  /** The identity behind a live token, or nothing; parameters as in `bySession`. */
  byToken(secretHash: string, realNow: Date, officeNow: Date): Promise<Identity | undefined> {
    return this.find('api_tokens', 'k.last_used_at AS last_seen_at, k.scopes, k.read_only', secretHash, realNow, officeNow)
  }

  private async find(table: string, columns: string, secretHash: string, realNow: Date, officeNow: Date) {
    const sql = this.statements.get(table) ?? this.statement(table, columns)
    this.statements.set(table, sql)
    const query = { name: `people.identity.${table}`, text: sql, values: [secretHash, realNow, officeNow] }
    const { rows } = await poolOf(this.dataSource).query<IdentityRow>(query)
    return rows[0] && this.identity(rows[0])
  }

  private statement(table: string, columns: string): string {
    const scopes = this.sources.all.map(
      ({ dimension, select }) =>
        `(SELECT json_agg(json_build_object('key', s.key, 'role', s.role))
          FROM (${select({ userId: 'u.id', today: TODAY })}) AS s) AS "scope_${dimension}"`,
    )
    return `
      SELECT u.id AS user_id, u.login, u.display_name, u.side, u.language, u.must_change_password, u.department_id,
        ARRAY(SELECT r.role FROM user_roles r WHERE r.user_id = u.id ORDER BY r.role) AS roles,
        ${parksOf('u.id')} AS parks,
        ${below('u.department_id')} AS departments,
        (SELECT json_agg(json_build_object('id', a.id, 'name', a.display_name,
            'parks', ${parksOf('a.id')}, 'departments', ${below('a.department_id')}) ORDER BY a.display_name, a.id)
         FROM leave_covers c JOIN users a ON a.id = c.user_id
         WHERE c.substitute_id = u.id AND c.cancelled_at IS NULL AND ${TODAY} BETWEEN c.from_on AND c.to_on) AS covers,
        ${scopes.map((scope) => `${scope},`).join('\n')}
        k.id AS key_id, k.expires_at, ${columns}
      FROM ${table} k JOIN users u ON u.id = k.user_id
      WHERE k.secret_hash = $1 AND k.revoked_at IS NULL AND k.expires_at > $2 AND u.status = 'active'`
  }

  private identity(row: IdentityRow): Identity {
    const covers = row.covers ?? []
    const roles = new Set<string>(row.roles)
    const registered: Record<string, string[]> = {}
    const confinedTo: string[] = []
    const confinedItems: string[] = []
    for (const { dimension, confines, items } of this.sources.all) {
      const keys = row[`scope_${dimension}`] ?? []
      registered[dimension] = keys.map(({ key }) => key)
      if (confines) confinedTo.push(...registered[dimension])
      if (items) confinedItems.push(...registered[dimension])
      for (const { key, role } of keys)
        if (row.side === 'firm' && role !== null && FIRM_ROLES.includes(role as Role)) {
          roles.add(role)
          registered[`${dimension}:${role}`] = [...(registered[`${dimension}:${role}`] ?? []), key]
        }
    }
    const actor: Actor = {
      id: row.user_id,
      name: row.display_name,
      roles: [...roles],
      scope: {
        ...registered,
        parks: allOrUnion(
          row.parks,
          covers.map((cover) => cover.parks),
        ),
        departments: [...new Set([row.departments, ...covers.map((cover) => cover.departments)].flat())],
        coversFor: covers.map(({ id }) => id),
        coversForNames: covers.map(({ name }) => name),
      },
      ...(row.side === 'firm' ? { confinedTo, ...(confinedItems.length ? { confinedItems } : {}) } : {}),
    }
    return {
      userId: row.user_id,
      login: row.login,
      displayName: row.display_name,
      side: row.side,
      language: row.language,
      mustChangePassword: row.must_change_password,
      departmentId: row.department_id,
      actor,
      keyId: row.key_id,
      lastSeenAt: row.last_seen_at,
      expiresAt: row.expires_at,
      scopes: row.scopes ?? [],
      readOnly: row.read_only ?? false,
    }
  }
}

/** Own parks and those of the people covered; somebody without parks reaches all, and lends all. */
function allOrUnion(own: string[], lent: string[][]): string[] {
  const lists = [own, ...lent]
  return lists.some((list) => list.length === 0) ? [] : [...new Set(lists.flat())]
}
