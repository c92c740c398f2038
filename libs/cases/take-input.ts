import type { EventDef } from '#lifecycle'
import { Problem, validationPipe } from '#platform'
import { isStorable } from './canonical.js'
import { Note } from './inputs.dto.js'
import type { Wired } from './kinds.js'

const pipe = validationPipe()

/**
 * The input of an event as its DTO takes it, as plain JSON; null when there is none. An event without an input of its own
 * takes a remark (`note`).
 * @throws Problem invalid with one item for each wrong or unknown field
 */
export async function takeInput(wired: Wired, event: EventDef<string>, given: unknown): Promise<Record<string, unknown> | null> {
  if (given === undefined && event.input === undefined && !event.adverse && !event.undoes) return null
  if (!isStorable(given)) throw Problem.invalid('cases.text-unstorable')
  const metatype = event.input === undefined ? Note : wired.inputs[event.input]
  const taken: object = await pipe.transform(given ?? {}, { type: 'body', metatype })
  const plain: Record<string, unknown> = JSON.parse(JSON.stringify(taken))
  demandReasons(event, plain)
  return Object.keys(plain).length ? plain : null
}

/** An adverse decision carries reason and legal basis, an undo its reason, whatever the DTO asks for. */
function demandReasons(event: EventDef<string>, input: Record<string, unknown>): void {
  const wanted = event.adverse ? ['reason', 'legalBasis'] : event.undoes ? ['reason'] : []
  const missing = wanted.filter((field) => typeof input[field] !== 'string' || !(input[field] as string).trim())
  if (missing.length)
    throw Problem.invalid(
      'http.invalid',
      {},
      missing.map((field) => ({ code: 'cases.reason-required', at: field, params: { field } })),
    )
}
