import type { Text } from '#lifecycle'
import type { SlotKey } from './programme-documents.js'
import type { FieldKey } from './programme-fields.js'

/** What a tier's programme asks for: figures, documents, and the criteria an examiner confirms by hand. */
export interface Demand {
  figures: readonly FieldKey[]
  documents: readonly SlotKey[]
  criteria: readonly (readonly [key: string, ...label: Text])[]
  /** Working days of the public notice and where they come from; absent: no notice by the zone. */
  publicity?: { workingDays: number; legalBasis: string }
  /** The line of rulesets that decides, where every figure it asks for is on record or in the form. */
  ruleset?: string
  expertPanel?: boolean
  opinions?: readonly string[]
}

const zonePublicity = { workingDays: 5, legalBasis: '区内认定公示 5 个工作日（通行做法，文号待核）' }

const carrier: Demand = {
  figures: ['carrierArea', 'tenants', 'graduates'],
  documents: ['application', 'licence', 'premises', 'promise'],
  criteria: [
    ['operated', '运营时间、场地符合管理办法', 'Operated long enough, premises as required'],
    ['tenants', '在孵企业、毕业企业数量符合管理办法', 'Tenants and graduates as required'],
    ['service', '服务队伍与投融资能力符合管理办法', 'Service team and funding as required'],
  ],
}

const listing: Demand = {
  figures: ['exchange', 'stageReachedOn', 'revenueLast'],
  documents: ['application', 'licence', 'stageProof'],
  criteria: [['stage', '该阶段证明文件真实、齐备', 'Proof of the stage is true and complete']],
}

const green: Demand = {
  figures: ['energyPerOutput', 'greenMeasures'],
  documents: ['application', 'licence', 'greenReport', 'promise'],
  criteria: [
    ['energy', '能耗与排放达到行业先进水平', 'Energy and emissions among the best of the industry'],
    ['clean', '近三年无环境违法', 'No environmental offence in three years'],
  ],
  publicity: zonePublicity,
}

const highGrowth: Demand = {
  figures: ['revenueBase', 'revenueBefore', 'revenueLast', 'rdLast', 'employees'],
  documents: ['application', 'licence', 'audit', 'promise'],
  criteria: [
    ['growth', '营业收入增长达到认定标准（三年两段，末/基 ≥ 1.44；或按年龄、规模）', 'Growth of revenue as required'],
    ['positive', '最近一年正增长', 'Growth in the last year'],
    ['inZone', '在区内注册、纳税、统计', 'Registered, taxed and counted here'],
  ],
  publicity: zonePublicity,
}

const unicorn: Demand = {
  figures: ['strategicIndustry', 'equityBacked', 'isListed', 'valuation', 'valuedOn', 'investors'],
  documents: ['application', 'licence', 'investment', 'promise'],
  criteria: [
    ['age', '成立年限未超过标准', 'Not older than allowed'],
    ['unlisted', '获股权投资且未上市', 'Has equity investment and is not listed'],
    ['valuation', '最近一轮投后估值达到标准', 'Valuation as required'],
  ],
  publicity: zonePublicity,
}

