import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { migrations } from '#migrations'
import { openDataSource } from '#platform'
import { cloneDatabase, type TestDatabase } from '../../test/support/database.js'
import { tiersEntities } from './entities.js'

let db: TestDatabase
beforeAll(async () => {
  db = await cloneDatabase()
})
afterAll(() => db.drop())

it('the ladder’s tables are exactly what their classes say, and a lost index would be noticed', async () => {
  const own = await openDataSource({ url: db.url, poolSize: 2, entities: tiersEntities, migrations })
  const drift = async () => (await own.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query)
  try {
    expect(await drift()).toEqual([])
    await own.query('DROP INDEX memberships_tier')
    expect(await drift()).toEqual([expect.stringContaining('memberships_tier')])
  } finally {
    await own.destroy()
  }
})
