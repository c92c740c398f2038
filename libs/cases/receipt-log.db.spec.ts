import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { IsISO8601 } from 'class-validator'
import { chart, localDate, WorkCalendar } from '#lifecycle'
import { type Ctx, newId, systemActor, type TxCtx } from '#platform'
import { CalendarService } from './calendar.service.js'
import { syncCharts } from './chart-sync.js'
import type { Circumstances } from './circumstances.queries.js'
import { planClocks } from './clock-plan.js'
import { passedDeadlines } from './deadlines.queries.js'
import { type DeskOffice, openDesk } from './desk.spec-support.js'
import { Note } from './inputs.dto.js'
import type { Kind } from './kind.js'
import { WorklistQueries } from './worklist.queries.js'

/**
 * The receipt desk of a municipality: J.C.A.M. Buijs, Receipt phase of an environmental permit application process,
 * CoSeLoG project, 4TU.ResearchData. Each case has a start, a deadline and mostly an end, all of them moments.
 */
const LOG = '../shared/data/eventlog_receipt_environmental_permit/receipt.csv'

interface Receipt {
  started: Date
  dueAt: Date
  ended: Date | null
}

function receipts(): Receipt[] {
  const [head = '', ...lines] = readFileSync(LOG, 'utf8').trim().split('\n')
  const names = head.trim().split(',')
  const rows = new Map(
    lines.map((line) => {
      const cells = line.trim().split(',')
      const of = (name: string) => cells[names.indexOf(`case:${name}`)] ?? ''
      const row = { started: new Date(of('startdate')), dueAt: new Date(of('deadline')), ended: of('enddate') }
      return [of('concept:name'), { ...row, ended: row.ended ? new Date(row.ended) : null }] as const
    }),
  )
  return [...rows.values()]
}

class Registered extends Note {
  @IsISO8601() dueAt: string
}

const two = (zh: string, en: string) => ({ office: [zh, en], firm: [zh, en] }) as const
const receiptChart = chart({
  id: 'receipt',
  version: 1,
  start: 'arrived',
  label: ['收件', 'Receipt'],
  states: {
    arrived: { phase: 'intake', waitsOn: 'officer', label: two('收到', 'Arrived') },
    checking: {
      ...{ phase: 'intake', waitsOn: 'officer', label: two('办理中', 'Being checked'), clock: 'office' },
      deadline: { rule: 'receipt', then: { do: 'escalate' } },
    },
    confirmed: { phase: 'over', final: 'won', label: two('已确认', 'Confirmed') },
  },
  events: {
    register: { from: ['arrived'], to: 'checking', label: ['登记', 'Register'], by: ['officer', 'system'], input: 'Registered' },
    confirm: { from: ['checking'], to: 'confirmed', label: ['确认收件', 'Confirm'], by: ['officer', 'system'] },
  },
})
const receiptKind: Kind = {
  ...{ code: 'receipt', numberPrefix: 'RC', charts: [receiptChart], wiring: { guards: {}, conditions: {} } },
  ...{ facts: async () => ({}), effects: {}, jobs: {}, inputs: { Registered } },
}

const at = (now: Date): Ctx => ({ actor: systemActor, now, requestId: newId(), language: 'zh' })

/** Every 24th case is walked through the desk; all 1 434 with REPLAY=whole, which takes a minute. */
const STEP = process.env.REPLAY === 'whole' ? 1 : 24
const WHOLE_DAYS = 400
const wasLate = ({ ended, dueAt }: Receipt) => ended !== null && ended.getTime() > dueAt.getTime()

/** What the clocks of the product make of a case, without a database. */
function onTime({ started, dueAt, ended }: Receipt & { ended: Date }, calendar: WorkCalendar): boolean | undefined {
  const rule = { id: '', rule: 'receipt', workingDays: WHOLE_DAYS, until: 'minute', legalBasis: '' } as const
  const before = { spans: [], deadlines: [], window: null, rules: [rule] } as unknown as Circumstances
  const begins = { chart: receiptChart, from: 'arrived', to: 'checking', event: 'register', decides: false }
  const first = planClocks({ ...begins, today: localDate(started), now: started, dueAt }, before, calendar)
  if ('code' in first || !first.deadline) throw new Error(JSON.stringify(first))
  const running = { ...first.deadline, id: '1', paused: false, met: false, passed: false, stoppedAt: null, legalBasis: null }
  const later = { ...before, deadlines: [running] }
  const ends = { chart: receiptChart, from: 'checking', to: 'confirmed', event: 'confirm', decides: true }
  const last = planClocks({ ...ends, today: localDate(ended), now: ended }, later, calendar)
  return 'code' in last ? undefined : last.onTime
}

