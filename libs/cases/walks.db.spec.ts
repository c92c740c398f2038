import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { available, decide, replay } from '#lifecycle'
import { type Actor, Problem, systemActor } from '#platform'
import { caseRow } from './case-row.queries.js'
import { type DeskOffice, fillIn, on, openDesk, permit } from './desk.spec-support.js'
import { checkInvariants } from './invariants.js'
import { movesOf } from './moves.queries.js'
import { verifyLog } from './verify-log.js'

const WALKS = 15
const STEPS = 14

let office: DeskOffice
beforeAll(async () => {
  office = await openDesk()
})
afterAll(() => office.drop())

const inputs: Record<string, object> = {
  return: { workingDays: 3 },
  sendBack: { reason: '再核' },
  reopen: { reason: '误读' },
  refuse: { reason: '不符合', legalBasis: '办法第五条' },
}
const events = Object.keys(permit.events)
/** A step: somebody tries an event, or the nth of all steps that anybody could take now, so that walks get far. */
const aStep = fc.record({
  who: fc.nat(4),
  event: fc.oneof({ weight: 1, arbitrary: fc.constantFrom(...events, 'nonsense') }, { weight: 3, arbitrary: fc.nat(60) }),
  days: fc.nat(6),
  doTasks: fc.boolean(),
})
const aWalk = fc.record({
  publicity: fc.boolean(),
  filled: fc.nat(5),
  steps: fc.array(aStep, { minLength: 4, maxLength: STEPS }),
})

describe('a case walked at random through the desk', () => {
  it('goes exactly where deciding says, replays from its log, and leaves nothing that must hold broken', async () => {
    const programmes = [
      await office.programme({ many: true, publicity: false }),
      await office.programme({ many: true, publicity: true }),
    ]
    const actors: Actor[] = [office.firm, office.officer, office.manager, office.chief, systemActor]
    const seen = new Set<string>()
    let moved = 0
    await fc.assert(
      fc.asyncProperty(aWalk, async ({ publicity, filled, steps }) => {
        const id = await office.caseAt('draft', { programme: programmes[Number(publicity)] })
        if (filled > 0) await fillIn(office.db.dataSource, id)
        let day = 2
        for (const step of steps) {
          day += step.days
          const at = `${String(3 + Math.floor(day / 28)).padStart(2, '0')}-${String(1 + (day % 28)).padStart(2, '0')}`
          if (step.doTasks)
            await office.db.dataSource.query(`UPDATE tasks SET done_at = now() WHERE case_id = $1 AND done_at IS NULL`, [id])
          await office.db.dataSource.query(`UPDATE cases SET assignee_id = $2 WHERE id = $1`, [id, office.officer.id])
          const { manager } = office.db.dataSource
          const before = await caseRow(on(systemActor), manager, id)
          const possible: [Actor, string][] = []
          for (const actor of actors) {
            const { situation, wired } = await office.desk.scene(on(actor, at), manager, before)
            const open = available(permit, wired.wiring, { ...situation, input: {} }).filter(({ allowed }) => allowed)
            const early = ['withdraw', 'lapse']
            const likely = step.days > 0 ? open.filter(({ event }) => !early.includes(event)) : open
            possible.push(...likely.map(({ event }): [Actor, string] => [actor, event]))
          }
          const tried: [Actor, string] = [actors[step.who] as Actor, String(step.event)]
          const [actor, event] =
            typeof step.event === 'number' ? (possible[step.event % Math.max(1, possible.length)] ?? tried) : tried
          const ctx = on(actor, at)
          const { situation, wired } = await office.desk.scene(ctx, manager, before)
          const decision = decide(permit, wired.wiring, { ...situation, input: {} }, event)
          const input = inputs[event]
          const done = await office.desk
            .fire(ctx, id, event, { version: before.version, ...(input ? { input } : {}) })
            .catch((error) => error)
          if (decision.ok) {
            expect(done).toMatchObject({ from: before.state, to: decision.to, version: before.version + 1 })
            moved++
          } else {
            expect(done).toBeInstanceOf(Problem)
            expect(done).toMatchObject({ kind: 'refused', code: 'cases.not-now' })
            expect(done.refusals.map((refusal: { code: string }) => refusal.code)).toEqual(
              decision.refusals.map(({ code }) => code),
            )
            expect(await caseRow(ctx, manager, id)).toEqual(before)
          }
        }
        const after = await caseRow(on(systemActor), office.db.dataSource.manager, id)
        const [opened, ...rest] = await movesOf(office.db.dataSource.manager, id)
        const log = rest.map((move) => ({ event: move.event, from: move.fromState ?? '', to: move.toState }))
        expect(replay(permit, log, opened?.toState)).toEqual({ ok: true, state: after.state })
        for (const move of log) seen.add(move.to)
      }),
      { numRuns: WALKS },
    )
    expect(moved).toBeGreaterThan(WALKS)
    expect(seen.size).toBeGreaterThan(5)
    expect((await verifyLog(office.db.dataSource)).faults).toEqual([])
    expect(await checkInvariants(office.db.dataSource, office.kinds, async (ids) => new Set(ids))).toEqual([])
    const [days] = await office.db.dataSource.query(
      `SELECT count(*)::int AS gaps FROM (SELECT from_on, lag(to_on) OVER (PARTITION BY case_id ORDER BY started_at, id) AS before,
         reason FROM clock_spans) s WHERE reason <> 'reopen' AND before IS NOT NULL AND from_on <> before`,
    )
    expect(days.gaps).toBe(0)
  }, 120_000)
})
