import { localDate } from '#lifecycle'
import { officialDay } from '#platform'
import type { PaperTemplate } from './template.js'

/** The notice that an application was accepted (受理通知书), with the day until which the office will be done with the next step. */
export const acceptanceNotice: PaperTemplate = {
  code: 'acceptance-notice',
  version: 1,
  prefix: '受理',
  audience: 'firm',
  compose: ({ row, programme, department, legalBasis, enterprise, today }) => ({
    title: '受理通知书',
    to: enterprise.name,
    blocks: [
      {
        kind: 'paragraph',
        text: `贵单位${row.submittedAt ? `于${officialDay(localDate(row.submittedAt))}` : ''}提交的“${programme}”申请收悉。经审查，申请材料齐全、符合规定形式，根据${legalBasis}，本机关决定予以受理。`,
      },
      {
        kind: 'pairs',
        rows: [
          ['案件编号', row.number],
          ['申请单位', enterprise.name],
          ['统一社会信用代码', enterprise.uscc],
          ['受理日期', officialDay(today)],
          [
            '本环节办理期限',
            row.dueOn ? `${officialDay(row.dueOn)}前${row.dueProvisional ? '（暂定，随放假安排调整）' : ''}` : '按办理程序确定',
          ],
        ],
      },
      { kind: 'paragraph', text: '办理进度可凭案件编号登录平台查看。办理中需要补正、听取意见的，将另行通知。' },
    ],
    closing: '特此通知。',
    signedBy: department,
    signedOn: today,
  }),
}
