import type { EntityManager } from 'typeorm'
import type { Ruleset } from '#criteria'
import { referenceJson } from '#platform'
import { type Certainty, PointsScheme, RulesetVersion } from '#tiers'
import { rulesetPlaces } from './ruleset-lines.js'

type Written = Ruleset & { legalBasis: string; certainty: Certainty }

/** Loads the reference rulesets and the innovation-points scheme as published versions. Repeatable: what is there under its id stays as it is. */
export async function seedRulesets(manager: EntityManager): Promise<void> {
  const written = new Map(referenceJson<Written[]>('rulesets.json').map((one) => [one.id, one]))
  const rows = rulesetPlaces.map(({ id, tier, dateNote = null, ...place }) => {
    const ruleset = written.get(id)
    if (!ruleset) throw new Error(`rulesets.json has no ruleset "${id}"`)
    const { name, legalBasis, certainty, derived, score, rule } = ruleset
    return { id, ...place, tierCode: tier, dateNote, name, legalBasis, certainty, content: { derived, score, rule } }
  })
  await manager
    .createQueryBuilder()
    .insert()
    .into(RulesetVersion)
    .values(
      rows.map((row) => ({
        ...row,
        status: 'published' as const,
        createdAt: () => 'now()',
        publishedAt: () => 'now()',
      })) as never,
    )
    .orIgnore()
    .execute()
  const stamped = { status: 'published', createdAt: () => 'now()', publishedAt: () => 'now()' }
  const scheme = { ...referenceJson<object>('points-scheme.json'), ...stamped }
  await manager
    .createQueryBuilder()
    .insert()
    .into(PointsScheme)
    .values(scheme as never)
    .orIgnore()
    .execute()
}
