import { isFirm } from '#people'
import { Problem, type TxCtx } from '#platform'

/**
 * On the firm's side only the administrators of this very enterprise may go on; staff pass.
 * @throws Problem forbidden `enterprises.admin-only`
 */
export async function demandFirmAdmin(tx: TxCtx, enterpriseId: string): Promise<void> {
  if (!isFirm(tx)) return
  const [admin] = await tx.manager.query(
    `SELECT 1 FROM enterprise_members WHERE enterprise_id = $1 AND user_id = $2 AND role = 'firm-admin' AND until IS NULL`,
    [enterpriseId, tx.actor.id],
  )
  if (!admin) throw Problem.forbidden('enterprises.admin-only')
}
