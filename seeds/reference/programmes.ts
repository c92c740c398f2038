import type { DocumentSlot, FormSection } from '#cases'
import type { Chart, Text } from '#lifecycle'
import { type Tier, tierKinds } from '#tiers'
import { type Demand, demands } from './programme-demands.js'
import { slotsOf } from './programme-documents.js'
import { formOf } from './programme-fields.js'
import { tierRows } from './tiers.js'

/** A programme as it is first loaded: its head, its first version, and what is dated beside it. */
export interface ProgrammeRow {
  code: string
  kind: string
  tier: Tier
  name: string
  nameEn: string
  chart: Pick<Chart, 'id' | 'version'>
  options: Record<string, unknown>
  form: FormSection[]
  documents: DocumentSlot[]
  guide: Record<'who' | 'need' | 'howLong', Text>
  legalBasis: string
  /** The line of rulesets that decides; absent: an examiner confirms every criterion, and the rules are shown beside. */
  ruleset?: string
  publicity?: { workingDays: number; legalBasis: string }
}

/** How to object to an adverse decision: 行政复议法（2023 修订）第二十条, 行政诉讼法 第四十六条. */
export const APPEAL =
  '对本决定不服的，可自收到之日起 60 日内依法申请行政复议，或者 6 个月内向人民法院提起行政诉讼；也可先向作出决定的部门申请复核。'

const newestChart = (kind: string): Chart => {
  const chart = tierKinds.find((one) => one.code === kind)?.charts.at(-1)
  if (!chart) throw new Error(`no chart for the kind "${kind}"`)
  return chart
}

const howLong: Text = [
  '形式审核 5 个工作日，审核 20 个工作日，审定 5 个工作日；补正、公示和上级审核时间另计',
  'Intake 5 working days, review 20, decision 5; correction, public notice and the authority above not counted',
]

/** Recognition of a tier. */
function recognitionOf(tier: Tier, demand: Demand): ProgrammeRow {
  return {
    code: `recognise-${tier.code}`,
    kind: 'recognition',
    tier,
    name: `${tier.name}认定`,
    nameEn: `Recognition: ${tier.nameEn}`,
    chart: newestChart('recognition'),
    options: optionsOf(tier, demand),
    form: formOf(demand.figures),
    documents: slotsOf(demand.documents),
    guide: guideOf(tier),
    legalBasis: tier.legalBasis,
    ruleset: demand.ruleset,
    publicity: demand.publicity,
  }
}

/** Renewal of a tier whose titles run out: the same questions and criteria. */
function renewalOf(tier: Tier, demand: Demand): ProgrammeRow {
  return {
    ...recognitionOf(tier, demand),
    code: `renew-${tier.code}`,
    kind: 'renewal',
    name: `${tier.name}复核`,
    nameEn: `Renewal: ${tier.nameEn}`,
    chart: newestChart('renewal'),
  }
}

/** Revocation of a tier: opened by the office, never applied for. */
function revocationOf(tier: Tier): ProgrammeRow {
  return {
    code: `revoke-${tier.code}`,
    kind: 'revocation',
    tier,
    name: `取消${tier.name}称号`,
    nameEn: `Revocation: ${tier.nameEn}`,
    chart: newestChart('revocation'),
    options: { assign: 'officer', many: true },
    form: [],
    documents: [],
    guide: {
      who: ['由主管部门立案，企业有权陈述申辩', 'Opened by the office; the enterprise may state its case'],
      need: ['陈述申辩材料（自愿）', 'A statement, if the enterprise wishes'],
      howLong: ['核查 20 个工作日，陈述申辩 5 个工作日', 'Inquiry 20 working days, statement 5'],
    },
    legalBasis: tier.legalBasis,
  }
}

/** Recognition by transfer from another zone (mission S19). */
function transferOf(tier: Tier): ProgrammeRow {
  return {
    code: `transfer-${tier.code}`,
    kind: 'transfer',
    tier,
    name: `${tier.name}互认（跨区整体迁移）`,
    nameEn: `Transfer: ${tier.nameEn}`,
    chart: newestChart('transfer'),
    options: { assign: 'officer' },
    form: formOf(['originZone', 'certificateNumber', 'validFrom', 'validTo']),
    documents: slotsOf(['licence', 'originCertificate', 'moveProof']),
    guide: {
      who: [
        `在其他高新区取得${tier.name}称号、有效期内整体迁入的企业`,
        'Enterprises that moved here as a whole with a title in force',
      ],
      need: ['原证书、整体迁移证明、营业执照', 'The certificate, proof of the move, the licence'],
      howLong: ['核验 5 个工作日，审定 5 个工作日', 'Check 5 working days, decision 5'],
    },
    legalBasis: `${tier.legalBasis}（有效期内整体迁移的，称号继续有效）`,
  }
}

