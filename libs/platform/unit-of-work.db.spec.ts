import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { cloneDatabase, type TestDatabase } from '../../test/support/database.js'
import { systemActor } from './ctx.js'
import { JobQueue } from './jobs.js'
import { UnitOfWork } from './unit-of-work.js'

describe('the unit of work', () => {
  let db: TestDatabase
  let uow: UnitOfWork
  const ctx = { actor: systemActor, now: new Date('2026-03-02T01:00:00Z'), requestId: 'r1', language: 'zh' as const }
  beforeAll(async () => {
    db = await cloneDatabase()
    await db.dataSource.query('CREATE TABLE notes (id int PRIMARY KEY, text text)')
    await db.dataSource.query('GRANT ALL ON notes TO miaopu_confined')
    uow = new UnitOfWork(db.dataSource, new JobQueue())
  })
  afterAll(() => db.drop())

  it('keeps nothing of a transaction that fails half-way', async () => {
    await expect(
      uow.run(ctx, async (tx) => {
        await tx.manager.query(`INSERT INTO notes VALUES (1, 'a')`)
        throw new Error('stop')
      }),
    ).rejects.toThrow('stop')
    expect(await db.dataSource.query('SELECT * FROM notes WHERE id = 1')).toEqual([])
  })

  it('runs a deadlocked function again in a new transaction', async () => {
    await db.dataSource.query(`INSERT INTO notes VALUES (10, ''), (11, '')`)
    let attempts = 0
    const touch = (first: number, second: number) =>
      uow.run(ctx, async (tx) => {
        attempts++
        await tx.manager.query(`UPDATE notes SET text = text || 'x' WHERE id = $1`, [first])
        await new Promise((done) => setTimeout(done, 200))
        await tx.manager.query(`UPDATE notes SET text = text || 'x' WHERE id = $1`, [second])
      })
    await Promise.all([touch(10, 11), touch(11, 10)])
    expect(attempts).toBe(3)
    expect(await db.dataSource.query('SELECT text FROM notes WHERE id IN (10, 11)')).toEqual([{ text: 'xx' }, { text: 'xx' }])
  })

  it('runs a confined actor under the confined role, in reads and writes', async () => {
    const confined = { ...ctx, actor: { ...systemActor, confinedTo: [] } }
    const roleOf = (m: { query: (sql: string) => Promise<{ role: string }[]> }) =>
      m.query('SELECT current_user AS role').then((r) => r[0]?.role)
    expect(await uow.read(confined, roleOf)).toBe('miaopu_confined')
    expect(await uow.run(confined, (tx) => roleOf(tx.manager))).toBe('miaopu_confined')
    expect(await uow.read(ctx, roleOf)).toBe('miaopu')
  })
})
