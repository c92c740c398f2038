import { Module, type OnModuleInit } from '@nestjs/common'
import { EnterprisesModule } from '#enterprises'
import { chart } from '#lifecycle'
import { PeopleModule, type Role } from '#people'
import { type Actor, newId, systemActor } from '#platform'
import { enterEnterprise, parkAt } from '../../test/support/enterprises.js'
import { type Office, openOffice } from '../../test/support/office.js'
import { type Browser, createUser, type Person, signIn } from '../../test/support/people.js'
import { CasesModule } from './cases.module.js'
import { syncCharts } from './chart-sync.js'
import { CorrectionList } from './corrections.dto.js'
import { Desk, type FireRequest } from './desk.js'
import type { DocumentSlot } from './documents.js'
import type { FormSection } from './form.js'
import type { Kind } from './kind.js'
import { Kinds } from './kinds.js'

const two = (zh: string, en: string) => ({ office: [zh, en], firm: [`${zh}（企业）`, `${en} (firm)`] }) as const

/** A grant: an application with a correction loop, joint opinions and publicity. */
const grant = chart({
  id: 'grant',
  version: 1,
  start: 'draft',
  label: ['资助', 'Grant'],
  states: {
    draft: { ...{ phase: 'apply', waitsOn: 'firm', label: two('填报中', 'Draft'), unlocks: 'all' } },
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
        tasks: ['opinion', 'receipt'],
      },
      deadline: { rule: 'review', then: { do: 'escalate' } },
    },
    decision: { ...{ phase: 'decide', waitsOn: 'manager', examined: true, label: two('待审定', 'Decision') } },
    publicity: {
      ...{ phase: 'publicity', waitsOn: 'public', label: two('公示中', 'Public notice'), clock: 'publicity' },
      deadline: { rule: 'publicity', then: { do: 'suggest', event: 'close' } },
    },
    granted: { phase: 'over', final: 'won', label: two('已批准', 'Granted') },
    withdrawn: { phase: 'over', final: 'lost', label: two('已撤回', 'Withdrawn') },
  },
  events: {
    submit: {
      ...{ from: ['draft'], to: 'received', label: ['提交', 'Submit'], by: ['firm:own'], needs: ['documents'] },
      ...{ guards: ['formComplete'], does: ['submitAnswers', 'assign'] },
    },
    return: {
      ...{ from: ['received'], to: 'correcting', label: ['退回补正', 'Return'], by: ['officer:assigned'] },
      ...{ input: 'CorrectionList', does: ['issueCorrection'] },
    },
    resubmit: {
      ...{ from: ['correcting'], to: 'received', label: ['重新提交', 'Resubmit'], by: ['firm:own'] },
      ...{ guards: ['formComplete', 'correctionAnswered'], does: ['submitAnswers', 'closeCorrection'] },
    },
    accept: { from: ['received'], to: 'review', label: ['受理', 'Accept'], by: ['officer:assigned'] },
    propose: {
      from: ['review'],
      to: 'decision',
      label: ['提请', 'Propose'],
      by: ['officer:assigned'],
      guards: ['tasksDone'],
    },
    back: { from: ['review'], to: 'received', label: ['退回受理', 'Back to intake'], by: ['officer:assigned'] },
    approve: { from: ['decision'], to: 'publicity', label: ['同意', 'Approve'], by: ['manager'], guards: ['notTheProposer'] },
    close: {
      ...{ from: ['publicity'], to: 'granted', label: ['公示结束', 'Close'], by: ['officer'] },
      guards: ['deadlineOver', 'noOpenObjection'],
    },
    withdraw: {
      from: ['draft', 'received', 'correcting', 'review'],
      to: 'withdrawn',
      label: ['撤回', 'Withdraw'],
      by: ['firm:own'],
    },
  },
})

