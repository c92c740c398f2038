import type { EntityManager } from 'typeorm'
import type { Correction, OpenCorrection, Sent } from './corrections.js'
import { contentOf, heldDocuments } from './documents.queries.js'

/** SQL: the contents of the files an item `i` marks, as they were when the notice went out; null for a field. */
export const OLD_CONTENT = `CASE WHEN i.target = 'document' THEN
  (SELECT COALESCE(json_agg(${contentOf("v ->> 'fileId'")}), '[]') FROM jsonb_array_elements(i.old_value) v) END`

/** SQL: what was sent in a submission; its documents with what they are, byte by byte. */
const SENT = `answers, submitted_at AS "submittedAt", (SELECT COALESCE(json_agg(d || jsonb_build_object('content',
  ${contentOf("d ->> 'fileId'")}) ORDER BY place), '[]') FROM jsonb_array_elements(documents) WITH ORDINALITY AS sent (d, place)) AS documents`

const COLUMNS = `c.id, c.case_id AS "caseId", c.round, c.note, c.issued_at AS "issuedAt", c.working_days AS "workingDays",
  c.due_on::text AS "dueOn", c.answered_at AS "answeredAt", c.allowed_by AS "allowedBy", c.allowed_reason AS "allowedReason",
  COALESCE((
    SELECT json_agg(json_build_object('id', i.id, 'target', i.target, 'key', i.key, 'reason', i.reason,
      'legalBasis', i.legal_basis, 'oldValue', i.old_value, 'oldContent', ${OLD_CONTENT}, 'newValue', i.new_value, 'contested', i.contested,
      'answeredAt', i.answered_at) ORDER BY i.id)
    FROM correction_items i WHERE i.correction_id = c.id), '[]') AS items`

/** The correction of a case that waits for the firm's answer, with its items in the order of the notice; null when none. */
export async function openCorrection(manager: EntityManager, caseId: string): Promise<OpenCorrection | null> {
  const [row] = await manager.query<Correction[]>(
    `SELECT ${COLUMNS} FROM corrections c WHERE c.case_id = $1 AND c.answered_at IS NULL ORDER BY c.round DESC LIMIT 1`,
    [caseId],
  )
  return row ?? null
}

/** Every correction of a case, the first round first. */
export async function correctionsOf(manager: EntityManager, caseId: string): Promise<Correction[]> {
  return manager.query<Correction[]>(`SELECT ${COLUMNS} FROM corrections c WHERE c.case_id = $1 ORDER BY c.round`, [caseId])
}

/** What a case holds now: its saved answers and its documents. */
export async function sentNow(manager: EntityManager, caseId: string): Promise<Sent> {
  const [row] = await manager.query<{ answers: Record<string, unknown> }[]>(`SELECT answers FROM cases WHERE id = $1`, [caseId])
  return { answers: row?.answers ?? {}, documents: await heldDocuments(manager, caseId) }
}

/** What was sent in a round of submission (1 is the first), and when; undefined when there was none. */
export async function sentInRound(
  manager: EntityManager,
  caseId: string,
  round: number,
): Promise<(Sent & { submittedAt: Date }) | undefined> {
  const [row] = await manager.query<(Sent & { submittedAt: Date })[]>(
    `SELECT ${SENT} FROM case_submissions WHERE case_id = $1 AND round = $2`,
    [caseId, round],
  )
  return row
}

/** What was sent last, and when; undefined when nothing was. */
export async function lastSent(manager: EntityManager, caseId: string): Promise<(Sent & { submittedAt: Date }) | undefined> {
  const [row] = await manager.query<(Sent & { submittedAt: Date })[]>(
    `SELECT ${SENT} FROM case_submissions WHERE case_id = $1 ORDER BY round DESC LIMIT 1`,
    [caseId],
  )
  return row
}

/** How many rounds a firm has sent. */
export async function lastRound(manager: EntityManager, caseId: string): Promise<number> {
  const [row] = await manager.query<{ round: number }[]>(
    `SELECT COALESCE(max(round), 0)::int AS round FROM case_submissions WHERE case_id = $1`,
    [caseId],
  )
  return row?.round ?? 0
}
