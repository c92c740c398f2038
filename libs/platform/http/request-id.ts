import type { IncomingMessage } from 'node:http'
import { newId } from '../new-id.js'

const SANE = /^[A-Za-z0-9._-]{8,64}$/

/** The id of a request: the caller's `x-request-id` when it is sane, else a new one. */
export function requestIdOf(request: Pick<IncomingMessage, 'headers'>): string {
  const given = request.headers['x-request-id']
  return typeof given === 'string' && SANE.test(given) ? given : newId()
}
