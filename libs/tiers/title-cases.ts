import type { Desk } from '#cases'
import type { TxCtx } from '#platform'

/**
 * The open case of this kind about a title, opened when there is none; null when the office has no programme for it.
 * Runs inside the caller's transaction, with the title locked, so two runs never open two.
 */
export async function openTitleCase(
  tx: TxCtx,
  desk: Desk,
  kind: 'renewal' | 'revocation',
  title: { id: string; enterpriseId: string; tierCode: string },
  data: Record<string, unknown> = {},
): Promise<{ id: string; number: string } | null> {
  const [programme] = await tx.manager.query<{ id: string; code: string }[]>(
    `SELECT id, code FROM programmes WHERE kind = $1 AND subject = $2 AND open`,
    [kind, title.tierCode],
  )
  if (!programme) return null
  const [known] = await tx.manager.query<{ id: string; number: string }[]>(
    `SELECT id, number FROM cases WHERE enterprise_id = $1 AND programme_id = $2 AND closed_at IS NULL LIMIT 1`,
    [title.enterpriseId, programme.id],
  )
  if (known) return known
  return desk.openIn(tx, {
    programmeCode: programme.code,
    enterpriseId: title.enterpriseId,
    data: { ...data, membershipId: title.id },
  })
}
