import { fieldNames } from '#platform'

/** What the register, contacts, claims and imports are described by. */
export const enterpriseFields = fieldNames({
  uscc: ['统一社会信用代码', 'Credit code'],
  nameEn: ['英文名称', 'English name'],
  parkId: ['园区', 'Park'],
  park: ['园区', 'Park'],
  officerId: ['挂点专员', 'Officer in charge'],
  industryCode: ['行业代码', 'Industry code'],
  divisionCode: ['行政区划代码', 'Division code'],
  registeredCapitalFen: ['注册资本（分）', 'Registered capital (fen)'],
  registeredCapitalCurrency: ['币种', 'Currency'],
  inside: ['在区内', 'Inside the zone'],
  registeredCapital: ['注册资本', 'Registered capital'],
  establishedOn: ['成立日期', 'Founded on'],
  establishedFrom: ['成立日期起', 'Founded from'],
  establishedTo: ['成立日期止', 'Founded until'],
  businessScope: ['经营范围', 'Scope of business'],
  enterpriseType: ['企业类型', 'Type of enterprise'],
  tags: ['标签', 'Tags'],
  position: ['职务', 'Position'],
  evidenceFileId: ['证明材料', 'Evidence'],
  enterpriseIds: ['企业', 'Enterprises'],
  enterpriseId: ['企业', 'Enterprise'],
  fromId: ['被合并企业', 'Enterprise merged away'],
  intoId: ['保留企业', 'Enterprise kept'],
})
