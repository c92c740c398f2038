import type { EntityManager } from 'typeorm'
import { newId, Problem, type ProblemItem, type TxCtx } from '#platform'
import { type CaseSpec, specOf } from './case-spec.queries.js'
import type { CorrectionList } from './corrections.dto.js'
import { couldHaveBeenRaisedFirst, type Marked, type Sent, valueAt } from './corrections.js'
import { openCorrection, sentInRound, sentNow } from './corrections.queries.js'
import { fieldsOf, labels } from './form.js'
import type { Effect } from './kind.js'

/**
 * Freezes a correction notice: its items with reason, basis and the value found. The desk has given the firm's state the
 * working days of the notice, never more than the rule's. A further notice may raise what the first could have raised only
 * with a supervisor's allowance, which it uses up.
 * Input: `CorrectionList`. @throws Problem invalid `cases.correction-wrong`, refused `cases.second-notice`,
 * each naming every field and document concerned.
 */
export const issueCorrection: Effect = async (tx, row, moved) => {
  const list = moved.input as CorrectionList
  const { manager } = tx
  const spec = await specOf(manager, row.programmeVersionId)
  demandKnown(spec, list.items)
  const now = await sentNow(manager, row.id)
  const round = (await roundsOf(manager, row.id)) + 1
  const allowance = round > 1 ? await demandAllowed(tx, row.id, spec, list.items, now) : undefined
  const id = newId()
  await manager.query(
    `INSERT INTO corrections (id, case_id, round, note, issued_by, issued_at, working_days, due_on, allowed_by, allowed_reason)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id,
      row.id,
      round,
      list.note ?? '',
      tx.actor.id,
      tx.now,
      list.workingDays,
      row.dueOn,
      allowance?.allowedBy ?? null,
      allowance?.reason ?? null,
    ],
  )
  await manager.query(
    `INSERT INTO correction_items (id, correction_id, target, key, reason, legal_basis, old_value)
     SELECT i.id, $1, i.target, i.key, i.reason, i.basis, i.old
     FROM jsonb_to_recordset($2::jsonb) AS i (id uuid, target text, key text, reason text, basis text, old jsonb)`,
    [
      id,
      JSON.stringify(
        list.items.map(({ target, key, reason, legalBasis }) => ({
          id: newId(),
          target,
          key,
          reason,
          basis: legalBasis,
          old: valueAt({ target, key }, now),
        })),
      ),
    ],
  )
}

/**
 * Closes the open correction when the firm sends the case again: each item keeps the value now found. Nothing is open:
 * nothing happens. Whether every item is answered or contested is the guard's question (`unansweredItems`).
 */
export const closeCorrection: Effect = async (tx, row) => {
  const open = await openCorrection(tx.manager, row.id)
  if (!open) return
  const now = await sentNow(tx.manager, row.id)
  const values = open.items.map((item) => ({ id: item.id, value: valueAt(item, now) }))
  await tx.manager.query(
    `UPDATE correction_items i SET new_value = v.value, answered_at = $2
     FROM jsonb_to_recordset($1::jsonb) AS v (id uuid, value jsonb) WHERE i.id = v.id`,
    [JSON.stringify(values), tx.now],
  )
  await tx.manager.query(`UPDATE corrections SET answered_at = $2 WHERE id = $1`, [open.id, tx.now])
}

/** Refuses items that name no field or slot of the programme, or one of them twice. */
export function demandKnown(spec: CaseSpec, items: readonly Marked[]): void {
  if (items.length === 0) throw Problem.invalid('cases.correction-empty')
  const fields = new Set(fieldsOf(spec.form).map((field) => field.key))
  const slots = new Set(spec.documents.map((slot) => slot.key))
  const seen = new Set<string>()
  const wrong = items.flatMap(({ target, key }): ProblemItem[] => {
    const known = target === 'field' ? fields.has(key) : slots.has(key)
    const twice = seen.has(`${target}:${key}`)
    seen.add(`${target}:${key}`)
    if (!known) return [{ code: `cases.correction-unknown-${target}`, params: { key }, at: key }]
    return twice ? [{ code: 'cases.correction-twice', params: { key }, at: key }] : []
  })
  if (wrong.length) throw Problem.invalid('cases.correction-wrong', {}, wrong)
}

/** Refuses what the first notice could have raised, unless a supervisor allowed a further notice; answers the allowance used. */
async function demandAllowed(
  tx: TxCtx,
  caseId: string,
  spec: CaseSpec,
  items: readonly Marked[],
  now: Sent,
): Promise<{ allowedBy: string; reason: string } | undefined> {
  const first = await sentInRound(tx.manager, caseId, 1)
  const late = couldHaveBeenRaisedFirst(items, first ?? now, now)
  if (late.length === 0) return undefined
  const [allowance] = await tx.manager.query<{ allowedBy: string; reason: string }[]>(
    `WITH oldest AS (
       SELECT id FROM correction_allowances WHERE case_id = $1 AND used_at IS NULL ORDER BY allowed_at LIMIT 1 FOR UPDATE
     ), used AS (
       UPDATE correction_allowances a SET used_at = $2 FROM oldest o WHERE a.id = o.id RETURNING a.allowed_by, a.reason
     ) SELECT allowed_by AS "allowedBy", reason FROM used`,
    [caseId, tx.now],
  )
  if (!allowance) {
    const items = late.map((item) => ({ code: 'cases.second-notice-item', params: namesOf(spec, item), at: item.key }))
    throw Problem.refused('cases.second-notice', {}, items)
  }
  return allowance
}

/** Key and labels of a marked field or slot. */
function namesOf(spec: CaseSpec, { target, key }: Marked): Record<string, string> {
  const found = (target === 'field' ? fieldsOf(spec.form) : spec.documents).find((one) => one.key === key)
  return { key, ...(found ? labels(found) : { label: key, labelEn: key }) }
}

async function roundsOf(manager: EntityManager, caseId: string): Promise<number> {
  const [row] = await manager.query<{ rounds: number }[]>(
    `SELECT COALESCE(max(round), 0)::int AS rounds FROM corrections WHERE case_id = $1`,
    [caseId],
  )
  return row?.rounds ?? 0
}
