import { canonical, sha256 } from './canonical.js'

/** The head of a case's chain under a seal. */
export interface Head {
  caseId: string
  caseNumber: string
  seq: number
  hash: Buffer
}

/**
 * The digest of the heads under a seal: SHA-256 of one line `<case id> <seq> <hash in hex>` for each case, sorted by case
 * id, each ended by a line feed.
 */
export function headsDigest(heads: readonly Head[]): Buffer {
  const lines = heads.map(({ caseId, seq, hash }) => `${caseId} ${seq} ${hash.toString('hex')}\n`)
  return sha256(lines.sort().join(''))
}

/** A seal's digest, over the one before it: SHA-256 of the canonical JSON of `{at, heads, moves, prev}`, digests in hex. */
export function sealDigest(seal: { sealedAt: Date; moves: string; headsDigest: Buffer; prevDigest: Buffer | null }): Buffer {
  return sha256(
    canonical({
      at: seal.sealedAt.toISOString(),
      heads: seal.headsDigest.toString('hex'),
      moves: seal.moves,
      prev: seal.prevDigest?.toString('hex') ?? null,
    }),
  )
}
