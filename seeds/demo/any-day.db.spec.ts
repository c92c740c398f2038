import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { loadConfig } from '#platform'
import { seedDemo } from '#seeds'
import { cloneDatabase, type TestDatabase } from '../../test/support/database.js'

let db: TestDatabase
const dataDir = mkdtempSync(join(tmpdir(), 'miaopu-any-day-'))
beforeEach(async () => {
  db = await cloneDatabase()
})
afterEach(() => db.drop())
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

/** Days on which what happened long ago falls into a holiday or on days off, seen from hours when the office is shut. */
const DAYS = [
  ['after National Day, in which a publicity would be closed, with a draft that lapses on a Sunday', '2026-11-26T23:50:00+08:00'],
  ['in a new year: last year’s figures are others now, and titles of the year ran out', '2027-01-15T00:10:00+08:00'],
] as const

describe('the demo world can be told on any day', () => {
  it.each(DAYS)('%s', async (_, at) => {
    const config = loadConfig({ DATABASE_URL: db.url, DATA_DIR: dataDir, NODE_ENV: 'test', LOG_LEVEL: 'silent', POOL_SIZE: '4' })
    await seedDemo(db.url, config, new Date(at))
    const missing = await db.dataSource.query(`SELECT s.state FROM chart_states s WHERE s.chart_id = 'recognition'
      AND s.chart_version = (SELECT max(version) FROM charts WHERE id = 'recognition')
      AND NOT EXISTS (SELECT FROM cases c WHERE c.chart_id = s.chart_id AND c.chart_version = s.chart_version AND c.state = s.state)`)
    expect(missing).toEqual([])
    const [shown] = await db.dataSource.query(
      `SELECT (SELECT count(*)::int FROM awards WHERE decided_by_rule LIKE 'demo-tech-sme-reward@%') AS "atOnce",
         (SELECT count(*)::int FROM memberships WHERE status = 'renewal-due') > 2 AS due,
         (SELECT count(*)::int FROM memberships WHERE status = 'expired') > 0 AS expired`,
    )
    expect(shown).toEqual({ atOnce: 2, due: true, expired: true })
    const [backwards] = await db.dataSource.query(
      `SELECT count(*)::int AS n FROM moves m JOIN moves later ON later.case_id = m.case_id AND later.seq > m.seq AND later.at < m.at`,
    )
    expect(backwards).toEqual({ n: 0 })
    const [ahead] = await db.dataSource.query(`SELECT count(*)::int AS n FROM moves WHERE at > $1`, [at])
    expect(ahead).toEqual({ n: 0 })
  })
})