if (!existsSync(LOG)) describe('the receipt log', () => it.skip(`is not beside this repository (${LOG})`, () => undefined))
else
  describe('the receipt log of a permit desk, replayed through a programme that counts to the minute', () => {
    let office: DeskOffice
    const log = receipts()
    const walked = log.filter((_, i) => i % STEP === 0)

    beforeAll(async () => {
      office = await openDesk()
      office.kinds.register(receiptKind)
      const { dataSource } = office.db
      await syncCharts(dataSource, office.kinds.charts)
      await dataSource.query(
        `INSERT INTO deadline_rules (id, rule, working_days, until, legal_basis, effective_from) VALUES ($1, 'receipt', $2, 'minute', 'Wabo', '2010-01-01')`,
        [newId(), WHOLE_DAYS],
      )
      await dataSource.query(
        `WITH head AS (INSERT INTO programmes (id, code, kind, name, name_en, created_at) VALUES ($1, 'receipt', 'receipt', '收件', 'Receipt', now()) RETURNING id)
         INSERT INTO programme_versions (id, programme_id, number, status, effective_from, chart_id, chart_version, options, legal_basis, appeal, created_at)
         SELECT $2, id, 1, 'published', '2010-01-01', 'receipt', 1, '{"many": true}', 'Wabo', '—', now() FROM head`,
        [newId(), newId()],
      )
      await office.uow.run(at(new Date('2012-02-01T00:00:00Z')), (tx) => replay(tx))
    }, 120_000)
    afterAll(() => office.drop())

    async function replay(tx: TxCtx): Promise<void> {
      for (const { started, dueAt, ended } of walked) {
        const then: TxCtx = { ...tx, now: started }
        const { id } = await office.desk.openIn(then, { programmeCode: 'receipt', enterpriseId: office.enterpriseId })
        await office.desk.fireIn(then, id, 'register', { input: { dueAt: dueAt.toISOString() } })
        if (ended) await office.desk.fireIn({ ...tx, now: ended }, id, 'confirm')
      }
    }

    it('finds 377 of the 1 329 finished cases late by the minute, where whole days would find 309', () => {
      const finished = log.filter((one): one is Receipt & { ended: Date } => one.ended !== null)
      const calendar = new WorkCalendar([])
      expect(finished.length).toBe(1329)
      expect(finished.filter((one) => onTime(one, calendar) === false).length).toBe(377)
      expect(finished.filter(({ ended, dueAt }) => localDate(ended) > localDate(dueAt)).length).toBe(309)
    })

    it('writes down the same through the desk', async () => {
      const [row] = await office.db.dataSource.query(
        `SELECT count(*)::int AS cases, count(*) FILTER (WHERE closed_at IS NOT NULL)::int AS finished,
           count(*) FILTER (WHERE NOT decided_on_time)::int AS late FROM cases WHERE kind = 'receipt'`,
      )
      const finished = walked.filter(({ ended }) => ended).length
      expect(row).toEqual({ cases: walked.length, finished, late: walked.filter(wasLate).length })
      expect(row.late).toBeGreaterThan(10)
    })

    it('shows the unfinished ones overdue from the minute on, in the list and to the timer alike', async () => {
      const open = walked.filter(({ ended }) => !ended)
      const list = new WorklistQueries(new CalendarService())
      const some = open[0]?.dueAt ?? new Date(0)
      for (const now of [some, new Date(some.getTime() + 1), new Date('2012-02-01T00:00:00Z')]) {
        const late = open.filter(({ dueAt }) => dueAt.getTime() < now.getTime()).length
        const passed = await office.uow.read(at(now), (manager) => passedDeadlines(manager, localDate(now), now))
        const query = { tab: 'all', due: 'overdue' } as const
        const { total } = await office.uow.read(at(now), (manager) => list.page(manager, query, at(now)))
        expect([passed.length, total]).toEqual([late, late])
      }
    })
  })
