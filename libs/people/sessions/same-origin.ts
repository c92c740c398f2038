import { Problem } from '#platform'

/** What the proof looks at. `host` is the name the browser asked for, port included. */
export interface OriginProof {
  method: string
  host: string
  /** Origin of PUBLIC_URL, where a proxy in front changes the host. */
  publicOrigin?: string
  headers: Readonly<Record<string, string | string[] | undefined>>
  /** Does the request carry a session cookie? */
  hasCookie: boolean
}

const HARMLESS = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Can a request with this method change anything? */
export function changesState(method: string): boolean {
  return !HARMLESS.has(method)
}

/**
 * Demands that a state-changing request comes from this site's own pages: what the browser says about its origin must
 * fit, and with a session cookie the header `x-miaopu: 1` must be there, which no foreign page can add without asking.
 * @throws Problem forbidden `people.cross-site`
 */
export function demandSameOrigin(proof: OriginProof): void {
  if (!changesState(proof.method)) return
  const site = first(proof.headers['sec-fetch-site'])
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw Problem.forbidden('people.cross-site')
  const origin = first(proof.headers.origin)
  if (origin !== undefined && !isOwn(origin, proof)) throw Problem.forbidden('people.cross-site')
  if (proof.hasCookie && first(proof.headers['x-miaopu']) !== '1') throw Problem.forbidden('people.cross-site')
}

function isOwn(origin: string, proof: OriginProof): boolean {
  if (origin === proof.publicOrigin) return true
  return URL.canParse(origin) && new URL(origin).host === proof.host.toLowerCase()
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}
