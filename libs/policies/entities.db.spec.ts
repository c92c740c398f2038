import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { migrations } from '#migrations'
import { newId, openDataSource } from '#platform'
import { cloneDatabase, type TestDatabase } from '../../test/support/database.js'
import { policiesEntities } from './entities.js'

let db: TestDatabase
beforeAll(async () => {
  db = await cloneDatabase()
})
afterAll(() => db.drop())

it('the tables of policies are exactly what their classes say', async () => {
  const own = await openDataSource({ url: db.url, poolSize: 2, entities: policiesEntities, migrations })
  try {
    expect((await own.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query)).toEqual([])
  } finally {
    await own.destroy()
  }
})

describe('the ledger, as the database keeps it', () => {
  const line = newId()
  const entry = (kind: string, debit: string, credit: string, fen: number, caseId: string | null = null) =>
    db.dataSource.query(
      `INSERT INTO budget_entries (id, line_id, kind, debit, credit, amount_fen, case_id, actor_name, at) VALUES ($1, $2, $3, $4, $5, $6, $7, '财政', now())`,
      [newId(), line, kind, debit, credit, fen, caseId],
    )

  it('moves the balances of a line with every entry, and nothing else does', async () => {
    await db.dataSource.query(
      `INSERT INTO budget_lines (id, code, year, name, rule, created_at) VALUES ($1, 'test', 2026, '试验', 'queue', now())`,
      [line],
    )
    await entry('allocate', 'treasury', 'available', 1000)
    await entry('reserve', 'available', 'reserved', 400, newId())
    const [balances] = await db.dataSource.query(`SELECT available_fen AS a, reserved_fen AS r FROM budget_lines WHERE id = $1`, [
      line,
    ])
    expect(balances).toEqual({ a: '600', r: '400' })
    await expect(db.dataSource.query(`UPDATE budget_lines SET available_fen = 9999 WHERE id = $1`, [line])).rejects.toThrow(
      'by budget entries only',
    )
  })

  it('never lets a line go below nothing, whoever writes the entry', async () => {
    await expect(entry('reserve', 'available', 'reserved', 601, newId())).rejects.toThrow('budget_lines_ceiling')
    await expect(entry('commit', 'reserved', 'committed', 401, newId())).rejects.toThrow('budget_lines_balances')
  })

  it('keeps every entry for good, points it at its case and knows only the ways money may go', async () => {
    await expect(db.dataSource.query(`UPDATE budget_entries SET amount_fen = 1`)).rejects.toThrow('append-only')
    await expect(db.dataSource.query(`DELETE FROM budget_entries`)).rejects.toThrow('append-only')
    await expect(entry('reserve', 'available', 'reserved', 1)).rejects.toThrow('budget_entries_case')
    await expect(entry('pay', 'available', 'paid', 1, newId())).rejects.toThrow('budget_entries_accounts')
  })

  it('pays a case once', async () => {
    const caseId = newId()
    await entry('reserve', 'available', 'reserved', 10, caseId)
    await entry('commit', 'reserved', 'committed', 10, caseId)
    await entry('pay', 'committed', 'paid', 5, caseId)
    await expect(entry('pay', 'committed', 'paid', 5, caseId)).rejects.toThrow('budget_entries_paid_once')
  })
})
