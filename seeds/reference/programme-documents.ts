import type { DocumentSlot } from '#cases'

const pdf = ['application/pdf', 'image/*']
const slot = (key: string, zh: string, en: string, rest: Partial<DocumentSlot> = {}): DocumentSlot => ({
  key,
  label: [zh, en],
  required: true,
  accept: pdf,
  maxMb: 20,
  ...rest,
})

/** Every document the programmes of the ladder ask for, by key. */
const slots = {
  application: slot('application', '申请书', 'Application form'),
  licence: slot('licence', '营业执照', 'Business licence'),
  audit: slot('audit', '近年财务审计报告（备案赋码）', 'Audit reports', { multiple: true }),
  rdAudit: slot('rdAudit', '近三年研发费用专项审计报告', 'Special audit of R&D', { multiple: true }),
  hiTechAudit: slot('hiTechAudit', '近一年高新技术产品收入专项审计报告', 'Special audit of high-tech income'),
  taxReturns: slot('taxReturns', '近三年所得税年度纳税申报表', 'Tax returns of three years', { multiple: true }),
  ip: slot('ip', '知识产权证明', 'Intellectual property', { multiple: true }),
  staff: slot('staff', '科技人员名单与说明', 'List of technical staff', {
    accept: [...pdf, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  }),
  socialSecurity: slot('socialSecurity', '上年12月社保参保人数证明', 'Social insurance headcount'),
  results: slot('results', '科技成果转化证明', 'Results put to use', { multiple: true }),
  taxConsent: slot('taxConsent', '税务数据使用授权书', 'Consent to use tax data'),
  promise: slot('promise', '真实性承诺书', 'Declaration of truth'),
  creditReport: slot('creditReport', '信用中国、公示系统信用报告', 'Credit reports', { multiple: true }),
  investment: slot('investment', '股权投资协议与到账证明', 'Investment agreements and proof of payment', { multiple: true }),
  stageProof: slot('stageProof', '阶段证明文件（备案、验收、受理、批复）', 'Proof of the stage', { multiple: true }),
  greenReport: slot('greenReport', '能耗与排放报告', 'Energy and emission report'),
  premises: slot('premises', '场地证明', 'Proof of premises', { multiple: true }),
  originCertificate: slot('originCertificate', '原高新区认定证书', 'Certificate of the other zone'),
  moveProof: slot('moveProof', '整体迁移证明', 'Proof that the whole enterprise moved'),
} satisfies Record<string, DocumentSlot>

export type SlotKey = keyof typeof slots

/** The slots of a programme, the optional ones last. */
export function slotsOf(required: readonly SlotKey[], optional: readonly SlotKey[] = []): DocumentSlot[] {
  return [...required.map((key) => slots[key]), ...optional.map((key) => ({ ...slots[key], required: false }))]
}
