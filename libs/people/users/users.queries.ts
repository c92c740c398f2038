import { Injectable } from '@nestjs/common'
import { DataSource, type EntityManager } from 'typeorm'
import { limits, Problem } from '#platform'
import type { UsersPage, UsersQuery, UserView } from './users.dto.js'

const COLUMNS = `
  u.id, u.login, u.display_name AS "displayName", u.email, u.mobile, u.side, u.department_id AS "departmentId",
  d.name AS "departmentName", u.status,
  ARRAY(SELECT r.role FROM user_roles r WHERE r.user_id = u.id ORDER BY r.role) AS roles,
  ARRAY(SELECT p.park_id FROM user_parks p WHERE p.user_id = u.id) AS parks,
  u.language, u.must_change_password AS "mustChangePassword", u.version, u.created_at AS "createdAt",
  u.last_signed_in_at AS "lastSignedInAt"`

const WHERE = `
  ($1::text IS NULL OR u.login LIKE '%' || $1 || '%' OR lower(u.display_name) LIKE '%' || $1 || '%')
  AND ($2::text IS NULL OR EXISTS (SELECT FROM user_roles r WHERE r.user_id = u.id AND r.role = $2))
  AND ($3::uuid IS NULL OR u.department_id = $3)
  AND ($4::text IS NULL OR u.status = $4)
  AND ($5::text IS NULL OR u.side = $5)`

/** A person as others may see them. */
export interface PersonName {
  id: string
  name: string
  login: string
  departmentId: string | null
  active: boolean
}

/** Lists of users. */
@Injectable()
export class UsersQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** One page of users by name, with the count of the whole list. */
  async page(query: UsersQuery): Promise<UsersPage> {
    const { page, size, limit, offset } = limits(query)
    const filter = [
      query.q?.trim() ? escaped(query.q.trim().toLowerCase()) : null,
      query.role ?? null,
      query.departmentId ?? null,
      query.status ?? null,
      query.side ?? null,
    ]
    const [counted]: { total: number }[] = await this.dataSource.query(
      `SELECT count(*)::int AS total FROM users u WHERE ${WHERE}`,
      filter,
    )
    const items: UserView[] = await this.dataSource.query(
      `SELECT ${COLUMNS} FROM users u LEFT JOIN departments d ON d.id = u.department_id
       WHERE ${WHERE} ORDER BY u.display_name, u.login LIMIT $6 OFFSET $7`,
      [...filter, limit, offset],
    )
    return { items, total: counted?.total ?? 0, page, size }
  }

  /**
   * One user.
   * @throws Problem missing `people.user-missing`
   */
  async one(id: string, manager: EntityManager = this.dataSource.manager): Promise<UserView> {
    const [user]: UserView[] = await manager.query(
      `SELECT ${COLUMNS} FROM users u LEFT JOIN departments d ON d.id = u.department_id WHERE u.id = $1`,
      [id],
    )
    if (!user) throw Problem.missing('people.user-missing')
    return user
  }

  /** Names by id, also for callers whose database role may not read users; unknown ids are left out. */
  async names(ids: readonly string[]): Promise<Map<string, PersonName>> {
    if (ids.length === 0) return new Map()
    const rows: PersonName[] = await this.dataSource.query(
      `SELECT id, display_name AS name, login, department_id AS "departmentId", status = 'active' AS active
       FROM users WHERE id = ANY ($1::uuid[])`,
      [[...new Set(ids)]],
    )
    return new Map(rows.map((row) => [row.id, row]))
  }

  /** The active user with this login on this side, e.g. to add a colleague to a firm. */
  async byLogin(login: string, side: 'office' | 'firm'): Promise<PersonName | undefined> {
    const [row]: PersonName[] = await this.dataSource.query(
      `SELECT id, display_name AS name, login, department_id AS "departmentId", true AS active
       FROM users WHERE login = lower(btrim($1)) AND side = $2 AND status = 'active'`,
      [login, side],
    )
    return row
  }
}

/** LIKE without wildcards of the user's own. */
function escaped(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&')
}