function optionsOf(tier: Tier, demand: Demand): Record<string, unknown> {
  return {
    publicity: demand.publicity !== undefined,
    authority: tier.authority,
    opinions: demand.opinions ?? [],
    expertPanel: demand.expertPanel ?? false,
    assign: 'officer',
    criteria: demand.criteria.map(([key, zh, en]) => ({ key, label: [zh, en] })),
    ...(demand.figures.includes('subject') ? { many: true } : {}),
  }
}

function guideOf(tier: Tier): ProgrammeRow['guide'] {
  return {
    who: [
      `在区内注册、符合${tier.name}条件的企业（${tier.legalBasis}）`,
      `Enterprises of the zone that meet the conditions of ${tier.nameEn}`,
    ],
    need: ['申报指标与列明的材料，均以 PDF 或图片上传', 'The figures and documents listed, as PDF or image'],
    howLong,
  }
}

/** Every programme of the ladder: recognition of each tier, renewal where titles run out, revocation, transfer where mutual. */
export const programmeRows: readonly ProgrammeRow[] = tierRows.flatMap((tier) => {
  const demand = demands[tier.code]
  if (!demand) throw new Error(`the tier "${tier.code}" has no programme`)
  return [
    recognitionOf(tier, demand),
    ...(tier.renewalOpensDays === null ? [] : [renewalOf(tier, demand)]),
    ...(tier.transferable ? [transferOf(tier)] : []),
    revocationOf(tier),
  ]
})

/** Windows known from notices, closing at the end of their last day in Asia/Shanghai. */
export const windowRows: readonly { programme: string; name: string; opens: string; closes: string }[] = [
  {
    programme: 'recognise-tech-sme',
    name: '2026 年（工企函〔2026〕160号）',
    opens: '2026-06-01T00:00+08:00',
    closes: '2026-09-01T00:00+08:00',
  },
  {
    programme: 'recognise-innovative-sme',
    name: '2026 年（粤工信融资函〔2026〕39号）',
    opens: '2026-07-01T00:00+08:00',
    closes: '2026-08-01T00:00+08:00',
  },
  {
    programme: 'recognise-high-tech',
    name: '2026 年第一批（粤科函产字〔2026〕903号）',
    opens: '2026-05-01T00:00+08:00',
    closes: '2026-06-27T00:00+08:00',
  },
  {
    programme: 'recognise-high-tech',
    name: '2026 年第二批（粤科函产字〔2026〕1359号）',
    opens: '2026-06-27T00:00+08:00',
    closes: '2026-08-06T00:00+08:00',
  },
  {
    programme: 'recognise-high-tech',
    name: '2026 年第三批（粤科函产字〔2026〕1359号）',
    opens: '2026-08-06T00:00+08:00',
    closes: '2026-09-05T00:00+08:00',
  },
  {
    programme: 'recognise-little-giant',
    name: '第八批（工信厅企业函〔2026〕117号）',
    opens: '2026-04-25T00:00+08:00',
    closes: '2026-05-26T00:00+08:00',
  },
]

/** Deadlines every programme of the ladder counts by, in working days; a programme's own publicity comes beside them. */
export const deadlineRuleRows: readonly { rule: string; workingDays: number; legalBasis: string }[] = [
  { rule: 'intake', workingDays: 5, legalBasis: '《行政许可法》第三十二条：五日内一次告知补正' },
  { rule: 'correction', workingDays: 10, legalBasis: '区内通行：补正期限不超过 10 个工作日（文号待核）' },
  { rule: 'review', workingDays: 20, legalBasis: '参照《行政许可法》第四十二条（认定办法未规定审核期限，待核）' },
  { rule: 'decision', workingDays: 5, legalBasis: '区内办事指南承诺时限（文号待核）' },
  { rule: 'publicity', workingDays: 5, legalBasis: '区内公示通行 5 个工作日（文号待核）' },
  { rule: 'revocation-inquiry', workingDays: 20, legalBasis: '参照《行政许可法》第四十二条（待核）' },
  { rule: 'hearing', workingDays: 5, legalBasis: '参照《行政处罚法》第六十四条：告知后五日内提出听证' },
]
