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
    for (const row of foreignRows()) {
      const params = await row.make(office)
      expect({ under: row.under, missing: missingIn(row.under, params) }).toEqual({ under: row.under, missing: [] })
      for (const role of row.strangers) {
        const stranger = await strangerOf(office, role)
        for (const route of routes.filter(({ path }) => isUnder(path, row.under))) {
          if (!mayUse(role, route.right ?? '')) continue
          const { status, code } = await ask(stranger, route, params)
          const hidden = status === 404 || (route.method !== 'GET' && [415, 422].includes(status) && code.startsWith('http.'))
          if (!hidden) wrong.push(`${nameOf(route)} told a ${role} ${status} ${code}`)
        }
      }
    }
    expect(wrong).toEqual([])
  })
})
