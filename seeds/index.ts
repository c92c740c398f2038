import type { DataSource } from 'typeorm'
import { casesEntities, seedCasesReference } from '#cases'
import { enterprisesEntities, seedEnterprisesReference } from '#enterprises'
import { peopleEntities, seedPeopleReference } from '#people'
import { platformEntities } from '#platform'

/** Every entity of every lib, in the order of the import line. */
export const entities: (abstract new (...args: never[]) => unknown)[] = [
  ...platformEntities,
  ...peopleEntities,
  ...enterprisesEntities,
  ...casesEntities,
]

/** Loads the reference rows (parks, codes, calendar, tiers …). Repeatable: a second run changes nothing. */
export async function seedReference(dataSource: DataSource): Promise<void> {
  await seedPeopleReference(dataSource)
  await seedEnterprisesReference(dataSource)
  await seedCasesReference(dataSource)
}
