import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { EnterprisesService } from '#enterprises'
import { Notifier } from '#people'
import { createLog, JobQueue, systemActor } from '#platform'
import { type DeskOffice, on, openDesk } from './desk.spec-support.js'
import { InvariantJobs, InvariantRules } from './invariants.jobs.js'
import { SealsService } from './seals.service.js'
import { verifyLog } from './verify-log.js'

let office: DeskOffice
let seals: SealsService
let invariants: InvariantJobs
const log = createLog({ logLevel: 'silent', mode: 'test' }, 'test')
beforeAll(async () => {
  office = await openDesk()
  seals = new SealsService(office.uow, new JobQueue(), log)
  invariants = watching(office)
})
afterAll(() => office.drop())

function watching({ db, kinds, uow }: DeskOffice): InvariantJobs {
  const enterprises = new EnterprisesService(uow)
  return new InvariantJobs(db.dataSource, new JobQueue(), kinds, enterprises, log, uow, new Notifier(), new InvariantRules())
}

/** What somebody with every right on the database can do: the trigger is set aside for one statement. */
async function tamper(sql: string, values: unknown[] = []): Promise<void> {
  await office.db.dataSource.transaction(async (manager) => {
    await manager.query(`SET LOCAL session_replication_role = replica`)
    await manager.query(sql, values)
  })
}

describe('the log', () => {
  let id: string
  let number: string
  beforeEach(async () => {
    id = await office.caseAt('decision')
    const [row] = await office.db.dataSource.query(`SELECT number FROM cases WHERE id = $1`, [id])
    number = row.number
  })

  it('passes the check as the desk wrote it, sealed and unsealed', async () => {
    expect(await verifyLog(office.db.dataSource)).toMatchObject({
      faults: [],
      cases: expect.any(Number),
      moves: expect.any(Number),
    })
    expect(await seals.seal(on(systemActor))).toMatchObject({ heads: expect.any(Number) })
    expect(await seals.seal(on(systemActor))).toBeNull()
    const report = await verifyLog(office.db.dataSource)
    expect(report.faults).toEqual([])
    expect(report.moves).toBeGreaterThanOrEqual(4)
  })

  it('names case and move when one byte of any column was changed', async () => {
    const bytes = [
      `actor_name = actor_name || '一'`,
      `at = at + interval '1 millisecond'`,
      `input = '{"note": "改"}'`,
      `actor_roles = array_append(actor_roles, 'manager')`,
      `request_id = request_id || 'x'`,
      `hash = set_byte(hash, 0, (get_byte(hash, 0) + 1) % 256)`,
      `prev_hash = set_byte(prev_hash, 31, (get_byte(prev_hash, 31) + 1) % 256)`,
    ]
    for (const change of bytes) {
      const [before] = await office.db.dataSource.query(`SELECT * FROM moves WHERE case_id = $1 AND seq = 3`, [id])
      await tamper(`UPDATE moves SET ${change} WHERE case_id = $1 AND seq = 3`, [id])
      expect((await verifyLog(office.db.dataSource)).faults).toContainEqual({
        caseNumber: number,
        seq: 3,
        why: expect.any(String),
      })
      await tamper(
        `UPDATE moves SET actor_name = $2, at = $3, input = $4, actor_roles = $5, request_id = $6, hash = $7, prev_hash = $8 WHERE id = $1`,
        [
          before.id,
          before.actor_name,
          before.at,
          before.input,
          before.actor_roles,
          before.request_id,
          before.hash,
          before.prev_hash,
        ],
      )
      expect((await verifyLog(office.db.dataSource)).faults).toEqual([])
    }
  })

  it('shows a tail that was cut off, even when the case was made to agree', async () => {
    await seals.seal(on(systemActor))
    const [last] = await office.db.dataSource.query(`SELECT * FROM moves WHERE case_id = $1 ORDER BY seq DESC LIMIT 1`, [id])
    const [kept] = await office.db.dataSource.query(`SELECT seq, hash FROM moves WHERE case_id = $1 AND seq = $2`, [
      id,
      last.seq - 1,
    ])
    await tamper(`DELETE FROM moves WHERE id = $1`, [last.id])
    expect((await verifyLog(office.db.dataSource)).faults).toContainEqual({
      caseNumber: number,
      seq: last.seq,
      why: expect.stringContaining('missing'),
    })
    await tamper(`UPDATE cases SET last_seq = $2, last_hash = $3 WHERE id = $1`, [id, kept.seq, kept.hash])
    expect((await verifyLog(office.db.dataSource)).faults).toContainEqual({
      caseNumber: number,
      seq: last.seq,
      why: expect.stringContaining('is gone'),
    })
  })

  it('shows a case that was deleted with all its moves', async () => {
    await seals.seal(on(systemActor))
    for (const table of ['moves', 'clock_spans', 'deadlines', 'tasks'])
      await tamper(`DELETE FROM ${table} WHERE case_id = $1`, [id])
    await tamper(`DELETE FROM cases WHERE id = $1`, [id])
    const { faults } = await verifyLog(office.db.dataSource)
    expect(faults).toContainEqual({ caseNumber: number, seq: 4, why: expect.stringContaining('is gone') })
  })

  it('shows a seal whose heads were changed to hide it', async () => {
    await seals.seal(on(systemActor))
    await tamper(`DELETE FROM log_seal_heads WHERE case_id = $1`, [id])
    expect((await verifyLog(office.db.dataSource)).faults).toContainEqual(
      expect.objectContaining({ caseNumber: expect.stringMatching(/^seal /), why: expect.stringContaining('heads') }),
    )
  })
})

describe('what must hold for every case', () => {
  it('holds after the desk has worked, and is named with the case when somebody else wrote', async () => {
    const fresh = await openDesk()
    const watch = watching(fresh)
    const id = await fresh.caseAt('decision')
    await fresh.caseAt('received')
    expect(await watch.check(on(systemActor))).toEqual([])
    const write = (set: string) => fresh.db.dataSource.query(`UPDATE cases SET ${set} WHERE id = $1`, [id])
    await write(`state = 'review', phase = 'review'`)
    expect((await watch.check(on(systemActor))).map((one) => one.rule)).toEqual([
      'the clock that runs is that of the state the case rests in',
      'the state of a case is the one its moves lead to',
    ])
    await write(`state = 'decision', phase = 'decide', due_on = '2026-01-01'`)
    expect(await watch.check(on(systemActor))).toMatchObject([
      { rule: 'the due date and minute of a case are those of its running deadline' },
    ])
    await fresh.drop()
  })

  it('stays silent about the cases of this office', async () => {
    expect((await invariants.check(on(systemActor))).filter((one) => !one.rule.includes('moves'))).toEqual([])
  })
})
