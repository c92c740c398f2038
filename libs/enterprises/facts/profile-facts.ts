import type { EntityManager } from 'typeorm'
import { Exact, type Fact } from '#criteria'

/** What the register's profile tells about an enterprise, as far as facts are read from it. */
export interface Profile {
  id: string
  establishedOn: string | null
  industryCode: string | null
  industryLetter: string | null
  registeredCapitalFen: string | null
  registeredCapitalCurrency: string | null
  divisionCode: string | null
  inside: boolean
  status: string
}

/** Fields of the register a fact is read from, or by which enterprises are judged at all. */
export const PROFILE_FACTS: ReadonlySet<string> = new Set([
  'establishedOn',
  'industryCode',
  'registeredCapitalFen',
  'registeredCapitalCurrency',
  'divisionCode',
  'inside',
  'status',
])

/** The profiles of enterprises, in one statement; enterprises that are not there are left out. */
export function readProfiles(manager: EntityManager, enterpriseIds: readonly string[]): Promise<Profile[]> {
  return manager.query(
    `SELECT id, established_on::text AS "establishedOn", industry_code AS "industryCode", industry_letter AS "industryLetter",
       registered_capital_fen AS "registeredCapitalFen", registered_capital_currency AS "registeredCapitalCurrency",
       division_code AS "divisionCode", inside, status
     FROM enterprises WHERE id = ANY ($1::uuid[])`,
    [enterpriseIds],
  )
}

/** Facts the profile gives: `registered_on`, `industry_code`, `industry_letter`, `registered_capital_wan` (yuan only), `division_code`, `inside_zone`. */
export function profileFacts(profile: Profile): Record<string, Fact> {
  const facts: Record<string, Fact> = { inside_zone: { value: profile.inside, provenance: 'verified' } }
  const tell = (name: string, value: string | null, unit?: string) => {
    if (value !== null) facts[name] = { value, provenance: 'verified', ...(unit ? { unit } : {}) }
  }
  tell('registered_on', profile.establishedOn)
  tell('industry_code', profile.industryCode)
  tell('industry_letter', profile.industryLetter)
  tell('division_code', profile.divisionCode)
  if (profile.registeredCapitalFen !== null && profile.registeredCapitalCurrency === 'CNY')
    tell('registered_capital_wan', new Exact(profile.registeredCapitalFen).dividedBy(1_000_000).toFixed(), '万元')
  return facts
}