/** By tier. Source: rules.md §1–§6. */
export const demands: Readonly<Record<string, Demand>> = {
  'tech-sme': {
    figures: ['employees', 'techStaff', 'revenueLast', 'assets', 'rdLast', 'patents'],
    documents: ['licence', 'promise'],
    criteria: [
      ['size', '从业人员 ≤ 500、销售收入 ≤ 2 亿元、资产 ≤ 2 亿元', 'Within the size limits'],
      ['score', '评价得分 ≥ 60 且科技人员得分不为 0，或符合直接确认条件', 'Score at least 60, or direct confirmation'],
    ],
  },
  'innovative-sme': {
    figures: ['revenueBefore', 'revenueLast', 'rdLast', 'mainShare', 'debtRatio', 'patents'],
    documents: ['application', 'licence', 'socialSecurity', 'audit'],
    criteria: [
      ['score', '得分 ≥ 60（创新 ≥ 20、成长 ≥ 15、专业化 ≥ 15），或符合直接条件', 'Score as required, or a direct condition'],
    ],
    publicity: { workingDays: 5, legalBasis: '粤工信融资函〔2026〕39号：公示 5 天（按工作日执行，待核）' },
  },
  'high-tech': {
    figures: [
      'hitechField',
      'employees',
      'techStaff',
      'rdThreeYears',
      'salesThreeYears',
      'rdDomestic',
      'hiTechIncome',
      'revenueLast',
      'patents',
    ],
    documents: [
      'application',
      'licence',
      'ip',
      'staff',
      'rdAudit',
      'hiTechAudit',
      'audit',
      'taxReturns',
      'results',
      'taxConsent',
      'promise',
    ],
    criteria: [
      ['H1', '申请时注册满 365 天', 'Registered for 365 days'],
      ['H2', '拥有核心自主知识产权', 'Owns core intellectual property'],
      ['H3', '属于国家重点支持的高新技术领域', 'In a supported field'],
      ['H4', '科技人员占比 ≥ 10%', 'Technical staff at least 10 %'],
      ['H5', '研发费用占比达到 5% / 4% / 3%，境内 ≥ 60%', 'R&D share as required, 60 % in China'],
      ['H6', '高新技术产品（服务）收入占比 ≥ 60%', 'High-tech income at least 60 %'],
      ['H7', '创新能力评价 > 70 分', 'Innovation score above 70'],
      ['H8', '申请前一年内无重大事故和严重环境违法', 'No major accident or serious offence'],
    ],
    expertPanel: true,
  },
  srdi: {
    figures: ['nicheYears', 'revenueBefore', 'revenueLast', 'mainShare', 'debtRatio', 'rdLast', 'patents', 'scoreGiven'],
    documents: ['application', 'licence', 'socialSecurity', 'audit', 'ip'],
    criteria: [
      ['niche', '细分市场 ≥ 3 年，主营占比 ≥ 80%，资产负债率 ≤ 80%', 'Niche, main share and debt ratio as required'],
      ['rd', '近两年研发费用均 ≥ 100 万元且占比均 ≥ 3%', 'R&D of both years as required'],
      ['market', '市场地位较为靠前（人工判断）', 'Standing in the market (judged by hand)'],
      ['score', '专精特新发展评价得分 ≥ 50', 'Platform score at least 50'],
    ],
    publicity: { workingDays: 5, legalBasis: '公示天数由地方规定（粤，5 个工作日，待核）' },
  },
  'little-giant': {
    figures: [
      'nicheYears',
      'revenueBefore',
      'revenueLast',
      'mainShare',
      'debtRatio',
      'rdLast',
      'patents',
      'marketShare',
      'scoreGiven',
    ],
    documents: ['application', 'promise', 'licence', 'socialSecurity', 'audit', 'creditReport', 'ip'],
    criteria: [
      ['revenue', '营业收入 ≥ 5000 万元，主营占比 ≥ 90%，两年复合增长 ≥ 5%', 'Revenue, main share and growth as required'],
      ['rd', '两年研发费用合计 ≥ 1200 万元且每年占比 ≥ 3%', 'R&D as required'],
      ['ip', 'Ⅰ类知识产权 ≥ 4 件并实际应用', 'At least four class I rights in use'],
      ['share', '细分市场占有率 ≥ 10% 或国内排名前三', 'Market share at least 10 % or rank three'],
      ['score', '平台得分 ≥ 60', 'Platform score at least 60'],
    ],
    expertPanel: true,
  },
  'key-little-giant': {
    figures: ['revenueLast', 'rdLast', 'patents'],
    documents: ['application', 'licence', 'audit', 'promise'],
    criteria: [['plan', '三年计划总投资（不含购地、建房）超过 2000 万元', 'Planned investment above 20 million yuan']],
  },
  'single-champion': {
    figures: ['nicheYears', 'revenueLast', 'mainShare', 'marketShare', 'patents'],
    documents: ['application', 'licence', 'audit', 'ip', 'promise'],
    criteria: [
      ['niche', '从事细分领域 ≥ 10 年（新产品 ≥ 5 年）', 'Ten years in the niche'],
      ['income', '近三年主营收入均值达到标准', 'Mean main income as required'],
      ['rank', '全球市场占有率前三', 'Among the first three of the world market'],
    ],
  },
  'gazelle-cultivation': { ...highGrowth, ruleset: 'gazelle_cultivation' },
  gazelle: { ...highGrowth, ruleset: 'gazelle' },
  'potential-unicorn': { ...unicorn, ruleset: 'potential_unicorn' },
  unicorn: { ...unicorn, ruleset: 'unicorn' },
  'listing-reserve': { ...listing, publicity: zonePublicity },
  'listing-share-reform': listing,
  'listing-tutoring-filed': listing,
  'listing-tutoring-accepted': listing,
  'listing-filed': listing,
  'listing-passed': listing,
  'listing-registered': listing,
  listed: listing,
  'green-enterprise': { ...green, opinions: ['development'] },
  'green-project': { ...green, figures: ['subject', ...green.figures] },
  'maker-space-national': carrier,
  'incubator-district': { ...carrier, publicity: zonePublicity },
  'incubator-standard': carrier,
  'incubator-excellent': carrier,
}
