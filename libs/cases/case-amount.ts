import { prepared, type TxCtx } from '#platform'

/**
 * Writes what money a case is about, integer fen; null takes it away. Lists and exports show it. For effects of a kind:
 * the case is locked by the desk, and its state is not touched.
 */
export async function setCaseAmount(tx: TxCtx, caseId: string, fen: bigint | null): Promise<void> {
  await prepared(tx.manager, `UPDATE cases SET amount_fen = $2 WHERE id = $1`, [caseId, fen === null ? null : fen.toString()])
}
