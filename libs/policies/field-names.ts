import { fieldNames } from '#platform'

/** What budget lines, payments and commitments are described by. */
export const policyFields = fieldNames({
  amountFen: ['金额（分）', 'Amount (fen)'],
  toLineId: ['转入科目', 'Line it goes to'],
  lineId: ['科目', 'Budget line'],
  rule: ['申请超过额度时', 'When too much is asked'],
  caseIds: ['案件', 'Cases'],
  word: ['处理说明', 'What was found'],
})
