import { Exact, type Fact, type Facts } from '#criteria'

/** Which facts a question of the form answers: money (whole fen → 万元) or a count. */
const ANSWERS: Readonly<Record<string, { facts: readonly [first: string, ...rest: string[]]; unit: string }>> = {
  revenueLast: { facts: ['revenue_wan', 'sales_wan', 'rev_end_wan'], unit: '万元' },
  revenueBefore: { facts: ['revenue_prev_wan', 'rev_prev_wan'], unit: '万元' },
  revenueBase: { facts: ['revenue_prev2_wan', 'rev_base_wan'], unit: '万元' },
  rdLast: { facts: ['rd_wan'], unit: '万元' },
  assets: { facts: ['assets_wan'], unit: '万元' },
  employees: { facts: ['employees'], unit: '人' },
}

/**
 * An enterprise's facts with what the form of its application says: an answer is a figure declared for last year. It fills
 * what the register lacks and replaces what was merely declared; a verified or imported figure stands against it.
 */
export function withAnswers(facts: Facts, answers: Readonly<Record<string, unknown>>): Facts {
  const known: Record<string, Fact | undefined> = { ...facts.known }
  const year = Number(facts.asOf.slice(0, 4)) - 1
  const back: Readonly<Record<string, number>> = { revenueBefore: 1, revenueBase: 2 }
  let used = false
  for (const [key, { facts: names, unit }] of Object.entries(ANSWERS)) {
    const answer = answers[key]
    if (typeof answer !== 'number' || !Number.isFinite(answer)) continue
    const before = facts.known[names[0]]
    if (before?.provenance === 'verified' || before?.provenance === 'imported') continue
    const value = unit === '万元' ? new Exact(answer).dividedBy(1_000_000).toFixed() : String(answer)
    for (const name of names) known[name] = { value, period: String(year - (back[key] ?? 0)), provenance: 'declared', unit }
    used = true
  }
  if (used) known.end_year = { value: year, provenance: 'derived' }
  return { asOf: facts.asOf, known }
}
