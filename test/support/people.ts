import { expect } from '@jest/globals'
import request from 'supertest'
import type { DataSource } from 'typeorm'
import { FIRM_ROLES, hashPassword, type Role } from '#people'
import { newId } from '#platform'

/** The password of everybody these verbs make. */
export const PASSWORD = '苗圃里的第三棵银杏树下'

/** A signed-in browser: keeps its cookie and sends the header of our own pages. */
export type Browser = ReturnType<typeof request.agent>

/** What these verbs need of an office: `openOffice()` answers more than that. */
export interface OfficeDoor {
  url: string
  db: { dataSource: DataSource }
}

export interface NewPerson {
  roles: readonly Role[]
  login?: string
  name?: string
  /** Ids of parks; none: all parks. */
  parks?: readonly string[]
  /** Code of a department, e.g. `science`. */
  department?: string
  /** Ids of enterprises a firm user belongs to, with the first firm role given. */
  enterprises?: readonly string[]
  email?: string
  language?: 'zh' | 'en'
  mustChangePassword?: boolean
}

export interface Person {
  id: string
  login: string
  name: string
  roles: readonly Role[]
}

let passwordHash: Promise<string> | undefined
let made = 0

/** A user with these roles, active, who signs in with `PASSWORD`. */
export async function createUser(db: { dataSource: DataSource }, person: NewPerson): Promise<Person> {
  passwordHash ??= hashPassword(PASSWORD)
  const id = newId()
  const login = person.login ?? `${person.roles[0] ?? 'nobody'}-${++made}-${id.slice(-4)}`
  const name = person.name ?? `测试${made}`
  const side = person.roles.some((role) => FIRM_ROLES.includes(role)) ? 'firm' : 'office'
  await db.dataSource.transaction(async (manager) => {
    await manager.query(
      `INSERT INTO users (id, login, display_name, email, side, department_id, password_hash, must_change_password, language, created_at, updated_at)
       VALUES ($1, $2, $3, $4, $5, (SELECT id FROM departments WHERE code = $6), $7, $8, $9, now(), now())`,
      [
        id,
        login,
        name,
        person.email ?? null,
        side,
        person.department ?? null,
        await passwordHash,
        person.mustChangePassword ?? false,
        person.language ?? 'zh',
      ],
    )
    await manager.query('INSERT INTO user_roles (user_id, role, side) SELECT $1, role, $3 FROM unnest($2::text[]) AS r (role)', [
      id,
      person.roles,
      side,
    ])
    await manager.query('INSERT INTO user_parks (user_id, park_id) SELECT $1, park FROM unnest($2::uuid[]) AS p (park)', [
      id,
      person.parks ?? [],
    ])
    for (const enterprise of person.enterprises ?? []) await joinEnterprise(manager, enterprise, id, person.roles)
  })
  return { id, login, name, roles: person.roles }
}

/** Makes a firm user a member of an enterprise from 2000 on, so that any frozen day finds them there. */
export async function joinEnterprise(
  manager: { query(sql: string, values: unknown[]): Promise<unknown> },
  enterpriseId: string,
  userId: string,
  roles: readonly Role[],
): Promise<void> {
  await manager.query(
    `INSERT INTO enterprise_members (id, enterprise_id, user_id, role, since) VALUES ($1, $2, $3, $4, '2000-01-01')`,
    [newId(), enterpriseId, userId, roles.find((role) => FIRM_ROLES.includes(role))],
  )
}

/** A browser that has signed in nowhere yet but belongs to our own pages. */
export function openBrowser(office: { url: string }): Browser {
  return request.agent(office.url).set('x-miaopu', '1')
}

/**
 * Signs somebody in and answers their browser. Its session outlives any day the test may move to; tests about the
 * life of sessions sign in through `openBrowser`.
 */
export async function signIn(office: OfficeDoor, who: string | { login: string }, password = PASSWORD): Promise<Browser> {
  const login = typeof who === 'string' ? who : who.login
  const browser = openBrowser(office)
  const answer = await browser.post('/api/session').send({ login, password })
  expect({ login, status: answer.status, code: answer.body.code }).toEqual({ login, status: 200, code: undefined })
  await office.db.dataSource.query(
    `UPDATE sessions SET expires_at = '9999-01-01', last_seen_at = '9999-01-01' WHERE user_id = $1`,
    [answer.body.id],
  )
  return browser
}

/** Makes a user with one role (firm roles: with these enterprises) and signs them in. */
export async function arrive(office: OfficeDoor, person: NewPerson): Promise<Person & { browser: Browser }> {
  const made = await createUser(office.db, person)
  return { ...made, browser: await signIn(office, made) }
}
