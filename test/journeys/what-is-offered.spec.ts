import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type CallHandler, type ExecutionContext, Module } from '@nestjs/common'
import { APP_INTERCEPTOR } from '@nestjs/core'
import { Desk, Kinds } from '#cases'
import { localDate } from '#lifecycle'
import { type Ctx, Problem, type TxCtx, UnitOfWork } from '#platform'
import { demoLogins, seedDemo } from '#seeds'
import { ApiModule } from '../../apps/api/src/api.module.js'
import { type Office, openOffice } from '../support/office.js'
import { type Browser, signIn } from '../support/people.js'

/** Who asked last, as the sign-in made them. */
let asking: Ctx

@Module({
  providers: [
    {
      provide: APP_INTERCEPTOR,
      useValue: {
        intercept(context: ExecutionContext, next: CallHandler) {
          asking = context.switchToHttp().getRequest().ctx
          return next.handle()
        },
      },
    },
  ],
})
class Remembering {}

interface DemoCase {
  id: string
  number: string
  chartId: string
  chartVersion: number
  state: string
  criteria: { key: string }[]
  /** A field a notice may mark: one that changed since the first notice, where there was one. */
  field: string | null
}

/** A step by its name and why it cannot be taken; nothing against it: it can. */
type Steps = Record<string, string[]>

/** Undoes an attempt that the desk accepted. */
class Undone extends Error {}

describe('what the page of a case offers', () => {
  let office: Office
  let cases: DemoCase[]
  const places = new Set<string>()

  beforeAll(async () => {
    office = await openOffice({ modules: [ApiModule, Remembering] })
    await seedDemo(office.db.url, office.config)
    cases = await office.db.dataSource.query(
      `SELECT c.id, c.number, c.chart_id AS "chartId", c.chart_version AS "chartVersion", c.state,
         COALESCE(v.options->'criteria', '[]') AS criteria, COALESCE(
           (SELECT i.key FROM correction_items i JOIN corrections k ON k.id = i.correction_id WHERE k.case_id = c.id AND i.target = 'field' LIMIT 1),
           v.form->0->'fields'->0->>'key') AS field
       FROM cases c JOIN programme_versions v ON v.id = c.programme_version_id ORDER BY c.number`,
    )
  }, 60_000)
  afterAll(() => office.close())

  it.each(demoLogins.map(({ login, role, password }) => ({ login, role, password })))(
    'is, for every case of the demo world, what the desk accepts from $login ($role)',
    async ({ login, role, password }) => {
      const browser = await signIn(office, login, password)
      await browser.get('/api/me').expect(200)
      const who = { ...asking, requestId: 'attempt' }
      const differences: object[] = []
      let offered = 0
      for (const one of cases) {
        const page = await offeredTo(browser, one.id)
        const desk = await takenFrom(who, one)
        offered += Object.keys(page).length
        if (JSON.stringify(page) !== JSON.stringify(desk)) differences.push({ number: one.number, state: one.state, page, desk })
      }
      expect(differences).toEqual([])
      expect(offered > 0).toBe(/officer|manager|finance|firm-admin/.test(role) || login === 'agent')
    },
    60_000,
  )

  it('leaves out what cannot happen from where the case stands, and that is refused', async () => {
    const manager = { ...asking, actor: { id: asking.actor.id, name: '演示主管', roles: ['manager'], scope: {} } }
    for (const one of cases) {
      const place = `${one.chartId} ${one.state}`
      if (places.has(place)) continue
      places.add(place)
      for (const [event, { from }] of Object.entries(chartOf(one).events))
        if (!from.includes(one.state)) expect(await codesAgainst(manager, one, event)).toEqual(['lifecycle.wrong-state'])
    }
    expect(places.size).toBeGreaterThan(18)
  })

  /** The steps the page shows; none of a case that is not theirs to see. */
  async function offeredTo(browser: Browser, id: string): Promise<Steps> {
    const { status, body } = await browser.get(`/api/cases/${id}`)
    expect([200, 403, 404]).toContain(status)
    const actions: { event: string; refusals: { code: string }[] }[] = body.actions ?? []
    return Object.fromEntries(actions.map(({ event, refusals }) => [event, refusals.map(({ code }) => code)]))
  }

  /** The steps from here that are somebody's to take, each tried at the desk and undone. */
  async function takenFrom(who: Ctx, one: DemoCase): Promise<Steps> {
    const steps: Steps = {}
    for (const [event, { from }] of Object.entries(chartOf(one).events)) {
      if (!from.includes(one.state)) continue
      const codes = await codesAgainst(who, one, event)
      if (!codes.some((code) => code === 'lifecycle.not-permitted' || code === 'cases.missing')) steps[event] = codes
    }
    return steps
  }

  const chartOf = ({ chartId, chartVersion }: DemoCase) => office.app.get(Kinds).wired(chartId, chartVersion).chart

  /** Why the desk refuses an event with all that it asks for; nothing when it carries it out. */
  async function codesAgainst(who: Ctx, one: DemoCase, event: string): Promise<string[]> {
    const input = chartOf(one).events[event]?.input
    const attempt = async (tx: TxCtx) => {
      await office.app.get(Desk).fireIn(tx, one.id, event, input ? { input: inputs(one)[input] } : {})
      throw new Undone()
    }
    try {
      await office.app.get(UnitOfWork).run(who, attempt)
    } catch (error) {
      if (error instanceof Undone) return []
      if (!(error instanceof Problem) || error.kind === 'invalid') throw error
      return error.refusals.length ? error.refusals.map(({ code }) => code) : [error.code]
    }
    throw new Error('an attempt is always undone')
  }

  /** What each step asks for, filled in rightly. */
  function inputs({ criteria, field }: DemoCase): Record<string, object> {
    const reason = { reason: '演示理由' }
    const adverse = { ...reason, legalBasis: '演示依据' }
    const documentNumber = '（演示）示〔1〕号'
    return {
      ...{ Note: {}, Reason: reason, AdverseDecision: adverse, Approval: {}, Statement: { statement: '演示陈述' } },
      CorrectionList: { items: [{ target: 'field', key: field, ...adverse }], workingDays: 1 },
      Proposal: {
        criteria: criteria.map(({ key }) => ({ key, met: true, note: '演示核实' })),
        ...{ proposal: 'approve', panelMinutes: '演示纪要' },
      },
      Acceptance: { documentNumber, certificateNumber: '示号', validFrom: localDate(office.clock.now()) },
      Decline: { documentNumber, ...adverse },
      RevocationNotice: { grounds: ['演示事由'], ...adverse },
      // To refuse is always possible; what stands against an approval depends on the figures found.
      AwardProposal: { proposal: 'refuse', note: '演示核实' },
      ...{ Contest: reason, Rematch: { note: '演示更正' }, BankAnswer: {}, FirmStatement: { statement: '演示陈述' } },
      PromiseSigned: { version: '2023-1', signer: '演示法人', agreed: true },
      ...{ RecoveryNotice: { amountFen: 1, ...adverse }, Returned: { documentNumber } },
    }
  }
})
