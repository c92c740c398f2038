import type { TxCtx } from '#platform'
import type { ImportBatch } from '../import-batch.entity.js'
import type { EnterpriseUse } from './enterprise-uses.js'

/** Takes enterprises off the register, with what is reckoned from them; `judgeEntered` has found that nothing else refers to them. */
export async function removeEntered(
  tx: TxCtx,
  batch: ImportBatch,
  ids: readonly string[],
  derived: readonly EnterpriseUse[],
): Promise<void> {
  if (ids.length === 0) return
  for (const { table, column } of derived)
    await tx.manager.query(`DELETE FROM ${table} WHERE ${column} = ANY ($1::uuid[])`, [ids])
  await tx.manager.query(`DELETE FROM enterprise_identifiers WHERE id = ANY ($1::uuid[]) AND enterprise_id = ANY ($2::uuid[])`, [
    batch.identifiers,
    ids,
  ])
  await tx.manager.query(`DELETE FROM enterprises WHERE id = ANY ($1::uuid[])`, [ids])
}

/** Takes codes away again that a file noted at enterprises the register knew before. */
export async function removeIdentifiers(tx: TxCtx, batch: ImportBatch): Promise<void> {
  if (batch.identifiers.length === 0) return
  await tx.manager.query(
    `DELETE FROM enterprise_identifiers WHERE id = ANY ($1::uuid[])
       AND enterprise_id NOT IN (SELECT unnest(entered) FROM import_batches WHERE run_id = $2)`,
    [batch.identifiers, batch.runId],
  )
}
