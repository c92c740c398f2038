import { canonical, sha256 } from './canonical.js'

/** A move as the log keeps it and as its hash is taken. */
export interface MoveRecord {
  id: string
  caseId: string
  /** 1 for the move that opened the case. */
  seq: number
  event: string
  chartId: string
  chartVersion: number
  fromState: string | null
  toState: string
  actorId: string | null
  actorName: string
  actorRoles: readonly string[]
  /** Whom the actor stood in for on leave cover. */
  actedFor: readonly string[]
  at: Date
  input: Record<string, unknown> | null
  requestId: string
  prevHash: Buffer | null
}

/**
 * What is hashed: one JSON object of exactly these members in canonical form (see `canonical`). `at` is ISO 8601 in UTC with
 * milliseconds, ids are lower-case UUIDs, `prev` is the hash of the case's move before it in lower-case hex (null on the
 * first). The move's hash is the SHA-256 of the UTF-8 bytes of that text. Whoever has an export can check it with any
 * SHA-256.
 */
export function sealedText(move: MoveRecord): string {
  return canonical({
    actedFor: move.actedFor,
    actorId: move.actorId,
    actorName: move.actorName,
    actorRoles: move.actorRoles,
    at: move.at.toISOString(),
    caseId: move.caseId,
    chartId: move.chartId,
    chartVersion: move.chartVersion,
    event: move.event,
    from: move.fromState,
    id: move.id,
    input: move.input,
    prev: move.prevHash?.toString('hex') ?? null,
    requestId: move.requestId,
    seq: move.seq,
    to: move.toState,
  })
}

/** The hash of a move, over the hash of the one before it: a changed byte anywhere breaks the chain from there on. */
export function moveHash(move: MoveRecord): Buffer {
  return sha256(sealedText(move))
}
