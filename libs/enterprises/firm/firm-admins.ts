import type { EntityManager } from 'typeorm'
import { isFirm } from '#people'
import { type Ctx, Problem } from '#platform'

/**
 * On the firm's side only the administrators of this very enterprise may go on; staff pass.
 * @throws Problem forbidden `enterprises.admin-only`
 */
export async function demandFirmAdmin(on: Ctx & { manager: EntityManager }, enterpriseId: string): Promise<void> {
  if (!isFirm(on)) return
  const [admin] = await on.manager.query(
    `SELECT 1 FROM enterprise_members WHERE enterprise_id = $1 AND user_id = $2 AND role = 'firm-admin' AND until IS NULL`,
    [enterpriseId, on.actor.id],
  )
  if (!admin) throw Problem.forbidden('enterprises.admin-only')
}
