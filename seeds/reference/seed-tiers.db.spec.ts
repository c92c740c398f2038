import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { charts, seedReference } from '#seeds'
import { cloneDatabase, type TestDatabase } from '../../test/support/database.js'

let db: TestDatabase
const counts = async () => {
  const [row] = await db.dataSource.query(`SELECT
    (SELECT count(*)::int FROM tiers) AS tiers, (SELECT count(*)::int FROM programmes) AS programmes,
    (SELECT count(*)::int FROM programme_versions) AS versions, (SELECT count(*)::int FROM programme_windows) AS windows,
    (SELECT count(*)::int FROM deadline_rules) AS rules, (SELECT count(*)::int FROM charts) AS charts`)
  return row
}

beforeAll(async () => {
  db = await cloneDatabase()
})
afterAll(() => db.drop())

describe('the reference rows of the ladder', () => {
  it('are there, and a second load changes nothing', async () => {
    const before = await counts()
    expect(before).toMatchObject({ tiers: 25, charts: charts.length })
    await seedReference(db.dataSource)
    expect(await counts()).toEqual(before)
  })

  it('name a published programme for the recognition of every tier, with criteria, and a rule for every deadline of its chart', async () => {
    const bare = await db.dataSource.query(`SELECT t.code FROM tiers t WHERE NOT EXISTS (
      SELECT FROM programmes p JOIN programme_versions v ON v.programme_id = p.id
      WHERE p.subject = t.code AND p.kind = 'recognition' AND v.status = 'published' AND jsonb_array_length(v.options->'criteria') > 0)`)
    expect(bare).toEqual([])
    const ruleless = await db.dataSource.query(`SELECT DISTINCT s.value->'deadline'->>'rule' AS rule
      FROM charts c, jsonb_each(c.definition->'states') s
      WHERE s.value->'deadline'->>'rule' <> 'window'
        AND NOT EXISTS (SELECT FROM deadline_rules d WHERE d.rule = s.value->'deadline'->>'rule' AND d.programme_id IS NULL)`)
    expect(ruleless).toEqual([])
  })

  it('mark as unconfirmed what the rules leave open, so that it is never shown as current law', async () => {
    const rows = await db.dataSource.query(`SELECT code FROM tiers WHERE certainty <> 'confirmed' ORDER BY position, code`)
    expect(rows.map((row: { code: string }) => row.code)).toEqual(
      expect.arrayContaining(['gazelle', 'unicorn', 'green-enterprise']),
    )
  })
})
