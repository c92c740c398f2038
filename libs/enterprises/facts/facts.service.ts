import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { Fact, Facts } from '#criteria'
import { FactSources } from './fact-sources.js'
import { profileFacts, readProfiles } from './profile-facts.js'

/** Facts of enterprises as of a day: what criteria read. */
@Injectable()
export class FactsService {
  constructor(private readonly sources: FactSources) {}

  /**
   * Facts as of a day (`YYYY-MM-DD`, in the zone's time) for many enterprises: one statement for the profiles, one for
   * the figures and one per source. What nothing supplies is absent, that is unknown. Enterprises that the manager does
   * not see are left out.
   */
  async facts(manager: EntityManager, enterpriseIds: readonly string[], asOn: string): Promise<Map<string, Facts>> {
    const known = new Map<string, Record<string, Fact>>()
    for (const profile of await readProfiles(manager, enterpriseIds)) known.set(profile.id, profileFacts(profile))
    for (const source of this.sources.all()) {
      for (const [id, facts] of await source.factsOf(manager, enterpriseIds, asOn)) {
        const before = known.get(id)
        if (before) Object.assign(before, facts)
      }
    }
    return new Map([...known].map(([id, facts]) => [id, { asOf: asOn, known: facts }]))
  }
}
