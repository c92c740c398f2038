import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { Fact, Facts } from '#criteria'
import { Metric } from '../figures/metric.entity.js'
import { addDerivedFacts } from './derived-facts.js'
import { FactSources } from './fact-sources.js'
import { type FigureRow, figureFacts } from './figure-facts.js'
import { profileFacts, readProfiles } from './profile-facts.js'
import { smeFacts } from './sme-facts.js'

/** Years and quarters further back than this are read by no fact. */
const YEARS_BACK = 7

/** Facts of enterprises as of a day: what criteria read. */
@Injectable()
export class FactsService {
  constructor(private readonly sources: FactSources) {}

  /**
   * Facts as of a day (`YYYY-MM-DD`, in the zone's time) for many enterprises: one statement for the metrics, one for
   * the profiles, one for the figures and one per source. Periods that end after the day do not count; of each period the
   * latest version holds. What nothing supplies is absent, that is unknown. Enterprises that the manager does not see
   * are left out.
   */
  async facts(manager: EntityManager, enterpriseIds: readonly string[], asOn: string): Promise<Map<string, Facts>> {
    if (enterpriseIds.length === 0) return new Map()
    const metrics = new Map((await manager.find(Metric)).map((metric) => [metric.code, metric]))
    const profiles = await readProfiles(manager, enterpriseIds)
    const figures = await readFigures(manager, enterpriseIds, asOn)
    const known = new Map<string, Record<string, Fact>>()
    for (const profile of profiles) {
      const given = { asOn, foundedOn: profile.establishedOn }
      const day: Fact = { value: asOn, provenance: 'derived' }
      const facts = { ...profileFacts(profile), as_of: day, applied_on: day }
      known.set(profile.id, Object.assign(facts, figureFacts(figures.get(profile.id) ?? [], metrics, given)))
    }
    for (const source of this.sources.all()) {
      for (const [id, facts] of await source.factsOf(manager, enterpriseIds, asOn)) {
        const before = known.get(id)
        if (before) Object.assign(before, facts)
      }
    }
    for (const facts of known.values()) {
      addDerivedFacts(facts, asOn)
      Object.assign(facts, smeFacts(facts))
    }
    return new Map([...known].map(([id, facts]) => [id, { asOf: asOn, known: facts }]))
  }
}

/** The latest version of every figure whose period ended by the day, by enterprise. */
async function readFigures(
  manager: EntityManager,
  enterpriseIds: readonly string[],
  asOn: string,
): Promise<Map<string, FigureRow[]>> {
  const rows: FigureRow[] = await manager.query(
    `SELECT DISTINCT ON (enterprise_id, metric_code, period) enterprise_id AS "enterpriseId", metric_code AS "metricCode", period,
       ends_on::text AS "endsOn", number::text AS number, word, provenance
     FROM figures
     WHERE enterprise_id = ANY ($1::uuid[]) AND ends_on <= $2::date AND (ends_on > $2::date - $3::int * 366 OR period LIKE '____-%')
     ORDER BY enterprise_id, metric_code, period, version DESC`,
    [enterpriseIds, asOn, YEARS_BACK],
  )
  const byEnterprise = new Map<string, FigureRow[]>()
  for (const row of rows) {
    const own = byEnterprise.get(row.enterpriseId)
    if (own) own.push(row)
    else byEnterprise.set(row.enterpriseId, [row])
  }
  return byEnterprise
}
