import { Injectable } from '@nestjs/common'
import { newId, Problem, type ProblemItem, type TxCtx } from '#platform'
import { hashPassword, oneTimePassword } from '../passwords/password-hash.js'
import { demandGoodPassword } from '../passwords/passwords.service.js'
import { FIRM_ROLES, type Role } from '../roles.js'
import { SessionsService } from '../sessions/sessions.service.js'
import { normalLogin } from './login.js'
import type { OwnEdit, SignUp, UserCreate, UserEdit, UserView, UserWithPassword } from './users.dto.js'
import { UsersQueries } from './users.queries.js'

interface NewUser {
  login: string
  displayName: string
  email?: string
  mobile?: string
  side: 'office' | 'firm'
  departmentId?: string
  roles: readonly Role[]
  parks?: readonly string[]
  language?: 'zh' | 'en'
}

/** Making and changing users. */
@Injectable()
export class UsersService {
  constructor(
    private readonly users: UsersQueries,
    private readonly sessions: SessionsService,
  ) {}

  /**
   * Makes a user with a one-time password, which is answered this once.
   * @throws Problem conflict `people.login-taken`, invalid `people.user-invalid`, missing `people.department-missing`
   */
  async create(tx: TxCtx, input: UserCreate): Promise<UserWithPassword> {
    const password = oneTimePassword()
    const id = await this.insert(tx, input, password, true)
    return { ...(await this.users.one(id, tx.manager)), oneTimePassword: password }
  }

  /**
   * Makes a user whose password is known (demo data, first administrator); it need not be changed.
   * A login that exists is left as it is; answers the id either way.
   * @throws Problem as `create`, and invalid `people.password-refused`
   */
  async ensure(tx: TxCtx, input: NewUser, password: string): Promise<string> {
    const [known]: { id: string }[] = await tx.manager.query('SELECT id FROM users WHERE login = $1', [normalLogin(input.login)])
    if (known) return known.id
    demandGoodPassword(password, input.login)
    return this.insert(tx, input, password, false)
  }

  /**
   * Registers a firm user without an enterprise, who then claims one.
   * @throws Problem conflict `people.login-taken`, invalid `people.password-refused`
   */
  async signUp(tx: TxCtx, input: SignUp): Promise<string> {
    demandGoodPassword(input.password, input.login)
    return this.insert(tx, { ...input, side: 'firm', roles: ['firm-member'] }, input.password, false)
  }

  /**
   * Changes a user. Disabling ends their sessions at once; so does taking effect of a role, which is read with each request.
   * @throws Problem missing `people.user-missing`, conflict `people.user-changed`, refused `people.last-admin` or
   * `people.not-yourself`, invalid `people.user-invalid`
   */
  async edit(tx: TxCtx, id: string, input: UserEdit): Promise<UserView> {
    const before = await this.lock(tx, id, input.version)
    const roles = input.roles ?? before.roles
    const department = input.departmentId === undefined ? before.departmentId : input.departmentId
    demandFitting({ side: before.side, roles, departmentId: department, parks: input.parks ?? before.parks })
    if (input.status === 'disabled' && id === tx.actor.id) throw Problem.refused('people.not-yourself')
    await this.write(tx, before, input, department)
    if (input.roles) await this.setRoles(tx, id, before.side, input.roles)
    if (input.parks) await this.setParks(tx, id, input.parks)
    if (input.status === 'disabled') await this.sessions.endAll(tx, id)
    if (input.roles || input.status) await this.demandAnAdmin(tx, before)
    return this.users.one(id, tx.manager)
  }

  /** Changes what people may change about themselves. */
  async editOwn(tx: TxCtx, id: string, input: OwnEdit): Promise<UserView> {
    const before = await this.users.one(id, tx.manager)
    await this.write(tx, before, input, before.departmentId)
    return this.users.one(id, tx.manager)
  }

  /**
   * Gives a user a one-time password, answered this once, and ends all their sessions. Nobody does so to themselves: their
   * session would end before they had read it.
   * @throws Problem missing `people.user-missing`; refused `people.own-password`
   */
  async resetPassword(tx: TxCtx, id: string): Promise<UserWithPassword> {
    if (id === tx.actor.id) throw Problem.refused('people.own-password')
    const password = oneTimePassword()
    const [, changed]: [unknown, number] = await tx.manager.query(
      'UPDATE users SET password_hash = $2, must_change_password = true, updated_at = $3, version = version + 1 WHERE id = $1',
      [id, await hashPassword(password), tx.now],
    )
    if (!changed) throw Problem.missing('people.user-missing')
    await this.sessions.endAll(tx, id)
    return { ...(await this.users.one(id, tx.manager)), oneTimePassword: password }
  }

