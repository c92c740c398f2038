import { fieldNames } from '#platform'

/** What decisions on titles are described by. */
export const tierFields = fieldNames({
  documentNumber: ['文号', 'Document number'],
  certificateNumber: ['证书编号', 'Certificate number'],
  validFrom: ['有效期起', 'Valid from'],
  validTo: ['有效期止', 'Valid until'],
  criteria: ['认定条件', 'Criteria'],
  met: ['是否符合', 'Whether it is met'],
  proposal: ['审核建议', 'Proposal'],
  panelMinutes: ['专家组纪要', 'Panel minutes'],
  grounds: ['事由', 'Grounds'],
  statement: ['陈述申辩', 'Statement'],
  hearing: ['是否申请听证', 'Whether a hearing is asked for'],
  toZone: ['迁往', 'Zone moved to'],
})
