import { newId } from '#platform'
import type { Effect } from './kind.js'

/** Keeps what the firm hands in, answers and documents as they are now, as the next round of submission. */
export const submitAnswers: Effect = async (tx, row) => {
  await tx.manager.query(
    `INSERT INTO case_submissions (id, case_id, round, answers, documents, submitted_by, submitted_at)
     SELECT $1, c.id, (SELECT COALESCE(max(s.round), 0) + 1 FROM case_submissions s WHERE s.case_id = c.id), c.answers,
       COALESCE((SELECT json_agg(json_build_object('id', d.id, 'slot', d.slot, 'fileId', d.file_id, 'name', d.name,
           'size', d.size, 'mediaType', d.media_type) ORDER BY d.slot, d.added_at, d.id)
         FROM case_documents d WHERE d.case_id = c.id AND d.removed_at IS NULL), '[]'), $3, $4
     FROM cases c WHERE c.id = $2`,
    [newId(), row.id, tx.actor.id, tx.now],
  )
}
