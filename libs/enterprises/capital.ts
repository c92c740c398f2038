/** Money as registered: hundredths of the currency's unit as a decimal text, and the ISO 4217 code. */
export interface Capital {
  amountFen: string
  currency: string
}

export type CapitalFault =
  | 'enterprises.capital-absent'
  | 'enterprises.capital-no-number'
  | 'enterprises.capital-no-unit'
  | 'enterprises.capital-unknown-currency'
  | 'enterprises.capital-unreadable'
  | 'enterprises.capital-too-large'

export type CapitalJudgement = { ok: true; capital: Capital } | { ok: false; fault: CapitalFault }

/** Longest name first, so that 人民币元 is not read as 元. `美` is a cut-off 美元 that real registers hold. */
const CURRENCIES: readonly (readonly [string, string])[] = (
  [
    ['人民币', 'CNY'],
    ['CNY', 'CNY'],
    ['RMB', 'CNY'],
    ['元', 'CNY'],
    ['美元', 'USD'],
    ['美金', 'USD'],
    ['USD', 'USD'],
    ['美', 'USD'],
    ['港币', 'HKD'],
    ['港元', 'HKD'],
    ['香港元', 'HKD'],
    ['HKD', 'HKD'],
    ['澳门元', 'MOP'],
    ['新台币', 'TWD'],
    ['台币', 'TWD'],
    ['日元', 'JPY'],
    ['日圆', 'JPY'],
    ['JPY', 'JPY'],
    ['欧元', 'EUR'],
    ['EUR', 'EUR'],
    ['英镑', 'GBP'],
    ['加拿大元', 'CAD'],
    ['加元', 'CAD'],
    ['澳大利亚元', 'AUD'],
    ['澳元', 'AUD'],
    ['新加坡元', 'SGD'],
    ['瑞士法郎', 'CHF'],
    ['丹麦克郎', 'DKK'],
    ['瑞典克朗', 'SEK'],
    ['挪威克朗', 'NOK'],
    ['韩元', 'KRW'],
    ['德国马克', 'DEM'],
    ['法国法郎', 'FRF'],
  ] as const
).toSorted((a, b) => b[0].length - a[0].length)

const UNITS: Readonly<Record<string, number>> = { 亿: 8, 万: 4, 千: 3, '': 0 }
const ABSENT = new Set(['', 'N/A', 'NA', '-', '--', '无', '/', 'NULL'])
const LARGEST = 2n ** 63n - 1n

/**
 * Reads the registered capital from the spellings that registers use: `1,000(万元人民币)`, `680万人民币`, `500(万)`,
 * `50万美元`, `100万元(人民币)` … A number without any unit is not guessed (元 or 万元 would differ by ten thousand).
 * A unit without a currency is Chinese money. Counts exactly, on integers; anything beyond a hundredth is rounded half up.
 */
export function readCapital(text: string): CapitalJudgement {
  const plain = text.normalize('NFKC').replace(/\s+/g, '').toUpperCase()
  if (ABSENT.has(plain)) return { ok: false, fault: 'enterprises.capital-absent' }
  const match = /^(人民币|美元|港币|RMB|CNY|USD|HKD)?(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d+))?(.*)$/.exec(plain)
  const [, before = '', whole = '', decimals = '', rest = ''] = match ?? []
  if (whole === '' && decimals === '') {
    return { ok: false, fault: /\d/.test(plain) ? 'enterprises.capital-unreadable' : 'enterprises.capital-no-number' }
  }
  if (/[\d,.-]/.test(rest)) return { ok: false, fault: 'enterprises.capital-unreadable' }
  const words = rest.replace(/[()[\]]/g, '')
  const unit = /^[亿万千]/.exec(words)?.[0] ?? ''
  const named = words.slice(unit.length)
  if (unit === '' && named === '' && before === '') return { ok: false, fault: 'enterprises.capital-no-unit' }
  const currency = currencyOf(before + named)
  if (!currency) return { ok: false, fault: 'enterprises.capital-unknown-currency' }
  const amount = fen(whole.replaceAll(',', ''), decimals, (UNITS[unit] as number) + 2)
  if (amount > LARGEST) return { ok: false, fault: 'enterprises.capital-too-large' }
  return { ok: true, capital: { amountFen: amount.toString(), currency } }
}

/** The one currency the words name; `元` beside another name adds nothing. Undefined: unknown, or two at odds. */
function currencyOf(words: string): string | undefined {
  if (words === '') return 'CNY'
  const found = new Set<string>()
  let left = words
  for (const [name, iso] of CURRENCIES) {
    if (!left.includes(name)) continue
    left = left.replaceAll(name, '')
    if (name !== '元' || found.size === 0) found.add(iso)
  }
  return left === '' && found.size === 1 ? [...found][0] : undefined
}

/** `whole.decimals` × 10^places as an integer, rounded half up. */
function fen(whole: string, decimals: string, places: number): bigint {
  const digits = BigInt(whole + decimals.slice(0, places).padEnd(places, '0') || '0')
  return (decimals[places] ?? '0') >= '5' ? digits + 1n : digits
}
