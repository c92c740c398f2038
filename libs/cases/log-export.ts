import { canonical } from './canonical.js'
import { chainFault, type LogFault, type Sealed } from './log-check.js'
import type { LoggedCase } from './verify-log.js'

/** First line of an export: what it is and how a move's hash is taken. */
export const EXPORT_HEADER = {
  format: 'miaopu-moves',
  version: 1,
  hash: 'SHA-256 over the UTF-8 bytes of the canonical JSON (RFC 8785) of the member "move"; "prev" is the hash of the move before it, in hex',
}

/** The lines of an export for one case: each move as it was hashed, its hash in hex, and the number of the case. */
export function exportLines(logged: LoggedCase): string[] {
  return logged.moves.map((move) =>
    JSON.stringify({ case: logged.number, hash: move.hash.toString('hex'), move: exported(move), of: logged.lastSeq }),
  )
}

interface ExportedMove {
  [member: string]: unknown
  caseId: string
  seq: number
}

function exported(move: Sealed): ExportedMove {
  const { fromState, toState, prevHash, hash, at, ...rest } = move
  return { ...rest, at: at.toISOString(), from: fromState, prev: prevHash?.toString('hex') ?? null, to: toState }
}

/**
 * Checks an export line by line, without a database: every chain from its first move to its last.
 * @throws Error naming the line when it is no export or a line cannot be read
 */
export async function verifyExport(lines: AsyncIterable<string>): Promise<{ cases: number; moves: number; faults: LogFault[] }> {
  const faults: LogFault[] = []
  let moves = 0
  let cases = 0
  let current: { number: string; of: number; moves: Sealed[] } | undefined
  let line = 0
  const close = () => {
    if (!current) return
    cases++
    const last = current.moves.at(-1)
    const cut =
      last && last.seq < current.of
        ? { caseNumber: current.number, seq: last.seq + 1, why: `the move is missing; the case had ${current.of}` }
        : undefined
    const fault = chainFault(current.number, current.moves) ?? cut
    if (fault) faults.push(fault)
  }
  for await (const text of lines) {
    line++
    if (text === '') continue
    const read = parse(text, line)
    if (line === 1) {
      if (read.format !== EXPORT_HEADER.format || read.version !== EXPORT_HEADER.version)
        throw new Error('line 1: this is no export of moves (format miaopu-moves, version 1)')
      continue
    }
    const { number, of, move } = imported(read, line)
    moves++
    if (current?.moves[0]?.caseId !== move.caseId) {
      close()
      current = { number, of, moves: [] }
    }
    current.moves.push(move)
  }
  close()
  if (line === 0) throw new Error('the file is empty; export the log with verify-log --export FILE')
  return { cases, moves, faults }
}

function parse(text: string, line: number): Record<string, unknown> {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`line ${line} cannot be read as JSON; the file is damaged there`)
  }
}

function imported(read: Record<string, unknown>, line: number): { number: string; of: number; move: Sealed } {
  const move = read.move as Record<string, never> | undefined
  if (!move || typeof read.hash !== 'string' || typeof move.at !== 'string')
    throw new Error(`line ${line} is no move: it needs the members case, hash and move`)
  const { from, to, prev, at, ...rest } = move as unknown as Record<string, unknown> & { at: string }
  return {
    number: String(read.case),
    of: Number(read.of),
    move: {
      ...(rest as unknown as Sealed),
      at: new Date(at),
      fromState: from as string | null,
      toState: to as string,
      prevHash: typeof prev === 'string' ? Buffer.from(prev, 'hex') : null,
      hash: Buffer.from(read.hash, 'hex'),
    },
  }
}

/** The canonical text of an exported move, for whoever wants to check one by hand. */
export function exportedText(line: string): string {
  return canonical((JSON.parse(line) as { move: unknown }).move)
}
