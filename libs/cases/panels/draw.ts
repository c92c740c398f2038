import { createHash } from 'node:crypto'

/** How experts are drawn. Written with every panel, so that the draw can be repeated years later by other means. */
export const DRAW_METHOD = 'sha256-order-1'

/** An expert who may be drawn. */
export interface Candidate {
  id: string
  expertise: readonly string[]
}

/** Seats kept for experts of one field. */
export interface Quota {
  expertise: string
  seats: number
}

/** A pool that cannot fill the seats: which field is short, and by how many. */
export class PoolTooSmall extends Error {
  constructor(
    readonly expertise: string | null,
    readonly wanted: number,
    readonly there: number,
  ) {
    super(`${wanted} experts${expertise ? ` of ${expertise}` : ''} are wanted and ${there} may be drawn`)
    this.name = 'PoolTooSmall'
  }
}

/**
 * The order in which a seed puts the candidates: ascending by SHA-256 of `seed|id` in hexadecimal, whatever order they
 * come in. Anyone repeats it with `printf '%s' 'seed|id' | sha256sum`.
 */
export function orderBySeed<C extends Candidate>(seed: string, pool: readonly C[]): C[] {
  const hashed = pool.map((one) => ({ one, hash: createHash('sha256').update(`${seed}|${one.id}`, 'utf8').digest('hex') }))
  return hashed.sort((a, b) => (a.hash < b.hash ? -1 : a.hash > b.hash ? 1 : 0)).map(({ one }) => one)
}

/**
 * Draws `seats` experts: each quota in its order takes the first of its field, what is left goes to the first of all.
 * The answer is in the order of the seed.
 * @throws PoolTooSmall
 */
export function drawExperts<C extends Candidate>(
  seed: string,
  pool: readonly C[],
  seats: number,
  quotas: readonly Quota[] = [],
): C[] {
  const order = orderBySeed(seed, pool)
  const drawn = new Set<C>()
  for (const { expertise, seats: kept } of quotas) {
    const free = order.filter((one) => !drawn.has(one) && one.expertise.includes(expertise))
    if (free.length < kept) throw new PoolTooSmall(expertise, kept, free.length)
    for (const one of free.slice(0, kept)) drawn.add(one)
  }
  const left = seats - drawn.size
  const free = order.filter((one) => !drawn.has(one))
  if (free.length < left) throw new PoolTooSmall(null, seats, pool.length)
  for (const one of free.slice(0, Math.max(0, left))) drawn.add(one)
  return order.filter((one) => drawn.has(one))
}

/**
 * Who takes the seat of somebody who is out: the next of the same order who was never drawn, of the field the seat was
 * kept for when one of it is left. Nothing when nobody is left.
 */
export function nextExpert<C extends Candidate>(
  seed: string,
  pool: readonly C[],
  used: ReadonlySet<string>,
  expertise?: string,
): C | undefined {
  const free = orderBySeed(seed, pool).filter((one) => !used.has(one.id))
  return (expertise && free.find((one) => one.expertise.includes(expertise))) || free[0]
}
