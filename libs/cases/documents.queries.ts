import type { EntityManager } from 'typeorm'
import type { HeldDocument } from './documents.js'

/** SQL: what a file is, byte by byte: the digest of its bytes; a file that cannot be read is only itself. */
export const contentOf = (fileId: string) =>
  `COALESCE((SELECT f.sha256 FROM stored_files f WHERE f.id = (${fileId})::uuid), (${fileId})::text)`

/** The documents that hang on a case now, slot by slot in the order they were added. Sizes in bytes. */
export async function heldDocuments(manager: EntityManager, caseId: string): Promise<HeldDocument[]> {
  return manager.query<HeldDocument[]>(
    `SELECT id, slot, file_id AS "fileId", name, size::float8 AS size, media_type AS "mediaType", ${contentOf('file_id')} AS content,
       added_by AS "addedBy", added_at AS "addedAt"
     FROM case_documents WHERE case_id = $1 AND removed_at IS NULL ORDER BY slot, added_at, id`,
    [caseId],
  )
}
