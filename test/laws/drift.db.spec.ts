import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { installQueues } from '#platform'
import { charts, seedReference } from '#seeds'
import { chartDigest, syncCharts } from '../../libs/cases/chart-sync.js'
import { ExaminedStates1700000000480 } from '../../migrations/0480-examined-states.js'
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

  it('write into charts stored before which states are examined, so that they are the charts of today under their versions', async () => {
    const stored = () => db.dataSource.query('SELECT id, version, digest, definition FROM charts ORDER BY id, version')
    const today = await stored()
    for (const chart of charts) {
      const states = Object.entries(chart.states).map(([name, { examined: _, ...state }]) => [name, state])
      const before = { ...chart, states: Object.fromEntries(states) }
      const row = [chart.id, chart.version, JSON.stringify(before), chartDigest(before)]
      await db.dataSource.query('UPDATE charts SET definition = $3, digest = $4 WHERE id = $1 AND version = $2', row)
    }
    await expect(syncCharts(db.dataSource, charts)).rejects.toThrow('raise the version')
    const runner = db.dataSource.createQueryRunner()
    await new ExaminedStates1700000000480().up(runner)
    await runner.release()
    await syncCharts(db.dataSource, charts)
    expect(await stored()).toEqual(today)
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
