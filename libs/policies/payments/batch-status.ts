import type { Payment } from './payment.entity.js'
import type { PaymentBatch } from './payment-batch.entity.js'

const WORDS = {
  composed: ['尚未复核放行', 'is not released yet'],
  released: ['已放行', 'is released'],
  settled: ['已办结', 'is settled'],
  cancelled: ['已撤销', 'was cancelled'],
} as const

/** How a batch stands, for the refusal `policies.batch-status`. */
export const standing = (status: PaymentBatch['status']) => said(status, WORDS[status])

const RESULTS = {
  waiting: ['待到账', 'waiting'],
  paid: ['已到账', 'paid'],
  failed: ['已退回', 'returned'],
  cancelled: ['已撤销', 'cancelled'],
} as const

/** What is recorded of a payment, for the refusal `policies.result-settled`. */
export const recordedAs = (status: Payment['status']) => said(status, RESULTS[status])

function said(status: string, [statusZh, statusEn]: readonly [string, string]) {
  return { status, statusZh, statusEn }
}
