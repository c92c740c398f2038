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
