import type { DataSource } from 'typeorm'
import { casesEntities, seedCasesReference, syncCharts } from '#cases'
import { enterprisesEntities, seedEnterprisesReference } from '#enterprises'
import type { Chart } from '#lifecycle'
import { peopleEntities, seedPeopleReference } from '#people'
import { platformEntities } from '#platform'
import { tierKinds, tiersEntities } from '#tiers'
import { seedTiersReference } from './reference/seed-tiers.js'

/** Every entity of every lib, in the order of the import line. */
export const entities: (abstract new (...args: never[]) => unknown)[] = [
  ...platformEntities,
  ...peopleEntities,
  ...enterprisesEntities,
  ...casesEntities,
  ...tiersEntities,
]

/** The charts of every kind of case; the database learns them before any programme names one. */
export const charts: readonly Chart[] = tierKinds.flatMap((kind) => kind.charts)

/** Loads the charts and the reference rows (parks, codes, calendar, tiers …). Repeatable: a second run changes nothing. */
export async function seedReference(dataSource: DataSource): Promise<void> {
  await syncCharts(dataSource, charts)
  await seedPeopleReference(dataSource)
  await seedEnterprisesReference(dataSource)
  await seedCasesReference(dataSource)
  await seedTiersReference(dataSource)
}
