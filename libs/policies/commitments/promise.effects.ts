import type { Effect } from '#cases'
import type { PromiseSigned } from '../applications/inputs.dto.js'
import { type Terms, termsOf } from '../catalogue/terms.js'
import { SignedPromise } from './signed-promise.entity.js'

/** Keeps the commitment the firm signed, word for word, with who signed it. */
export const signPromise: Effect = async (tx, row, moved) => {
  const { version, signer } = moved.input as PromiseSigned
  const [pinned] = await tx.manager.query<{ options: Record<string, unknown> }[]>(
    `SELECT options FROM programme_versions WHERE id = $1`,
    [row.programmeVersionId],
  )
  const { promise }: Terms = termsOf(pinned?.options ?? {})
  await tx.manager.insert(SignedPromise, {
    caseId: row.id,
    enterpriseId: row.enterpriseId,
    version,
    wording: promise?.wording[0] ?? '',
    signer,
    signedBy: tx.actor.id,
    signedAt: tx.now,
  })
}
