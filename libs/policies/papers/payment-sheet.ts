import { type PaperBody, type PaperTemplate, yuan } from '#cases'
import { officialDay, type Paper } from '#platform'
import type { PaymentBatch } from '../payments/payment-batch.entity.js'
import type { PaymentView } from '../payments/payments.dto.js'

/** The sheet of a payment batch (拨付明细), issued when it is released. */
export const paymentSheet: Omit<PaperTemplate, 'compose'> = {
  ...{ code: 'payment-sheet', version: 1, prefix: '拨付', audience: 'office' },
}

/** Its words: who is paid how much on which account, the total, and the checksum the treasury file carries. */
export function paymentSheetOf(
  batch: Pick<PaymentBatch, 'number' | 'note' | 'checksum'>,
  payments: readonly Pick<
    PaymentView,
    'place' | 'caseNumber' | 'enterpriseName' | 'clauseName' | 'bank' | 'accountNumber' | 'amountFen'
  >[],
  today: string,
): PaperBody & Pick<Paper, 'issuer'> {
  const total = payments.reduce((sum, { amountFen }) => sum + BigInt(amountFen), 0n)
  return {
    issuer: '',
    landscape: true,
    title: '政策兑现资金拨付明细',
    blocks: [
      {
        kind: 'pairs',
        rows: [
          ['批次', batch.number],
          ['笔数', `${payments.length} 笔`],
          ['合计金额', `${yuan(total)} 元`],
          ...(batch.note ? [['说明', batch.note] as const] : []),
          ['放行日期', officialDay(today)],
          ['校验值（SHA-256）', batch.checksum ?? ''],
        ],
      },
      {
        kind: 'table',
        columns: [
          { title: '序号', share: 1.4, align: 'center' },
          { title: '案件编号', share: 3 },
          { title: '企业名称', share: 4 },
          { title: '事项', share: 4 },
          { title: '开户银行及账号', share: 4 },
          { title: '金额（元）', share: 3, align: 'right' },
        ],
        rows: [
          ...payments.map((one) => [
            ...[String(one.place), one.caseNumber, one.enterpriseName, one.clauseName],
            ...[`${one.bank}\n${one.accountNumber}`, yuan(one.amountFen)],
          ]),
          ['', '合计', '', '', '', yuan(total)],
        ],
      },
    ],
    notes: ['经办人：　　　　　　　　复核人：　　　　　　　　（盖章）'],
  }
}
