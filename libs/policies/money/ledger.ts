import { newId, Problem, prepared, type TxCtx } from '#platform'
import { ENTRY_KINDS, type EntryKind } from './entry-kinds.js'
import { yuanOf } from './fen.js'

/** Money to be moved within a line. */
export interface Entry {
  lineId: string
  kind: EntryKind
  amountFen: bigint
  /** The case the money is given in; left out for what the treasury gives. */
  caseId?: string
  byCaseId?: string
  /** Which part of an award is paid; 1 unless told. */
  instalment?: number
  documentNumber?: string
  reason?: string
}

/**
 * Locks the line, then writes the entry when the line holds what is taken of it: one statement, as everybody who gives money
 * of the line waits meanwhile. The lock is not on its key: awards that name the line hold that already.
 */
const POST = `WITH line AS (SELECT id, available_fen, name, year FROM budget_lines WHERE id = $1 FOR NO KEY UPDATE),
  posted AS (INSERT INTO budget_entries (id, line_id, kind, debit, credit, amount_fen, case_id, by_case_id, document_number, reason,
      actor_id, actor_name, at, instalment)
    SELECT $2, line.id, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14 FROM line
    WHERE $4::text <> 'available' OR line.available_fen >= $6::bigint RETURNING 1)
  SELECT available_fen AS available, name, year, EXISTS (SELECT FROM posted) AS posted FROM line`

/**
 * Writes entries of one line; the line's balances follow by trigger. Entries of one line queue up behind each other, and
 * whoever asks for more than is available is told so.
 * @throws Problem refused `policies.line-exhausted`
 */
export async function post(tx: TxCtx, ...entries: readonly Entry[]): Promise<void> {
  for (const entry of entries.filter(({ amountFen }) => amountFen > 0n)) {
    const [debit, credit] = ENTRY_KINDS[entry.kind]
    const [line] = await prepared<{ available: string; name: string; year: number; posted: boolean }>(tx.manager, POST, [
      ...[entry.lineId, newId(), entry.kind, debit, credit, entry.amountFen.toString(), entry.caseId ?? null],
      ...[entry.byCaseId ?? null, entry.documentNumber ?? null, entry.reason ?? ''],
      ...[tx.actor.id, tx.actor.name, tx.now, entry.instalment ?? 1],
    ])
    if (!line) throw new Error(`budget line ${entry.lineId} is not there`)
    if (!line.posted)
      throw Problem.refused('policies.line-exhausted', {
        ...{ line: line.name, year: line.year },
        ...{ available: yuanOf(line.available), wanted: yuanOf(entry.amountFen) },
      })
  }
}
