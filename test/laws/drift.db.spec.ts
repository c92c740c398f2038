import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { installQueues } from '#platform'
import { seedReference } from '#seeds'
import { cloneDatabase, type TestDatabase } from '../support/database.js'

describe('the migrations', () => {
  let db: TestDatabase
  beforeAll(async () => {
    db = await cloneDatabase()
  })
  afterAll(() => db.drop())

  it('make exactly the tables the entities describe', async () => {
    const { upQueries } = await db.dataSource.driver.createSchemaBuilder().log()
    expect(upQueries.map(({ query }) => query)).toEqual([])
  })

  it('leave nothing to do a second time', async () => {
    expect(await db.dataSource.runMigrations()).toEqual([])
    await installQueues(db.url)
  })

  it('are followed by reference rows that a second load does not change', async () => {
    const counts = async () => {
      const tables: { name: string }[] = await db.dataSource.query(
        `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 1`,
      )
      const rows = await Promise.all(
        tables.map(async ({ name }) => {
          const [row] = await db.dataSource.query(
            `SELECT count(*)::int AS n, md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS sum FROM "${name}" t`,
          )
          return [name, row.n, row.sum]
        }),
      )
      return rows
    }
    const before = await counts()
    await seedReference(db.dataSource)
    expect(await counts()).toEqual(before)
  })
})
