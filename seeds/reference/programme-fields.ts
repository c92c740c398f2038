import type { FormField, FormSection } from '#cases'

const field = (key: string, zh: string, en: string, rest: Omit<FormField, 'key' | 'label'>): FormField => ({
  key,
  label: [zh, en],
  ...rest,
})
const money = (key: string, zh: string, en: string): FormField =>
  field(key, zh, en, { type: 'money', unit: '元', required: true, min: 0 })
const share = (key: string, zh: string, en: string): FormField =>
  field(key, zh, en, { type: 'percent', unit: '%', required: true, min: 0, max: 100 })
const count = (key: string, zh: string, en: string, unit = '人'): FormField =>
  field(key, zh, en, { type: 'number', unit, required: true, min: 0, max: 10_000_000 })
const whole = (key: string, zh: string, en: string, unit = '人'): FormField => ({ ...count(key, zh, en, unit), whole: true })
const yes = (key: string, zh: string, en: string): FormField => field(key, zh, en, { type: 'boolean', required: true })

/** Every question the programmes of the ladder ask, by key. Amounts are whole fen, shares per hundred. */
const fields = {
  mainProduct: field('mainProduct', '主导产品（服务）', 'Main product or service', {
    type: 'textarea',
    required: true,
    maxLength: 1000,
  }),
  contactName: field('contactName', '联系人', 'Contact', { type: 'text', required: true, maxLength: 50 }),
  contactPhone: field('contactPhone', '联系电话', 'Telephone', { type: 'text', required: true, maxLength: 30 }),
  employees: whole('employees', '上年末从业人员', 'Employees at the end of last year'),
  techStaff: count('techStaff', '科技人员（年平均）', 'Technical staff, yearly average'),
  revenueLast: money('revenueLast', '上年度营业收入', 'Revenue, last year'),
  revenueBefore: money('revenueBefore', '前一年度营业收入', 'Revenue, the year before'),
  revenueBase: money('revenueBase', '基期（前两年）营业收入', 'Revenue, two years before last'),
  assets: money('assets', '上年末资产总额', 'Total assets at the end of last year'),
  rdLast: money('rdLast', '上年度研发费用', 'R&D expense, last year'),
  rdThreeYears: money('rdThreeYears', '近三年研发费用合计', 'R&D expense, three years'),
  salesThreeYears: money('salesThreeYears', '近三年销售收入合计', 'Sales, three years'),
  rdDomestic: share('rdDomestic', '境内研发费用占比', 'Share of R&D done in China'),
  hiTechIncome: share('hiTechIncome', '高新技术产品（服务）收入占比', 'Share of high-tech income'),
  mainShare: share('mainShare', '主营业务收入占比', 'Share of the main business in revenue'),
  debtRatio: share('debtRatio', '资产负债率', 'Debt ratio'),
  nicheYears: count('nicheYears', '从事细分市场年限', 'Years in the niche', '年'),
  marketShare: share('marketShare', '细分市场占有率', 'Share of the niche market'),
  patents: whole('patents', '有效Ⅰ类知识产权', 'Class I intellectual property in force', '件'),
  hitechField: field('hitechField', '所属技术领域', 'Supported field', {
    type: 'choice',
    required: true,
    choices: [
      { value: 'it', label: ['电子信息', 'Electronics and information'] },
      { value: 'bio', label: ['生物与新医药', 'Biology and new medicine'] },
      { value: 'space', label: ['航空航天', 'Aviation and space'] },
      { value: 'materials', label: ['新材料', 'New materials'] },
      { value: 'service', label: ['高技术服务', 'High-tech services'] },
      { value: 'energy', label: ['新能源与节能', 'New energy and energy saving'] },
      { value: 'environment', label: ['资源与环境', 'Resources and environment'] },
      { value: 'manufacturing', label: ['先进制造与自动化', 'Advanced manufacturing and automation'] },
    ],
  }),
  scoreGiven: field('scoreGiven', '专精特新发展评价得分', 'Platform score', { type: 'number', required: true, min: 0, max: 100 }),
  strategicIndustry: yes('strategicIndustry', '属于战略性新兴产业', 'In a strategic emerging industry'),
  equityBacked: yes('equityBacked', '获过股权投资', 'Has had equity investment'),
  isListed: yes('isListed', '已上市（新三板不计）', 'Listed (NEEQ does not count)'),
  valuation: money('valuation', '最近一轮投后估值', 'Post-money valuation of the latest round'),
  valuedOn: field('valuedOn', '最近一轮融资日期', 'Date of the latest round', { type: 'date', required: true }),
  investors: field('investors', '投资机构', 'Investors', { type: 'textarea', required: true, maxLength: 1000 }),
  exchange: field('exchange', '拟上市（已上市）板块', 'Exchange', {
    type: 'choice',
    required: true,
    choices: [
      { value: 'main', label: ['沪深主板', 'Main board'] },
      { value: 'star', label: ['科创板', 'STAR market'] },
      { value: 'chinext', label: ['创业板', 'ChiNext'] },
      { value: 'bse', label: ['北京证券交易所', 'Beijing exchange'] },
      { value: 'overseas', label: ['境外', 'Overseas'] },
    ],
  }),
  stageReachedOn: field('stageReachedOn', '达到该阶段的日期', 'Date the stage was reached', { type: 'date', required: true }),
  subject: field('subject', '项目名称', 'Name of the project', { type: 'text', required: true, maxLength: 200 }),
  energyPerOutput: field('energyPerOutput', '单位产值能耗（吨标准煤/万元）', 'Energy per output', {
    type: 'number',
    required: true,
    min: 0,
    max: 1000,
  }),
  greenMeasures: field('greenMeasures', '绿色低碳措施', 'Green measures', { type: 'textarea', required: true, maxLength: 3000 }),
  carrierArea: count('carrierArea', '孵化场地面积', 'Area', '平方米'),
  tenants: whole('tenants', '在孵企业', 'Tenants', '家'),
  graduates: whole('graduates', '累计毕业企业', 'Graduates', '家'),
  certificateNumber: field('certificateNumber', '原证书编号', 'Certificate number', {
    type: 'text',
    required: true,
    maxLength: 50,
  }),
  validFrom: field('validFrom', '原证书发证日期', 'First day of the certificate', { type: 'date', required: true }),
  validTo: field('validTo', '原证书有效期至', 'Last day of the certificate', { type: 'date', required: true }),
  originZone: field('originZone', '原认定的高新区', 'Zone that gave it', { type: 'text', required: true, maxLength: 100 }),
  lawAbiding: yes(
    'lawAbiding',
    '近一年无重大安全、质量事故和严重环境违法',
    'No major accident or serious offence in the last year',
  ),
} satisfies Record<string, FormField>

export type FieldKey = keyof typeof fields

/** A form about the enterprise and the figures asked for. */
export function formOf(keys: readonly FieldKey[]): FormSection[] {
  return [
    {
      key: 'enterprise',
      title: ['企业情况', 'The enterprise'],
      fields: [fields.mainProduct, fields.contactName, fields.contactPhone],
    },
    { key: 'figures', title: ['申报指标', 'Figures'], fields: [...keys.map((key) => fields[key]), fields.lawAbiding] },
  ]
}
