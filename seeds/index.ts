import type { DataSource } from 'typeorm'
import { casesEntities } from '#cases'

/** Every entity of every lib, in the order of the import line. */
export const entities: (abstract new (...args: never[]) => unknown)[] = [...casesEntities]

/** Loads the reference rows (parks, codes, calendar, tiers …). Repeatable: a second run changes nothing. */
export async function seedReference(_dataSource: DataSource): Promise<void> {}
