import type { Fact } from '#criteria'
import type { FactSource } from '#enterprises'

/** Which titles each fact rests on: true while one of them is in force. */
const RESTS_ON: Readonly<Record<string, readonly string[]>> = {
  hte_valid: ['high-tech'],
  tech_sme_valid: ['tech-sme'],
  innovative_sme_valid: ['innovative-sme'],
  tech_or_innovative_sme_valid: ['tech-sme', 'innovative-sme'],
  srdi_valid: ['srdi'],
  little_giant_valid: ['little-giant'],
  gazelle_valid: ['gazelle'],
  incubator_valid: ['incubator-district', 'incubator-standard', 'incubator-excellent'],
}

/** 高企 or a national demonstration title; the register knows only the first, so its absence proves nothing. */
const PARTLY: Readonly<Record<string, readonly string[]>> = { hte_or_ip_demo_valid: ['high-tech'] }

/**
 * Titles in force as facts. For an enterprise of the zone the register of titles is complete: a title not recorded is not
 * held. Of an enterprise outside only what is recorded is known; the rest is unknown, never a refusal.
 */
export const titleFacts: FactSource = {
  name: 'titles',
  async factsOf(manager, enterpriseIds, asOn) {
    const rows = await manager.query<{ id: string; inside: boolean; held: string[] }[]>(
      `SELECT e.id, e.inside, COALESCE(h.held, '{}') AS held FROM enterprises e LEFT JOIN (
         SELECT m.enterprise_id, array_agg(DISTINCT m.tier_code) AS held FROM memberships m
         WHERE m.enterprise_id = ANY ($1::uuid[]) AND m.status IN ('active', 'renewal-due', 'renewed')
           AND m.valid_from <= $2 AND COALESCE(m.valid_to, 'infinity') >= $2
         GROUP BY m.enterprise_id) h ON h.enterprise_id = e.id
       WHERE e.id = ANY ($1::uuid[])`,
      [enterpriseIds, asOn],
    )
    return new Map(rows.map(({ id, inside, held }) => [id, factsOfTitles(held, inside)]))
  },
}

function factsOfTitles(held: readonly string[], inside: boolean): Record<string, Fact> {
  const facts: Record<string, Fact> = {}
  const tell = (name: string, tiers: readonly string[], complete: boolean) => {
    const value = tiers.some((tier) => held.includes(tier))
    if (value || complete) facts[name] = { value, provenance: 'verified' }
  }
  if (inside || held.length) facts.titles_held = { value: [...held].sort(), provenance: 'verified' }
  for (const [name, tiers] of Object.entries(RESTS_ON)) tell(name, tiers, inside)
  for (const [name, tiers] of Object.entries(PARTLY)) tell(name, tiers, false)
  return facts
}
