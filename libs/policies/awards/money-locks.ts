import { prepared, type TxCtx } from '#platform'
import type { Proof } from './award-facts.js'

/** Whoever decides on money of this enterprise next waits until this transaction ends: caps and exclusions hold. */
export async function lockEnterpriseMoney(tx: TxCtx, enterpriseId: string): Promise<void> {
  await prepared(tx.manager, `SELECT pg_advisory_xact_lock(hashtextextended($1, 7340700))`, [enterpriseId])
}

/** Likewise for whoever claims money for one of these invoices or certificates, in one order for all. */
export async function lockProofs(tx: TxCtx, proofs: readonly Proof[]): Promise<void> {
  const keys = proofs.map(({ kind, scope, number }) => `${kind} ${scope} ${number}`).sort()
  for (const key of keys) await tx.manager.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 7340701))`, [key])
}
