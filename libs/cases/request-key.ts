import { Problem } from '#platform'

/** The key of a request that needs one. @throws Problem invalid `cases.key-required`, `cases.key-shape` */
export function requestKey(given: string | undefined): string {
  const key = keyIfGiven(given)
  if (key === undefined) throw Problem.invalid('cases.key-required', {}, [{ code: 'cases.key-required', at: 'Idempotency-Key' }])
  return key
}

/** The key of a request that may do without one. @throws Problem invalid `cases.key-shape` */
export function keyIfGiven(key: string | undefined): string | undefined {
  if (key === undefined || key === '') return undefined
  demandShape(key, 200)
  return key
}

/** @throws Problem invalid `cases.key-shape`, when a key is longer than `most` characters or holds others than visible ASCII */
export function demandShape(key: string, most: number): void {
  if (key.length > most || !/^[\x21-\x7e]+$/.test(key))
    throw Problem.invalid('cases.key-shape', {}, [{ code: 'cases.key-shape', at: 'Idempotency-Key' }])
}

/** The key of one row of a batch: the batch's own with the row's id. */
export const rowKey = (key: string | undefined, id: string): string | undefined => key && `${key}:${id}`
