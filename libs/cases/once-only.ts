import { Problem, type TxCtx } from '#platform'
import { canonical, sha256 } from './canonical.js'
import { demandShape } from './request-key.js'

/** A key as a person's page sends it, and the id of a row. */
const LONGEST = 240

/**
 * Does a piece of work once for each key of a person: a repeat, also one sent at the same moment, is answered as the
 * first was. Without a key the work is simply done. `asked` is what the key stands for.
 * @throws Problem invalid `cases.key-shape`; conflict `cases.key-reused` when the key stood for something else
 */
export async function onceOnly<T extends object>(
  tx: TxCtx,
  key: string | undefined,
  asked: object,
  work: () => Promise<T>,
): Promise<T> {
  if (key === undefined || tx.actor.id === null) return work()
  demandShape(key, LONGEST)
  const hash = sha256(canonical(asked))
  await tx.manager.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 7))`, [`${tx.actor.id} ${key}`])
  const [known] = await tx.manager.query<{ hash: Buffer; response: T }[]>(
    `SELECT request_hash AS hash, response FROM idempotency_keys WHERE actor_id = $1 AND key = $2`,
    [tx.actor.id, key],
  )
  if (known && !known.hash.equals(hash)) throw Problem.conflict('cases.key-reused', { key })
  if (known) return known.response
  const answer = await work()
  await tx.manager.query(
    `INSERT INTO idempotency_keys (actor_id, key, request_hash, response, created_at) VALUES ($1, $2, $3, $4, $5)`,
    [tx.actor.id, key, hash, JSON.stringify(answer), tx.now],
  )
  return answer
}
