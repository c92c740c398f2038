/** A row of the divisions table, as far as finding needs it. */
export interface DivisionRow {
  code: string
  name: string
  level: number
  parentCode: string | null
}

/** Finds divisions by the short names registers use: 江苏 + 常州, 上海 + 松江. */
export class DivisionFinder {
  private readonly codes = new Set<string>()
  private readonly provinces = new Map<string, string>()
  private readonly cities = new Map<string, DivisionRow[]>()
  private readonly counties = new Map<string, string>()
  private readonly found = new Map<string, string>()

  constructor(rows: readonly DivisionRow[]) {
    for (const row of rows) {
      const { code, name, level } = row
      const province = code.slice(0, 2)
      this.codes.add(code)
      if (level === 1) this.provinces.set(shortName(name), code)
      else if (level === 2) this.cities.set(province, [...(this.cities.get(province) ?? []), row])
      else if (!this.counties.has(province + shortName(name))) this.counties.set(province + shortName(name), code)
    }
  }

  /** Is this a code of the table? */
  has(code: string): boolean {
    return this.codes.has(code)
  }

  /**
   * The closest division the two names tell: the city, else the county, else the province alone; undefined when the
   * province is unknown.
   */
  find(province: string, area: string | undefined): string | undefined {
    const code = this.provinces.get(shortName(province))
    if (!code || !area) return code
    const key = `${code} ${area}`
    const known = this.found.get(key)
    if (known) return known
    const short = shortName(area)
    const cities = this.cities.get(code) ?? []
    const city = cities.find(({ name }) => shortName(name) === short) ?? cities.find(({ name }) => name.startsWith(short))
    const answer = city?.code ?? this.counties.get(code + short) ?? code
    this.found.set(key, answer)
    return answer
  }
}

/** What follows a division's own name, in the order it is taken off; a name keeps at least two characters. */
const KINDS = [/(?:特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|省|市)$/, /(?:地区|盟|区|县|州|旗)$/]

/** A name without what kind of division it is: 江苏省 → 江苏, 广西壮族自治区 → 广西, 松江区 → 松江, 贵州省 → 贵州. */
function shortName(name: string): string {
  let short = name.trim()
  for (const kind of KINDS) {
    const rest = short.replace(kind, '')
    if ([...rest].length >= 2) short = rest
  }
  return short
}
