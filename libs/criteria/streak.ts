/**
 * When yearly results end a title: so many failing years, running or in total.
 * Sources: district incubators, 穗埔府规〔2021〕3号 (two years running not taking part or failing); national incubators,
 * 国科发区〔2018〕300号 第十四条 (two D running); high-tech enterprises, 国科发火〔2016〕32号 第十九条 (two yearly reports missed in total).
 */
export interface YearlyCheck {
  id: string
  legalBasis: string
  /** Results that count as failing. */
  failing: readonly string[]
  /** How many failing years end the title. */
  years: number
  /** The failing years must follow one another without a gap. */
  running: boolean
}

/** The year in which the title ends, or null. `results` are [year, result]; their order does not matter. */
export function endsIn(check: YearlyCheck, results: readonly (readonly [year: number, result: string])[]): number | null {
  let count = 0
  let last: number | undefined
  for (const [year, result] of [...results].sort(([a], [b]) => a - b)) {
    const failed = check.failing.includes(result)
    const follows = last === undefined || year === last + 1
    count = failed ? (check.running && !follows ? 1 : count + 1) : check.running ? 0 : count
    last = year
    if (failed && count >= check.years) return year
  }
  return null
}
