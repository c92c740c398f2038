import { type Fact, numberOf, type SizeFigures, type SizeRow, smeSize } from '#criteria'
import { referenceJson } from '#platform'

let bounds: Readonly<Record<string, SizeRow>> | undefined

/**
 * The row of 工信部联企业〔2011〕300号 an industry (GB/T 4754-2017, digits) is judged by; undefined where the document has
 * none (finance, railways). Transitions to the codes of 2017: 国统字〔2017〕213号.
 */
export function sizeRowOf(industryCode: string): string | undefined {
  const division = Number(industryCode.slice(0, 2))
  if (Number.isNaN(division)) return undefined
  if (division <= 5) return '农林牧渔'
  if (division <= 46) return '工业'
  if (division <= 50) return '建筑业'
  if (division === 51) return '批发业'
  if (division === 52) return '零售业'
  if (division === 53) return undefined
  if (division <= 58 || industryCode.startsWith('591')) return '交通运输业'
  if (division === 59) return '仓储业'
  if (division === 60) return '邮政业'
  if (division === 61) return '住宿业'
  if (division === 62) return '餐饮业'
  if (division <= 64) return '信息传输业'
  if (division === 65) return '软件和信息技术服务业'
  if (division <= 69) return undefined
  if (industryCode.startsWith('701')) return '房地产开发经营'
  if (industryCode.startsWith('702')) return '物业管理'
  if (division === 71 || division === 72) return '租赁和商务服务业'
  return division <= 90 ? '其他' : undefined
}

/**
 * `sme_size` (大型 / 中型 / 小型 / 微型) and `is_sme` from the industry and the end year's staff, revenue and assets.
 * `is_sme` is known even while a figure is missing, when none could make the enterprise large, or none could help it.
 */
export function smeFacts(known: Readonly<Record<string, Fact>>): Record<string, Fact> {
  bounds ??= referenceJson<{ bounds: Record<string, SizeRow> }>('sme-sizes.json').bounds
  const industry = known.industry_code?.value
  const row = typeof industry === 'string' ? bounds[sizeRowOf(industry) ?? ''] : undefined
  if (!row) return {}
  const figure = (name: string) => numberOf(known[name]?.value)?.toNumber() ?? null
  const figures = { employees: figure('employees'), revenueWan: figure('revenue_wan'), assetsWan: figure('assets_wan') }
  const filled = (instead: number): SizeFigures =>
    Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, value ?? instead]))
  const about = { provenance: 'derived' as const, ...(known.end_year ? { period: String(known.end_year.value) } : {}) }
  const size = smeSize(row, figures)
  const large = [filled(0), filled(Number.POSITIVE_INFINITY)].map((each) => smeSize(row, each) === '大型')
  return {
    ...(size ? { sme_size: { value: size, ...about } } : {}),
    ...(large[0] === large[1] ? { is_sme: { value: !large[0], ...about } } : {}),
  }
}
