import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { migrations } from '#migrations'
import { openDataSource } from '#platform'
import { cloneDatabase, type TestDatabase } from '../../test/support/database.js'
import { peopleEntities } from './entities.js'

let db: TestDatabase
beforeAll(async () => {
  db = await cloneDatabase()
})
afterAll(() => db.drop())

it('people’s tables are exactly what their classes say, and a lost index would be noticed', async () => {
  const own = await openDataSource({ url: db.url, poolSize: 2, entities: peopleEntities, migrations })
  const drift = async () => (await own.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query)
  try {
    expect(await drift()).toEqual([])
    await own.query('DROP INDEX sessions_user_id')
    expect(await drift()).toEqual([expect.stringContaining('sessions_user_id')])
  } finally {
    await own.destroy()
  }
})
