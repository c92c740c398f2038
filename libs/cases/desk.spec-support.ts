import { IsInt, IsOptional, Max, Min } from 'class-validator'
import { EnterprisesService, usccCheckCharacter } from '#enterprises'
import { chart } from '#lifecycle'
import type { Role } from '#people'
import { type Actor, type Ctx, JobQueue, job, newId, systemActor, UnitOfWork } from '#platform'
import { cloneDatabase, type TestDatabase } from '../../test/support/database.js'
import { createUser } from '../../test/support/people.js'
import { CalendarService } from './calendar.service.js'
import { syncCharts } from './chart-sync.js'
import { Desk } from './desk.js'
import type { FormSection } from './form.js'
import { whenOption } from './guards.js'
import { Note } from './inputs.dto.js'
import type { CaseJob, Kind } from './kind.js'
import { Kinds } from './kinds.js'

/** The length of a period given by hand. */
export class Days extends Note {
  @IsOptional() @IsInt() @Min(1) @Max(1000) workingDays?: number
}

const two = (zh: string, en: string) => ({ office: [zh, en], firm: [zh, en] }) as const

/** A permit: the smallest application that uses every part of the desk. */
export const permit = chart({
  id: 'permit',
  version: 1,
  start: 'draft',
  label: ['许可', 'Permit'],
  states: {
    draft: {
      ...{ phase: 'apply', waitsOn: 'firm', label: two('填报中', 'Draft'), clock: 'firm', unlocks: 'all' },
      deadline: { rule: 'window', then: { do: 'fire', event: 'lapse', labelled: ['逾期未提交', 'Not sent in time'] } },
    },
    received: {
      ...{ phase: 'intake', waitsOn: 'officer', examined: true, label: two('待受理', 'Received'), clock: 'office' },
      deadline: { rule: 'intake', then: { do: 'escalate' } },
    },
    correcting: {
      ...{ phase: 'intake', waitsOn: 'firm', label: two('补正中', 'Correcting'), clock: 'firm', unlocks: 'marked' },
      deadline: { rule: 'correction', then: { do: 'remind' } },
    },
    review: {
      ...{
        phase: 'review',
        waitsOn: 'officer',
        examined: true,
        label: two('审核中', 'Review'),
        clock: 'office',
        tasks: ['visit'],
      },
      deadline: { rule: 'review', then: { do: 'suggest', event: 'propose' } },
    },
    decision: {
      ...{ phase: 'decide', waitsOn: 'manager', examined: true, label: two('待审定', 'Decision'), clock: 'office' },
      deadline: { rule: 'review', then: { do: 'escalate' } },
    },
    publicity: {
      ...{ phase: 'publicity', waitsOn: 'public', label: two('公示中', 'Public notice'), clock: 'publicity' },
      deadline: { rule: 'publicity', then: { do: 'suggest', event: 'close' } },
    },
    granted: { phase: 'over', final: 'won', label: two('已许可', 'Granted') },
    refused: { phase: 'over', final: 'lost', label: two('未通过', 'Refused') },
    withdrawn: { phase: 'over', final: 'lost', label: two('已撤回', 'Withdrawn') },
    lapsed: { phase: 'over', final: 'lost', label: two('已失效', 'Lapsed') },
  },
  events: {
    submit: {
      ...{ from: ['draft'], to: 'received', label: ['提交', 'Submit'], by: ['firm:own'] },
      ...{
        needs: ['licence'],
        guards: ['windowOpen', 'formComplete'],
        does: ['submitAnswers', 'assign'],
        after: ['notifyOffice'],
      },
    },
    lapse: { from: ['draft'], to: 'lapsed', label: ['失效', 'Lapse'], by: ['system'] },
    withdraw: { from: ['draft', 'received', 'correcting'], to: 'withdrawn', label: ['撤回', 'Withdraw'], by: ['firm:own'] },
    note: {
      from: ['received', 'review'],
      to: [{ when: 'onReview', to: 'review' }, { to: 'received' }],
      label: ['备注', 'Note'],
      by: ['officer:park'],
    },
    return: {
      ...{ from: ['received'], to: 'correcting', label: ['退回', 'Return'], by: ['officer:assigned', 'officer:park'] },
      ...{ input: 'Days', guards: ['notRecused'], after: ['notifyFirm'] },
    },
    resubmit: {
      from: ['correcting'],
      to: 'received',
      label: ['重新提交', 'Resubmit'],
      by: ['firm:own'],
      does: ['submitAnswers'],
    },
    accept: {
      from: ['received'],
      to: 'review',
      label: ['受理', 'Accept'],
      by: ['officer:assigned'],
      guards: ['notRecused'],
      after: ['told'],
    },
    propose: {
      from: ['review'],
      to: 'decision',
      label: ['提请', 'Propose'],
      by: ['officer:assigned', 'manager'],
      guards: ['tasksDone'],
    },
    sendBack: { from: ['decision'], to: 'review', label: ['退回审核', 'Send back'], by: ['manager'], input: 'Reason' },
    approve: {
      ...{ from: ['decision'], to: [{ when: 'publicityOn', to: 'publicity' }, { to: 'granted' }], label: ['同意', 'Approve'] },
      ...{ by: ['manager'], guards: ['notTheProposer', 'notRecused'] },
    },
    refuse: {
      ...{ from: ['decision'], to: 'refused', label: ['不予许可', 'Refuse'], by: ['manager'], adverse: true },
      ...{ input: 'AdverseDecision', guards: ['notTheProposer'] },
    },
    close: {
      from: ['publicity'],
      to: 'granted',
      label: ['公示结束', 'Close'],
      by: ['officer', 'manager'],
      guards: ['deadlineOver', 'noOpenObjection'],
    },
    reopen: {
      from: ['refused'],
      to: 'review',
      label: ['撤销决定', 'Reopen'],
      by: ['manager'],
      input: 'Reason',
      undoes: 'refuse',
    },
  },
})

