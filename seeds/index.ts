import type { DataSource } from 'typeorm'
import { casesEntities, seedCasesReference, syncCharts } from '#cases'
import { enterprisesEntities, seedEnterprisesReference } from '#enterprises'
import type { Chart } from '#lifecycle'
import { peopleEntities, seedPeopleReference } from '#people'
import { type Config, platformEntities } from '#platform'
import { policiesEntities, policyCharts } from '#policies'
import { tierKinds, tiersEntities } from '#tiers'
import { seedDemoWorld } from './demo/seed-demo.js'
import { seedPoliciesReference } from './reference/seed-policies.js'
import { seedTiersReference } from './reference/seed-tiers.js'

export { demoLogins } from './demo/people.js'

/** Every entity of every lib, in the order of the import line. */
export const entities: (abstract new (...args: never[]) => unknown)[] = [
  ...platformEntities,
  ...peopleEntities,
  ...enterprisesEntities,
  ...casesEntities,
  ...tiersEntities,
  ...policiesEntities,
]

/** The charts of every kind of case; the database learns them before any programme names one. */
export const charts: readonly Chart[] = [...tierKinds.flatMap((kind) => kind.charts), ...policyCharts]

/**
 * Plays the fictional demo world; see `seedDemoWorld`. `config` says where files lie; the database is the one at `url`; `at`
 * is the moment it is told for, the present one when left out.
 */
export async function seedDemo(url: string, config: Config, at?: Date): Promise<void> {
  await seedDemoWorld(Object.assign(Object.create(Object.getPrototypeOf(config)), config, { databaseUrl: url }), entities, at)
}

/** Loads the charts and the reference rows (parks, codes, calendar, tiers …). Repeatable: a second run changes nothing. */
export async function seedReference(dataSource: DataSource): Promise<void> {
  await syncCharts(dataSource, charts)
  await seedPeopleReference(dataSource)
  await seedEnterprisesReference(dataSource)
  await seedCasesReference(dataSource)
  await seedTiersReference(dataSource)
  await seedPoliciesReference(dataSource)
}
