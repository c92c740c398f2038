import createClient, { type Middleware } from 'openapi-fetch'
import { language } from '../words/index.js'
import { noteReached } from './connection.js'
import { Offline, type ProblemBody, ServerProblem } from './problem.js'
import type { paths } from './schema.js'

const listeners = new Set<() => void>()

/** Tells the page that the session has ended, whichever request noticed. */
export function onSessionEnd(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Says that the session has ended, for whoever finds out. */
export function tellSessionEnd(): void {
  for (const tell of listeners) tell()
}

/** Every request: proves it comes from this page, asks for the page's language, turns refusals into `ServerProblem`. */
const manners: Middleware = {
  onRequest({ request }) {
    request.headers.set('x-miaopu', '1')
    request.headers.set('accept-language', language())
    return request
  },
  async onResponse({ response, schemaPath }) {
    const body = response.ok ? undefined : await problemOf(response)
    noteReached(body !== null)
    if (body === null) throw new Offline()
    if (!body) return response
    if (response.status === 401 && schemaPath !== '/api/session') tellSessionEnd()
    throw new ServerProblem(body)
  },
  onError() {
    noteReached(false)
    return new Offline()
  },
}

/** What the server said; nothing when only a gateway before it answered, in its place. */
async function problemOf(response: Response): Promise<ProblemBody | null> {
  const text = await response.text()
  try {
    return JSON.parse(text) as ProblemBody
  } catch {
    if ([502, 503, 504].includes(response.status)) return null
    return { title: response.statusText || String(response.status), status: response.status, code: 'http' }
  }
}

/** The typed client of the API: `api.GET('/api/cases', { params: { query } })`. */
export const api = createClient<paths>({ baseUrl: '/', credentials: 'same-origin' })
api.use(manners)

/** Unwraps an answer: its data, or the problem thrown. */
export async function call<T>(answer: Promise<{ data?: T; error?: unknown }>): Promise<T> {
  const { data, error } = await answer
  if (error !== undefined) throw error instanceof Error ? error : new ServerProblem(error as ProblemBody)
  return data as T
}

/** The header that makes a repeated click or a lost answer harmless, with the key of one intended move. */
export function onceOnly(key: string): { 'idempotency-key': string; 'Idempotency-Key': string } {
  return { 'Idempotency-Key': key } as never
}