  private async insert(tx: TxCtx, input: NewUser, password: string, mustChange: boolean): Promise<string> {
    demandFitting({ side: input.side, roles: input.roles, departmentId: input.departmentId ?? null, parks: input.parks ?? [] })
    const id = newId()
    const login = normalLogin(input.login)
    const rows: unknown[] = await tx.manager.query(
      `INSERT INTO users (id, login, display_name, email, mobile, side, department_id, password_hash, must_change_password,
         language, created_at, updated_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11) ON CONFLICT (login) DO NOTHING RETURNING id`,
      [
        id,
        login,
        input.displayName,
        input.email ?? null,
        input.mobile ?? null,
        input.side,
        input.departmentId ?? null,
        await hashPassword(password),
        mustChange,
        input.language ?? 'zh',
        tx.now,
      ],
    )
    if (rows.length === 0) throw Problem.conflict('people.login-taken', { login })
    await this.setRoles(tx, id, input.side, input.roles)
    await this.setParks(tx, id, input.parks ?? [])
    return id
  }

  /** The user as they are, locked until the commit. */
  private async lock(tx: TxCtx, id: string, version: number): Promise<UserView> {
    await tx.manager.query('SELECT FROM users WHERE id = $1 FOR UPDATE', [id])
    const user = await this.users.one(id, tx.manager)
    if (user.version !== version) throw Problem.conflict('people.user-changed')
    return user
  }

  private async write(tx: TxCtx, before: UserView, input: Omit<UserEdit, 'version'>, departmentId: string | null): Promise<void> {
    const kept = <T>(given: T | undefined, present: T): T => (given === undefined ? present : given)
    await tx.manager.query(
      `UPDATE users SET display_name = $2, email = $3, mobile = $4, department_id = $5, status = $6, language = $7,
         updated_at = $8, version = version + 1
       WHERE id = $1`,
      [
        before.id,
        kept(input.displayName, before.displayName),
        kept(input.email, before.email),
        kept(input.mobile, before.mobile),
        departmentId,
        kept(input.status, before.status),
        kept(input.language, before.language),
        tx.now,
      ],
    )
  }

  private async setRoles(tx: TxCtx, id: string, side: string, roles: readonly Role[]): Promise<void> {
    await tx.manager.query('DELETE FROM user_roles WHERE user_id = $1', [id])
    await tx.manager.query(
      'INSERT INTO user_roles (user_id, role, side) SELECT $1, role, $3 FROM unnest($2::text[]) AS r (role)',
      [id, roles, side],
    )
  }

  private async setParks(tx: TxCtx, id: string, parks: readonly string[]): Promise<void> {
    await tx.manager.query('DELETE FROM user_parks WHERE user_id = $1', [id])
    await tx.manager.query('INSERT INTO user_parks (user_id, park_id) SELECT $1, park FROM unnest($2::uuid[]) AS p (park)', [
      id,
      parks,
    ])
  }

  /** After an administrator was changed: is anybody left who can administer? Locks the role's rows, so two cannot race. */
  private async demandAnAdmin(tx: TxCtx, before: UserView): Promise<void> {
    if (!before.roles.includes('admin')) return
    const left: unknown[] = await tx.manager.query(
      `SELECT u.id FROM users u JOIN user_roles r ON r.user_id = u.id AND r.role = 'admin'
       WHERE u.status = 'active' ORDER BY u.id FOR UPDATE OF u`,
    )
    if (left.length === 0) throw Problem.refused('people.last-admin')
  }
}

/** Demands that roles, department and parks belong to the user's side. */
function demandFitting(user: {
  side: string
  roles: readonly Role[]
  departmentId: string | null
  parks: readonly string[]
}): void {
  const firm = user.side === 'firm'
  const items: ProblemItem[] = user.roles
    .filter((role) => FIRM_ROLES.includes(role) !== firm)
    .map((role) => ({ code: 'people.role-wrong-side', params: { role }, at: 'roles' }))
  if (firm && user.departmentId) items.push({ code: 'people.department-office-only', at: 'departmentId' })
  if (firm && user.parks.length) items.push({ code: 'people.parks-office-only', at: 'parks' })
  if (items.length) throw Problem.invalid('people.user-invalid', {}, items)
}
