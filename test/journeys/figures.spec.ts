import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { loadConfig } from '#platform'
import { seedDemo } from '#seeds'
import { FiguresService, type ListQuery, quarterOf } from '#statistics'
import { officeItself } from '../support/applications.js'
import { type Office, openOffice } from '../support/office.js'
import { arrive, type Browser } from '../support/people.js'

interface Cell {
  indicator: string
  value: number
  list: string
}
interface Line {
  key: string | null
  counts: Cell[]
  shares: { value: number | null; numerator: Cell; denominator: Cell }[]
}

describe('the figures of the demo world', () => {
  let office: Office
  let manager: Browser
  let local: Browser
  let quarters: string[]
  const dataDir = mkdtempSync(join(tmpdir(), 'miaopu-figures-'))
  const table = async (browser: Browser, quarter: string, by: string) =>
    (await browser.get(`/api/statistics/figures?quarter=${quarter}&by=${by}`)).body as { rows: Line[]; total: Line }
  const cellsOf = (line: Line) => [
    ...line.counts,
    ...line.shares.flatMap(({ numerator, denominator }) => [numerator, denominator]),
  ]

  beforeAll(async () => {
    office = await openOffice()
    const { url } = office.db
    await seedDemo(
      url,
      loadConfig({ DATABASE_URL: url, DATA_DIR: dataDir, NODE_ENV: 'test', LOG_LEVEL: 'silent', POOL_SIZE: '4' }),
    )
    manager = (await arrive(office, { roles: ['manager'] })).browser
    const [{ id }] = await office.db.dataSource.query(`SELECT id FROM parks WHERE code = 'bio-island'`)
    local = (await arrive(office, { roles: ['officer'], parks: [id] })).browser
    const days: { day: string }[] = await office.db.dataSource.query(
      `SELECT DISTINCT (submitted_at AT TIME ZONE 'Asia/Shanghai')::date::text AS day FROM cases WHERE submitted_at IS NOT NULL`,
    )
    quarters = [...new Set(days.map(({ day }) => quarterOf(day)))].sort()
  }, 60_000)
  afterAll(async () => {
    await office.close()
    rmSync(dataDir, { recursive: true, force: true })
  })

  it('each open a list exactly as long as the number, in every quarter, by tier and by park', async () => {
    const figures = office.app.get(FiguresService)
    const ctx = officeItself(office)
    let opened = 0
    for (const quarter of quarters)
      for (const by of ['tier', 'park'] as const) {
        const { rows, total } = await figures.figures(ctx, { quarter, by })
        const cells = new Map([...rows, total].flatMap(cellsOf).map((cell) => [cell.list, cell.value]))
        for (const [list, value] of cells) {
          const query = Object.fromEntries(new URL(list, 'http://office').searchParams) as unknown as ListQuery
          expect({ list, total: (await figures.list(ctx, { ...query, size: 1 })).total }).toEqual({ list, total: value })
          opened++
        }
      }
    expect(opened).toBeGreaterThan(100)
  }, 60_000)

  it('add up: the lines of a table are its total, and tiers and parks tell the same total', async () => {
    for (const quarter of quarters) {
      const [tiers, parks] = [await table(manager, quarter, 'tier'), await table(manager, quarter, 'park')]
      expect(tiers.total.counts.map(({ value }) => value)).toEqual(parks.total.counts.map(({ value }) => value))
      for (const { rows, total } of [tiers, parks])
        for (const [i, { indicator, value }] of total.counts.entries()) {
          const sum = rows.reduce((all, row) => all + (row.counts[i]?.value ?? 0), 0)
          expect({ quarter, indicator, sum }).toEqual({ quarter, indicator, sum: value })
        }
    }
  })

  it('of an officer of one park count that park only, and so do the lists they open', async () => {
    const counted: Cell[] = []
    for (const quarter of quarters) {
      const { rows } = await table(local, quarter, 'park')
      const lines = rows.filter((row) => row.counts.some(({ value }) => value > 0))
      expect(lines.length).toBeLessThanOrEqual(1)
      counted.push(...lines.flatMap((line) => line.counts).filter(({ value }) => value > 0))
    }
    expect(counted.length).toBeGreaterThan(0)
    for (const { list, value } of counted) expect((await local.get(list)).body.total).toBe(value)
  })

  it('are refused with the field named when the quarter is misspelt', async () => {
    const answer = await manager.get('/api/statistics/figures?quarter=2026-4&by=tier')
    expect([answer.status, answer.body.refusals[0].at]).toEqual([422, 'quarter'])
  })
})