/** A job of the permit's own. */
export const told = job<CaseJob>('permit.told')

/** The permit as the desk runs it. */
export const permitKind: Kind<{ onReview: boolean }> = {
  code: 'permit',
  numberPrefix: 'PT',
  charts: [permit],
  wiring: {
    guards: {},
    conditions: { publicityOn: whenOption('publicity'), onReview: ({ facts }) => facts.onReview },
  },
  facts: async (_manager, row) => ({ onReview: row.state === 'review' }),
  effects: {},
  jobs: { told },
  inputs: { Days },
  tasks: { visit: { title: ['走访', 'Visit'], to: 'assignee', workingDays: 3 } },
}

const form: FormSection[] = [
  {
    key: 'a',
    title: ['概况', 'About'],
    fields: [{ key: 'staff', label: ['人数', 'Staff'], type: 'number', required: true, min: 1 }],
  },
]

/** A desk with the permit on a database of its own, and the people around it. */
export interface DeskOffice {
  db: TestDatabase
  uow: UnitOfWork
  kinds: Kinds
  desk: Desk
  enterpriseId: string
  parkId: string
  firm: Actor
  officer: Actor
  colleague: Actor
  manager: Actor
  chief: Actor
  person(name: string, roles: readonly Role[], scope?: Record<string, readonly string[]>): Promise<Actor>
  enterprise(): Promise<string>
  programme(options: Record<string, unknown>, window?: [opens: string, closes: string]): Promise<string>
  /** A case at `state`, walked there by the verbs of the office on the day of `at`. */
  caseAt(
    state: 'draft' | 'received' | 'review' | 'decision',
    options?: { at?: string; programme?: string; enterpriseId?: string },
  ): Promise<string>
  drop(): Promise<void>
}

/** The context of an actor at a moment of 2026 in Shanghai, e.g. `03-02` (a Monday, at nine) or `03-02T18:00`. */
export function on(actor: Actor, at = '03-02'): Ctx {
  const now = new Date(`2026-${at.includes('T') ? at : `${at}T09:00`}:00+08:00`)
  return { actor, now, requestId: newId(), language: 'zh' }
}

let codes = 0

/** A valid credit code nobody has. */
function freshCode(): string {
  const body = `91440101MA${String(++codes).padStart(7, '0')}`
  return body + usccCheckCharacter(body)
}

