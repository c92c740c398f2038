import type { EntityManager } from 'typeorm'
import { limits, Problem } from '#platform'
import type { BatchesQuery, BatchItem, BatchPage, PaymentPage, PaymentsQuery, PaymentView } from './payments.dto.js'
import type { TreasuryRow } from './treasury-file.js'

const ITEM = `SELECT b.id, b.number, b.status, b.note, b.rows, b.total_fen::text AS "totalFen", b.composed_at AS "composedAt",
  b.released_at AS "releasedAt", b.checksum, b.settled_at AS "settledAt", u.display_name AS "composedBy", r.display_name AS "releasedBy",
  x.display_name AS "cancelledBy", b.cancelled_at AS "cancelledAt",
  (SELECT count(*)::int FROM payments y WHERE y.batch_id = b.id AND y.status = 'paid') AS paid,
  (SELECT count(*)::int FROM payments y WHERE y.batch_id = b.id AND y.status = 'failed') AS failed
FROM payment_batches b JOIN users u ON u.id = b.composed_by LEFT JOIN users r ON r.id = b.released_by LEFT JOIN users x ON x.id = b.cancelled_by`

/** Batches, the latest first. */
export async function listBatches(manager: EntityManager, query: BatchesQuery): Promise<BatchPage> {
  const { page, size, limit, offset } = limits(query)
  const where = `($1::text IS NULL OR b.status = $1)`
  const status = query.status ?? null
  const [{ total } = { total: 0 }] = await manager.query<{ total: number }[]>(
    `SELECT count(*)::int AS total FROM payment_batches b WHERE ${where}`,
    [status],
  )
  const items = await manager.query<BatchItem[]>(
    `${ITEM} WHERE ${where} ORDER BY b.composed_at DESC, b.id DESC LIMIT $2 OFFSET $3`,
    [status, limit, offset],
  )
  return { items, total, page, size }
}

/** A batch. @throws Problem missing `policies.batch-missing` */
export async function batchItem(manager: EntityManager, id: string): Promise<BatchItem & { composedById: string }> {
  const [batch] = await manager.query<(BatchItem & { composedById: string })[]>(
    `${ITEM.replace('SELECT b.id,', 'SELECT b.id, b.composed_by AS "composedById",')} WHERE b.id = $1`,
    [id],
  )
  if (!batch) throw Problem.missing('policies.batch-missing')
  return batch
}

const PAYMENT = `SELECT y.id, y.place, y.case_id AS "caseId", c.number AS "caseNumber", e.name AS "enterpriseName", p.name AS "clauseName",
    y.amount_fen::text AS "amountFen", y.account_name AS "accountName", y.bank, y.account_number AS "accountNumber", y.status,
    y.reason, y.reference, y.settled_on::text AS "settledOn"
  FROM payments y JOIN cases c ON c.id = y.case_id JOIN programmes p ON p.id = c.programme_id
  JOIN enterprises e ON e.id = y.enterprise_id`

/** All payments of a batch in their order, as its file has them. */
export async function paymentsOf(manager: EntityManager, batchId: string): Promise<PaymentView[]> {
  return manager.query<PaymentView[]>(`${PAYMENT} WHERE y.batch_id = $1 ORDER BY y.place`, [batchId])
}

/** One page of the payments of a batch in their order. @throws Problem missing `policies.batch-missing` */
export async function pageOfPayments(manager: EntityManager, batchId: string, query: PaymentsQuery): Promise<PaymentPage> {
  await batchItem(manager, batchId)
  const { page, size, limit, offset } = limits(query)
  const where = `WHERE y.batch_id = $1 AND ($2::text IS NULL OR y.status = $2)`
  const values = [batchId, query.status ?? null]
  const [{ total } = { total: 0 }] = await manager.query<{ total: number }[]>(
    `SELECT count(*)::int AS total FROM payments y ${where}`,
    values,
  )
  const items = await manager.query<PaymentView[]>(`${PAYMENT} ${where} ORDER BY y.place LIMIT $3 OFFSET $4`, [
    ...values,
    ...[limit, offset],
  ])
  return { items, total, page, size }
}

/** The payments of one case, the first first. */
export async function paymentsOfCase(manager: EntityManager, caseId: string): Promise<PaymentView[]> {
  return manager.query<PaymentView[]>(`${PAYMENT} WHERE y.case_id = $1 ORDER BY y.id`, [caseId])
}

/** What the treasury is told of a payment. */
export function treasuryRow(payment: PaymentView): TreasuryRow {
  const { id, place, caseNumber, accountName, bank, accountNumber, amountFen } = payment
  return {
    id,
    place,
    caseNumber,
    accountName,
    bank,
    accountNumber,
    amountFen,
    clause: payment.clauseName,
    enterprise: payment.enterpriseName,
  }
}
