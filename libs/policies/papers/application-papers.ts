import { acceptanceNotice, letter, mergedOpinionPaper, type PaperAbout, type PaperRule, refusal } from '#cases'
import { officialDay } from '#platform'
import { amountRows } from './award.queries.js'
import { promisedSubmission } from './promised-submission.js'

const matter = ({ programme, row }: PaperAbout) => `贵单位的“${programme}”申请（案件编号 ${row.number}）`

const approved = letter({
  ...{ code: 'award-approved', prefix: '兑现', title: '政策兑现批准通知书' },
  text: (about) => `${matter(about)}已审查终结，根据${about.legalBasis}，决定予以兑现。`,
  pairs: async (about) => [['案件编号', about.row.number], ['申请单位', about.enterprise.name], ...(await amountRows(about))],
  next: ({ row }) =>
    `请${row.dueOn ? `在${officialDay(row.dueOn)}前` : '及时'}登录平台核对收款账户并申请拨付。资金须按规定使用，并履行相应承诺。`,
})

const refused = refusal({
  ...{ code: 'award-refused', prefix: '不兑', title: '不予兑现决定书' },
  decides: (about) => `${matter(about)}已审查终结。经审定，本机关决定不予兑现。`,
})

const notCorrected = refusal({
  ...{ code: 'not-corrected', prefix: '不受', title: '不予受理决定书' },
  decides: (about) => `${matter(about)}经书面通知，未在规定期限内补正。本机关决定不予受理。`,
})

const approvalRevoked = refusal({
  ...{ code: 'approval-revoked', prefix: '撤批', title: '撤销批准决定书' },
  decides: (about) => `${matter(about)}此前已获批准，资金尚未拨付。经复核，本机关决定撤销该批准。`,
})

/** What an application for money issues, in every mode. */
export const applicationPapers: readonly PaperRule[] = [
  { template: acceptanceNotice, on: ['accept'] },
  { template: mergedOpinionPaper, on: ['propose'] },
  { template: promisedSubmission, on: ['submit', 'resubmit'] },
  { template: approved, on: ['approve', 'close', 'submit'], to: ['approved'] },
  { template: refused, on: ['refuse'] },
  { template: notCorrected, on: ['refuseUncorrected'] },
  { template: approvalRevoked, on: ['revokeApproval'] },
]
