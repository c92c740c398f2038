import { Exact, type Fact, type Facts, type FactValue } from '#criteria'

/** How a question of the form answers facts. */
interface Answering {
  facts: readonly [first: string, ...rest: string[]]
  unit: string
  /** What one of the answer's own units is divided by: fen to 万元, per hundred to a fraction. Absent: a yes or no. */
  by?: number
  /** Of which year, counted back from last year; absent: as of the day. */
  yearsBack?: number
}

const WAN = 1_000_000
const YI = 10_000_000_000

/** Which facts a question of the form answers. */
const ANSWERS: Readonly<Record<string, Answering>> = {
  revenueLast: { facts: ['revenue_wan', 'sales_wan', 'rev_end_wan'], unit: '万元', by: WAN, yearsBack: 0 },
  revenueBefore: { facts: ['revenue_prev_wan', 'rev_prev_wan'], unit: '万元', by: WAN, yearsBack: 1 },
  revenueBase: { facts: ['revenue_prev2_wan', 'rev_base_wan'], unit: '万元', by: WAN, yearsBack: 2 },
  rdLast: { facts: ['rd_wan'], unit: '万元', by: WAN, yearsBack: 0 },
  assets: { facts: ['assets_wan'], unit: '万元', by: WAN, yearsBack: 0 },
  employees: { facts: ['employees'], unit: '人', by: 1, yearsBack: 0 },
  patents: { facts: ['ip_class1'], unit: '件', by: 1 },
  nicheYears: { facts: ['niche_years'], unit: '年', by: 1 },
  marketShare: { facts: ['niche_share'], unit: '', by: 100 },
  valuation: { facts: ['valuation_rmb_yi'], unit: '亿元', by: YI },
  strategicIndustry: { facts: ['strategic_industry'], unit: '' },
  equityBacked: { facts: ['equity_backed'], unit: '' },
  isListed: { facts: ['listed'], unit: '' },
}

/**
 * An enterprise's facts with what the form of its application says: an answer is a figure declared for last year, or as of
 * the day. It fills what the register lacks and replaces what was merely declared; a verified or imported figure stands
 * against it.
 */
export function withAnswers(facts: Facts, answers: Readonly<Record<string, unknown>>): Facts {
  const known: Record<string, Fact | undefined> = { ...facts.known }
  const year = Number(facts.asOf.slice(0, 4)) - 1
  let ofYears = false
  for (const [key, { facts: names, unit, by, yearsBack }] of Object.entries(ANSWERS)) {
    const value = factOf(answers[key], by)
    const before = facts.known[names[0]]
    if (value === undefined || before?.provenance === 'verified' || before?.provenance === 'imported') continue
    const period = yearsBack === undefined ? facts.asOf : String(year - yearsBack)
    for (const name of names) known[name] = { value, period, provenance: 'declared', unit }
    if (yearsBack !== undefined) ofYears = true
  }
  if (ofYears) known.end_year = { value: year, provenance: 'derived' }
  return { asOf: facts.asOf, known }
}

/** The answer as a fact: a number in the fact's unit, a yes or no; undefined where it is neither. */
function factOf(answer: unknown, by: number | undefined): FactValue | undefined {
  if (by === undefined) return typeof answer === 'boolean' ? answer : undefined
  return typeof answer === 'number' && Number.isFinite(answer) ? new Exact(answer).dividedBy(by).toFixed() : undefined
}
