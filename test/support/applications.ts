import { expect } from '@jest/globals'
import { EnterprisesService, usccCheckCharacter } from '#enterprises'
import { type Ctx, newId, systemActor, UnitOfWork } from '#platform'
import { grant, tierOf } from '#tiers'
import type { Office } from './office.js'
import type { Browser } from './people.js'

/** A moment in Shanghai. */
export const at = (day: string, time = '10:00') => new Date(`${day}T${time}:00+08:00`)

/** An empty page, as a firm would upload it. */
const PAGE = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
)

let made = 0

/** An invented enterprise of a park (its code), on the register. */
export async function enterprise(
  office: Office,
  park = 'science-city',
  officerId?: string,
): Promise<{ id: string; name: string; parkId: string }> {
  const first = `91440112${String(++made).padStart(9, '0')}`
  const name = `旅程${made}（虚构）有限公司`
  const [{ id: parkId }] = await office.db.dataSource.query(`SELECT id FROM parks WHERE code = $1`, [park])
  const { id } = await office.app
    .get(UnitOfWork)
    .run(officeItself(office), (tx) =>
      office.app.get(EnterprisesService).create(tx, { uscc: `${first}${usccCheckCharacter(first)}`, name, parkId, officerId }),
    )
  return { id, name, parkId }
}

/** Records a title that an enterprise holds since a day. */
export function holdsTitle(office: Office, enterpriseId: string, tier: string, validFrom: string): Promise<string> {
  return office.app.get(UnitOfWork).run({ ...officeItself(office), now: at(validFrom) }, async (tx) =>
    grant(tx, {
      enterpriseId,
      tier: await tierOf(tx.manager, tier),
      validFrom,
      certificateNumber: `示${enterpriseId.slice(-6)}`,
    }),
  )
}

/** The office's own context at its present moment. */
export function officeItself(office: Office): Ctx {
  return { actor: systemActor, now: office.clock.now(), requestId: 'journey', language: 'zh' }
}

/** A case as its page shows it. */
export interface CasePage {
  id: string
  version: number
  state: string
  actions: { event: string; allowed: boolean; refusals: { code: string }[] }[]
  [more: string]: unknown
}

/** The case's page. */
export async function look(browser: Browser, id: string): Promise<CasePage> {
  const answer = await browser.get(`/api/cases/${id}`)
  expect({ status: answer.status, code: answer.body.code }).toEqual({ status: 200, code: undefined })
  return answer.body
}

/** Opens a case. */
export async function open(browser: Browser, programmeCode: string, enterpriseId: string, startAt?: string): Promise<string> {
  const answer = await browser.post('/api/cases').send({ programmeCode, enterpriseId, startAt })
  expect({ status: answer.status, code: answer.body.code }).toEqual({ status: 201, code: undefined })
  return answer.body.id
}

/** Asks for an event and answers whatever came of it. */
export async function ask(browser: Browser, id: string, event: string, input?: object) {
  const { version } = await look(browser, id)
  return browser.post(`/api/cases/${id}/events/${event}`).set('idempotency-key', newId()).send({ input, version })
}

/** Fires an event that must succeed; answers the state reached. */
export async function fire(browser: Browser, id: string, event: string, input?: object): Promise<string> {
  const answer = await ask(browser, id, event, input)
  const { code, refusals } = answer.body
  expect({ event, status: answer.status, code, refusals }).toEqual({ event, status: 200, code: undefined, refusals: undefined })
  return answer.body.to
}

/** The codes of the reasons against an event that must be refused. */
export async function refusals(browser: Browser, id: string, event: string, input?: object): Promise<string[]> {
  const answer = await ask(browser, id, event, input)
  expect({ event, status: answer.status }).toEqual({ event, status: 409 })
  return answer.body.refusals.map((refusal: { code: string }) => refusal.code)
}

/** Answers every question of the form of a growth tier and attaches every required document. */
export async function fill(browser: Browser, id: string, answers: Record<string, unknown>): Promise<void> {
  const saved = await browser.put(`/api/cases/${id}/answers`).send({ answers })
  expect({ status: saved.status, refusals: saved.body.refusals }).toEqual({ status: 200, refusals: undefined })
  const { body: slots } = await browser.get(`/api/cases/${id}/documents`)
  const missing = (slots as { key: string; required: boolean; documents: unknown[] }[]).filter(
    (slot) => slot.required && slot.documents.length === 0,
  )
  for (const { key: slot } of missing) {
    const file = await browser.post('/api/files').attach('file', PAGE, `${slot}.pdf`)
    expect(file.status).toBe(201)
    const attached = await browser.post(`/api/cases/${id}/documents`).send({ slot, fileId: file.body.id })
    expect({ slot, status: attached.status }).toEqual({ slot, status: 201 })
  }
}

/** The figures a gazelle gives: grown by half in two years. Money in fen. */
export const gazelleAnswers = {
  mainProduct: '光子芯片（虚构）',
  contactName: '演示联系人',
  contactPhone: '020-00000000',
  revenueBase: 1_200_000_000,
  revenueBefore: 1_500_000_000,
  revenueLast: 1_800_000_000,
  rdLast: 150_000_000,
  employees: 120,
  lawAbiding: true,
}

/** The proposal with every criterion of a gazelle confirmed. */
export const gazelleProposal = (proposal: 'approve' | 'refuse' = 'approve') => ({
  proposal,
  criteria: ['growth', 'positive', 'inZone'].map((key) => ({
    key,
    met: proposal === 'approve' || key !== 'growth',
    note: '核对审计报告（虚构）',
  })),
})

/** Moves the office's time forward, as anyone of the office may in development. */
export async function moveTime(browser: Browser, days: number): Promise<void> {
  const answer = await browser.post('/api/time/move').send({ days })
  expect(answer.status).toBe(200)
}