/** Opens a desk: the permit's chart, its rules, a programme with publicity, an enterprise and five people. */
export async function openDesk(): Promise<DeskOffice> {
  const db = await cloneDatabase()
  const { dataSource } = db
  const queue = new JobQueue()
  const uow = new UnitOfWork(dataSource, queue)
  const kinds = new Kinds()
  kinds.register(permitKind)
  await syncCharts(dataSource, kinds.charts)
  const enterprises = new EnterprisesService(uow)
  const desk = new Desk(uow, kinds, new CalendarService())
  const [park] = await dataSource.query(`SELECT id FROM parks ORDER BY position LIMIT 1`)
  const parkId: string = park.id
  const system = on(systemActor)
  for (const [rule, days] of Object.entries({ intake: 5, correction: 10, review: 20, publicity: 7 }))
    await dataSource.query(
      `INSERT INTO deadline_rules (id, rule, working_days, legal_basis, effective_from) VALUES ($1, $2, $3, '第一条', '2020-01-01')`,
      [newId(), rule, days],
    )
  const enterprise = async () => {
    const name = `测试企业${codes + 1}有限公司`
    return (await uow.run(system, (tx) => enterprises.create(tx, { uscc: freshCode(), name, parkId }))).id
  }
  const enterpriseId = await enterprise()
  const person = async (name: string, roles: readonly Role[], scope: Record<string, readonly string[]> = {}): Promise<Actor> => {
    const user = await createUser(db, { roles, name, enterprises: scope.enterprises })
    return { id: user.id, name, roles, scope, ...(scope.enterprises ? { confinedTo: scope.enterprises } : {}) }
  }
  const office: DeskOffice = {
    ...{ db, uow, kinds, desk, enterpriseId, parkId, person, enterprise },
    firm: await person('企业甲', ['firm-admin'], { enterprises: [enterpriseId] }),
    officer: await person('专员甲', ['officer'], { parks: [parkId] }),
    colleague: await person('专员乙', ['officer'], { parks: [parkId] }),
    manager: await person('主任甲', ['manager']),
    chief: await person('主任乙', ['manager']),
    async programme(options, window) {
      const id = newId()
      const code = `permit-${id.slice(-6)}`
      await dataSource.query(
        `INSERT INTO programmes (id, code, kind, name, name_en, created_at) VALUES ($1, $2, 'permit', '许可', 'Permit', $3)`,
        [id, code, system.now],
      )
      await dataSource.query(
        `INSERT INTO programme_versions (id, programme_id, number, status, effective_from, chart_id, chart_version, options, form, documents,
           legal_basis, appeal, created_at) VALUES ($1, $2, 1, 'published', '2026-01-01', 'permit', 1, $3, $4, $5, '办法', '六十日内可申请复议', $6)`,
        [
          newId(),
          id,
          JSON.stringify(options),
          JSON.stringify(form),
          JSON.stringify([{ key: 'licence', label: ['执照', 'Licence'], required: true }]),
          system.now,
        ],
      )
      if (window)
        await dataSource.query(
          `INSERT INTO programme_windows (id, programme_id, name, opens_at, closes_at) VALUES ($1, $2, '窗口', $3, $4)`,
          [newId(), id, ...window],
        )
      return code
    },
    async caseAt(state, { at = '03-02', programme = usual, enterpriseId: of = enterpriseId } = {}) {
      const firm = of === enterpriseId ? office.firm : await person('企业', ['firm-admin'], { enterprises: [of] })
      const { id } = await desk.open(on(firm, at), { programmeCode: programme, enterpriseId: of })
      if (state === 'draft') return id
      await fillIn(dataSource, id)
      await desk.fire(on(firm, at), id, 'submit')
      await dataSource.query(`UPDATE cases SET assignee_id = $2 WHERE id = $1`, [id, office.officer.id])
      if (state === 'received') return id
      await desk.fire(on(office.officer, at), id, 'accept')
      if (state === 'review') return id
      await dataSource.query(`UPDATE tasks SET done_at = $2 WHERE case_id = $1`, [id, system.now])
      await desk.fire(on(office.officer, at), id, 'propose')
      return id
    },
    drop: () => db.drop(),
  }
  const usual = await office.programme({ publicity: true, many: true })
  return office
}

/** The firm has answered the form and attached its licence. */
export async function fillIn(dataSource: TestDatabase['dataSource'], caseId: string): Promise<void> {
  await dataSource.query(`UPDATE cases SET answers = '{"staff": 12}' WHERE id = $1`, [caseId])
  await dataSource.query(
    `INSERT INTO case_documents (id, case_id, slot, file_id, name, size, media_type, added_at)
     VALUES ($1, $2, 'licence', $1, '执照.pdf', 10, 'application/pdf', '2026-03-02')`,
    [newId(), caseId],
  )
}
