import type { CaseRow } from '#cases'
import { localDate } from '#lifecycle'
import { newId, type TxCtx } from '#platform'
import type { OwedCommitment, Terms } from '../catalogue/terms.js'

/** What the firm owes for the money begins to run with the payment. */
export function openOwed(tx: TxCtx, row: CaseRow, { owed }: Terms): Promise<void> {
  return open(tx, row, owed ?? [])
}

/** In commitment mode: the conditions the firm promised to meet are checked some months after approval. */
export function openConditionsCheck(tx: TxCtx, row: CaseRow, { promise }: Terms): Promise<void> {
  return promise
    ? open(tx, row, [{ kind: 'conditions', wording: promise.wording, afterMonths: promise.checkAfterMonths }])
    : Promise.resolve()
}

async function open(tx: TxCtx, row: CaseRow, owed: readonly OwedCommitment[]): Promise<void> {
  if (owed.length === 0) return
  const today = localDate(tx.now)
  const rows = owed.map(({ kind, wording: [zh, en], afterMonths }) => ({
    ...{ id: newId(), kind, zh, en },
    months: afterMonths,
  }))
  await tx.manager.query(
    `INSERT INTO commitments (id, case_id, enterprise_id, kind, wording, wording_en, check_on, opened_at)
     SELECT o.id, $1, $2, o.kind, o.zh, o.en, $5::date + make_interval(months => o.months), $3
     FROM jsonb_to_recordset($4::jsonb) AS o (id uuid, kind text, zh text, en text, months int)`,
    [row.id, row.enterpriseId, tx.now, JSON.stringify(rows), today],
  )
}
