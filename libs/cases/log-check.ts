import { type MoveRecord, moveHash } from './moves.js'

/** A move as it lies in the log or in an export. */
export type Sealed = MoveRecord & { hash: Buffer }

/** What does not hold in the log, at which case and move. */
export interface LogFault {
  /** Number of the case, where known; its id otherwise. */
  caseNumber: string
  /** Sequence number of the move. */
  seq: number
  why: string
}

/** Checks the moves of one case in order; answers the first fault, as everything after it hangs in the air. */
export function chainFault(caseNumber: string, moves: readonly Sealed[]): LogFault | undefined {
  let before: Sealed | undefined
  for (const move of moves) {
    const wanted = (before?.seq ?? 0) + 1
    if (move.seq !== wanted) return { caseNumber, seq: wanted, why: `the move is missing; the next one is number ${move.seq}` }
    if (!isSame(move.prevHash, before?.hash ?? null))
      return { caseNumber, seq: move.seq, why: 'it does not follow the move before it (its previous hash is another one)' }
    if (!moveHash(move).equals(move.hash))
      return { caseNumber, seq: move.seq, why: 'its content does not give its hash: it was changed' }
    before = move
  }
  return undefined
}

/** Checks that a case ends where its row says it does: nothing is cut off the end. */
export function headFault(
  caseNumber: string,
  head: { lastSeq: number; lastHash: Buffer | null },
  last: Sealed | undefined,
): LogFault | undefined {
  if (!last || last.seq < head.lastSeq)
    return { caseNumber, seq: (last?.seq ?? 0) + 1, why: `the move is missing; the case says it has ${head.lastSeq}` }
  if (last.seq > head.lastSeq) return { caseNumber, seq: last.seq, why: `the case says it has only ${head.lastSeq} moves` }
  return isSame(head.lastHash, last.hash)
    ? undefined
    : { caseNumber, seq: last.seq, why: 'the case holds another hash of its last move' }
}

function isSame(a: Buffer | null, b: Buffer | null): boolean {
  return a === null || b === null ? a === b : a.equals(b)
}
