import type { Payment } from './payment.entity.js'
import type { PaymentBatch } from './payment-batch.entity.js'

const WORDS = {
  composed: ['尚未复核放行', 'is not released yet'],
  released: ['已放行', 'is released'],
  settled: ['已办结', 'is settled'],
  cancelled: ['已撤销', 'was cancelled'],
} as const

/** How a batch stands, for the refusal `policies.batch-status`. */
export function standing(status: PaymentBatch['status']): { status: string; statusZh: string; statusEn: string } {
  const [statusZh, statusEn] = WORDS[status]
  return { status, statusZh, statusEn }
}

const RESULTS = {
  waiting: ['待到账', 'waiting'],
  paid: ['已到账', 'paid'],
  failed: ['已退回', 'returned'],
  cancelled: ['已撤销', 'cancelled'],
} as const

/** What is recorded of a payment, for the refusal `policies.result-settled`. */
export function recordedAs(status: Payment['status']): { status: string; statusZh: string; statusEn: string } {
  const [statusZh, statusEn] = RESULTS[status]
  return { status, statusZh, statusEn }
}
