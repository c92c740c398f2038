import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { migrations } from '#migrations'
import { cloneDatabase, type TestDatabase } from '../../test/support/database.js'
import { loadConfig } from './config.js'
import { checkDatabase, versionFault } from './start-up.js'

describe('the check of the database before a start', () => {
  let db: TestDatabase
  beforeAll(async () => {
    db = await cloneDatabase()
  })
  afterAll(() => db.drop())
  const check = (url: string | undefined) => checkDatabase(loadConfig({ DATABASE_URL: url }), migrations)

  it('passes a migrated database', async () => {
    await expect(check(db.url)).resolves.toBeUndefined()
  })

  it('names a migration that is not applied, and the command that applies it', async () => {
    await db.dataSource.query(`DELETE FROM migrations WHERE name = 'Platform1700000000100'`)
    await expect(check(db.url)).rejects.toThrow(/lacks 1 migrations \(first Platform1700000000100\).*miaopu -- migrate/)
  })

  it('says what to do when no database is named, the name is no address, or nothing answers there', async () => {
    await expect(check(undefined)).rejects.toThrow(/DATABASE_URL is not set/)
    await expect(check('nonsense')).rejects.toThrow(/DATABASE_URL is no address/)
    await expect(check('postgres://nobody:hush@127.0.0.1:1/x')).rejects.toThrow(
      /^The database at 127\.0\.0\.1:1\/x cannot be reached \(ECONNREFUSED\): check DATABASE_URL\.$/,
    )
  })

  it('takes PostgreSQL 15 to 18', () => {
    expect([140012, 150004, 180001, 190000].map((version) => versionFault(version) === undefined)).toEqual([
      false,
      true,
      true,
      false,
    ])
  })
})