const grantKind: Kind = {
  code: 'grant',
  numberPrefix: 'GT',
  charts: [grant],
  wiring: { guards: {}, conditions: {} },
  facts: async () => ({}),
  effects: {},
  jobs: {},
  inputs: { CorrectionList },
  tasks: {
    opinion: { title: ['会审意见', 'Opinion'], to: 'departments', workingDays: 5 },
    receipt: { title: ['寄送原件', 'Send the originals'], to: 'firm' },
  },
}

@Module({})
class GrantModule implements OnModuleInit {
  constructor(private readonly kinds: Kinds) {}

  onModuleInit(): void {
    this.kinds.register(grantKind)
  }
}

export const grantForm: FormSection[] = [
  {
    key: 'basics',
    title: ['概况', 'Basics'],
    fields: [
      { key: 'staff', label: ['人数', 'Staff'], type: 'number', required: true, min: 1 },
      { key: 'revenue', label: ['收入', 'Revenue'], type: 'money', required: true },
      { key: 'lab', label: ['有实验室', 'Has a lab'], type: 'boolean' },
      { key: 'labName', label: ['实验室名称', 'Lab name'], type: 'text', required: true, showIf: { field: 'lab', equals: true } },
    ],
  },
]

export const grantDocuments: DocumentSlot[] = [
  { key: 'licence', label: ['营业执照', 'Licence'], required: true, accept: ['application/pdf'], maxMb: 1 },
  { key: 'photos', label: ['照片', 'Photos'], multiple: true },
]

/** The smallest PDF that is one by its content; `mark` makes its bytes its own. */
export const pdf = (mark: string) =>
  Buffer.from(`%PDF-1.4\n%${mark}\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`)

/** Somebody with their browser and as an actor. */
export interface Colleague extends Person {
  browser: Browser
  actor: Actor
}

/** An office with the grant, two officers of a park, two managers, two firms and their people. */
export interface GrantOffice {
  office: Office
  parkId: string
  enterpriseId: string
  otherEnterpriseId: string
  firm: Colleague
  partner: Colleague
  stranger: Colleague
  officer: Colleague
  colleague: Colleague
  manager: Colleague
  chief: Colleague
  reviewer: Colleague
  join(
    roles: readonly Role[],
    rest?: { parks?: string[]; department?: string; enterprises?: string[]; name?: string },
  ): Promise<Colleague>
  /** Opens a case for the firm and answers its id. */
  open(programme?: string, enterpriseId?: string): Promise<string>
  /** Fires an event as somebody. */
  fire(who: Colleague, caseId: string, event: string, input?: FireRequest['input']): Promise<unknown>
  /** Uploads a file as somebody and answers its id. */
  upload(who: Colleague, mark: string): Promise<string>
  /** Fills the form, attaches the licence and submits; the case is in the officer's hands. */
  submitted(options?: { programme?: string; enterpriseId?: string; by?: Colleague }): Promise<string>
  /** Another programme of the same kind with these options. */
  programme(options: Record<string, unknown>): Promise<string>
}

