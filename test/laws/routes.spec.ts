import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { FIRM_ROLES, RIGHTS, type Right, ROLES, type Role } from '#people'
import { newId, type Route, routesOf } from '#platform'
import { enterEnterprise, parkAt } from '../support/enterprises.js'
import { foreignRows, isSettled, isUnder } from '../support/foreign-rows.js'
import { type Office, openOffice } from '../support/office.js'
import { arrive, type Browser, openBrowser } from '../support/people.js'
import './foreign-rows/index.js'

const WORDS = ['open', 'signed-in', 'by-chart']
/** Refusals of the guard itself, apart from what a verb may refuse later. */
const GUARD_REFUSES = ['people.sign-in-required', 'people.not-permitted', 'people.route-undeclared', 'people.cross-site']
/** Ends the session it comes with. */
const SIGN_OUT = 'DELETE /api/session'

const nameOf = (route: Route) => `${route.method} ${route.path}`

/** May this role use a route that declares this? */
function mayUse(role: Role | undefined, right: string): boolean {
  if (right === 'open') return true
  if (!role) return false
  return WORDS.includes(right) || (RIGHTS[right as Right] as readonly Role[]).includes(role)
}

/** Asks for a route, with parameters that name nothing unless they are given, and no body to speak of. */
async function ask(browser: Browser, route: Route, params: Readonly<Record<string, string>> = {}) {
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => params[name] ?? newId())
  const method = (route.method === 'ALL' ? 'GET' : route.method).toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete'
  const request = browser[method](path)
  const answer = await (method === 'get' ? request : request.send({}))
  return { status: answer.status, code: (answer.body as { code?: string } | undefined)?.code ?? '' }
}

/** Somebody with an enterprise of their own, or a park of their own, who has nothing to do with park 0. */
async function strangerOf(office: Office, role: Role): Promise<Browser> {
  const firm = FIRM_ROLES.includes(role)
  const own = firm ? { enterprises: [await enterEnterprise(office, 1)] } : { parks: [await parkAt(office, 1)] }
  return (await arrive(office, { roles: [role], ...own })).browser
}

/**
 * Makes somebody of another firm an agent of every enterprise there is, each on a programme that no case of this law is
 * about: of none of these enterprises may they reach a row.
 */
async function agentOfAll(office: Office, agent: { id: string }): Promise<void> {
  await office.db.dataSource.query(
    `WITH granted AS (INSERT INTO agents (id, enterprise_id, user_id, may_submit, until_on, granted_at, accepted_at)
       SELECT gen_random_uuid(), id, $1, true, '9999-12-31', now(), now() FROM enterprises e
       WHERE NOT EXISTS (SELECT FROM agents a WHERE a.enterprise_id = e.id) RETURNING id)
     INSERT INTO agent_items (id, agent_id, programme_id) SELECT gen_random_uuid(), g.id, p.id FROM granted g, programmes p
       WHERE p.code = 'retail-contribution'`,
    [agent.id],
  )
}

/** The path's parameters the maker of a row did not answer. */
function missingIn(path: string, params: Readonly<Record<string, string>>): string[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name).filter((name) => !params[name])
}

describe('every route of the office', () => {
  let office: Office
  let routes: Route[]
  beforeAll(async () => {
    office = await openOffice()
    routes = routesOf(office.app)
  })
  afterAll(() => office.close())

  it('declares a right that the rights table knows, or one of three words', () => {
    expect(routes.length).toBeGreaterThan(30)
    expect(routes.filter(({ right }) => !right || !(WORDS.includes(right) || right in RIGHTS)).map(nameOf)).toEqual([])
  })

  it('asks whoever has not signed in to do so, unless it is open to all', async () => {
    const wrong: string[] = []
    for (const route of routes) {
      const { status, code } = await ask(openBrowser(office), route)
      const asked = status === 401 && code === 'people.sign-in-required'
      if (asked === mayUse(undefined, route.right ?? '')) wrong.push(`${nameOf(route)} answered ${status} ${code}`)
    }
    expect(wrong).toEqual([])
  })

  it.each(ROLES)('lets the role %s pass exactly where the rights table says so', async (role) => {
    const person = await arrive(office, { roles: [role] })
    const wrong: string[] = []
    const last = (route: Route) => (nameOf(route) === SIGN_OUT ? 1 : 0)
    for (const route of [...routes].sort((a, b) => last(a) - last(b))) {
      const { status, code } = await ask(person.browser, route)
      const refused = GUARD_REFUSES.includes(code)
      const allowed = mayUse(role, route.right ?? '')
      if (refused === allowed || status === 500) wrong.push(`${nameOf(route)} (${route.right}) answered ${status} ${code}`)
    }
    expect(wrong).toEqual([])
  })

  it('says whose rows it reaches, where a firm or everybody may name one', () => {
    const open = routes.filter(
      ({ path, right = '' }) => path.includes(':') && right !== 'open' && FIRM_ROLES.some((role) => mayUse(role, right)),
    )
    expect(open.filter(({ path }) => !isSettled(path)).map(nameOf)).toEqual([])
  })

  it('answers somebody else’s row as if it were not there', async () => {
    const wrong: string[] = []
    const agent = await arrive(office, { roles: ['firm-admin'], enterprises: [await enterEnterprise(office, 1)] })
    for (const row of foreignRows()) {
      const params = await row.make(office)
      expect({ under: row.under, missing: missingIn(row.under, params) }).toEqual({ under: row.under, missing: [] })
      const strangers: { role: Role; name: string; stranger: Browser }[] = []
      for (const role of row.strangers) strangers.push({ role, name: role, stranger: await strangerOf(office, role) })
      if (row.strangers.includes('firm-admin')) {
        await agentOfAll(office, agent)
        strangers.push({ role: 'firm-admin', name: 'agent for something else', stranger: agent.browser })
      }
      for (const { role, name, stranger } of strangers) {
        for (const route of routes.filter(({ path }) => isUnder(path, row.under))) {
          if (!mayUse(role, route.right ?? '')) continue
          const { status, code } = await ask(stranger, route, params)
          const hidden = status === 404 || (route.method !== 'GET' && [415, 422].includes(status) && code.startsWith('http.'))
          if (!hidden) wrong.push(`${nameOf(route)} told a ${name} ${status} ${code}`)
        }
      }
    }
    expect(wrong).toEqual([])
  })
})