/** Opens the real API with the grant as its one kind, at nine on Monday 2026-03-02 in Shanghai. */
export async function openGrantOffice(): Promise<GrantOffice> {
  const office = await openOffice({
    modules: [PeopleModule, EnterprisesModule, CasesModule, GrantModule],
    now: '2026-03-02T01:00:00Z',
  })
  const { dataSource } = office.db
  await syncCharts(dataSource, [grant])
  for (const [rule, days] of Object.entries({ intake: 5, correction: 10, review: 20, publicity: 5 }))
    await dataSource.query(
      `INSERT INTO deadline_rules (id, rule, working_days, legal_basis, effective_from)
       SELECT $1, $2, $3, '第一条', '2020-01-01' WHERE NOT EXISTS (SELECT FROM deadline_rules WHERE rule = $2 AND programme_id IS NULL)`,
      [newId(), rule, days],
    )
  const parkId = await parkAt(office, 0)
  const enterpriseId = await enterEnterprise(office, 0)
  const otherEnterpriseId = await enterEnterprise(office, 1)
  const desk = office.app.get(Desk, { strict: false })
  const ctxOf = (actor: Actor) => ({ actor, now: office.clock.now(), requestId: newId(), language: 'zh' as const })

  async function programme(options: Record<string, unknown>): Promise<string> {
    const id = newId()
    const code = `grant-${id.slice(-8)}`
    await dataSource.query(
      `INSERT INTO programmes (id, code, kind, name, name_en, created_at) VALUES ($1, $2, 'grant', '创新资助', 'Innovation grant', $3)`,
      [id, code, office.clock.now()],
    )
    await dataSource.query(
      `INSERT INTO programme_versions (id, programme_id, number, status, effective_from, chart_id, chart_version, options, form, documents,
         legal_basis, appeal, created_at) VALUES ($1, $2, 1, 'published', '2026-01-01', 'grant', 1, $3, $4, $5, '办法', '可申请复议', $6)`,
      [newId(), id, options, JSON.stringify(grantForm), JSON.stringify(grantDocuments), office.clock.now()],
    )
    return code
  }

  async function join(
    roles: readonly Role[],
    rest: { parks?: string[]; department?: string; enterprises?: string[]; name?: string } = {},
  ): Promise<Colleague> {
    const person = await createUser(office.db, { roles, ...rest })
    const departments = await dataSource.query(`SELECT id FROM departments WHERE code = $1`, [rest.department ?? ''])
    const { parks = [], enterprises = [] } = rest
    const scope = { parks, enterprises, departments: departments.map((one: { id: string }) => one.id) }
    const firm = roles.some((role) => role.startsWith('firm'))
    const actor = { id: person.id, name: person.name, roles, scope, ...(firm ? { confinedTo: enterprises } : {}) }
    return { ...person, browser: await signIn(office, person), actor }
  }

  const usual = await programme({ many: true, opinions: ['science', 'industry'] })
  const made: GrantOffice = {
    ...{ office, parkId, enterpriseId, otherEnterpriseId, join, programme },
    firm: await join(['firm-admin'], { enterprises: [enterpriseId], name: '企业甲' }),
    partner: await join(['firm-member'], { enterprises: [enterpriseId], name: '企业乙' }),
    stranger: await join(['firm-admin'], { enterprises: [otherEnterpriseId], name: '外人' }),
    officer: await join(['officer'], { parks: [parkId], name: '专员甲' }),
    colleague: await join(['officer'], { parks: [parkId], name: '专员乙' }),
    manager: await join(['manager'], { name: '主任甲' }),
    chief: await join(['manager'], { name: '主任乙' }),
    reviewer: await join(['reviewer'], { department: 'science', name: '审核甲' }),
    async open(code = usual, of = enterpriseId) {
      const actor = of === enterpriseId ? made.firm.actor : made.stranger.actor
      return (await desk.open(ctxOf(actor), { programmeCode: code, enterpriseId: of })).id
    },
    fire: (who, caseId, event, input) => desk.fire(ctxOf(who.actor), caseId, event, { input }),
    async upload(who, mark) {
      const answer = await who.browser.post('/api/files').attach('file', pdf(mark), `${mark}.pdf`)
      if (answer.status !== 201) throw new Error(`the upload was refused: ${answer.text}`)
      return answer.body.id
    },
    async submitted({ programme: code = usual, enterpriseId: of = enterpriseId, by = made.firm } = {}) {
      const id = await made.open(code, of)
      await by.browser
        .put(`/api/cases/${id}/answers`)
        .send({ answers: { staff: 12, revenue: 500 } })
        .expect(200)
      await by.browser
        .post(`/api/cases/${id}/documents`)
        .send({ slot: 'licence', fileId: await made.upload(by, `licence-${id}`) })
        .expect(201)
      await made.fire(by, id, 'submit')
      return id
    },
  }
  await dataSource.query(`UPDATE enterprises SET officer_id = $2 WHERE id = $1`, [enterpriseId, made.officer.id])
  return made
}

/** The system's own context at the office's moment. */
export const systemCtx = (office: Office) => ({
  ...{ actor: systemActor, now: office.clock.now(), requestId: newId(), language: 'zh' as const },
})
