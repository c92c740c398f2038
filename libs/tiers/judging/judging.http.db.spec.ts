import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  ask,
  at,
  enterprise,
  fill,
  fire,
  gazelleAnswers,
  gazelleProposal,
  holdsTitle,
  look,
  open,
  refusals,
} from '../../../test/support/applications.js'
import { type Office, openOffice } from '../../../test/support/office.js'
import { arrive, type Browser } from '../../../test/support/people.js'

let office: Office
let officer: Browser
let colleague: Browser
let manager: Browser
let firm: Browser
let own: { id: string }
beforeAll(async () => {
  office = await openOffice({ now: at('2026-03-20') })
  const person = await arrive(office, { roles: ['officer'], name: '演示专员' })
  officer = person.browser
  colleague = (await arrive(office, { roles: ['officer'] })).browser
  manager = (await arrive(office, { roles: ['manager'] })).browser
  own = await enterprise(office, 'science-city', person.id)
  await holdsTitle(office, own.id, 'high-tech', '2025-03-10')
  await holdsTitle(office, own.id, 'srdi', '2025-03-10')
  firm = (await arrive(office, { roles: ['firm-admin'], enterprises: [own.id] })).browser
})
afterAll(() => office.close())

const judgement = async (browser: Browser, id: string) => (await browser.get(`/api/cases/${id}/judgement`)).body
const evidence = async (browser: Browser) =>
  (await browser.post('/api/files').attach('file', Buffer.from('%PDF-1.4\n%%EOF\n'), '佐证.pdf')).body.id as string

describe('the switch of rules for little giants in 2026', () => {
  it('leaves a case begun before where it was, takes a new one to the new rule, and a renewal to the old', async () => {
    const before = await open(firm, 'recognise-little-giant', own.id, 'draft')
    expect(await judgement(firm, before)).toMatchObject({ frozen: false, rulesetId: 'little_giant_2022' })
    office.clock.freeze(at('2026-04-01'))
    expect(await judgement(firm, before)).toMatchObject({ rulesetId: 'little_giant_2022' })
    await fire(firm, before, 'withdraw', { reason: '改按新标准申请' })
    const after = await open(firm, 'recognise-little-giant', own.id, 'draft')
    expect(await judgement(firm, after)).toMatchObject({ rulesetId: 'little_giant_2026' })
    await fire(firm, after, 'withdraw', { reason: '改办复核' })
    const renewal = await open(firm, 'renew-little-giant', own.id, 'draft')
    expect(await judgement(officer, renewal)).toMatchObject({ rulesetId: 'little_giant_2022', evaluation: { kind: 'renewal' } })
  })

  it('a prospect long cultivated is judged by the rule of the day its application begins', async () => {
    office.clock.freeze(at('2026-03-30'))
    const other = await enterprise(office)
    const id = await open(officer, 'recognise-little-giant', other.id, 'prospect')
    expect(await judgement(officer, id)).toMatchObject({ rulesetId: 'little_giant_2022' })
    office.clock.freeze(at('2026-04-10'))
    expect(await judgement(officer, id)).toMatchObject({ rulesetId: 'little_giant_2026' })
  })
})

describe('an application judged by its ruleset', () => {
  let id: string
  const short = { ...gazelleAnswers, revenueBase: 998_800_000 }

  it('is submitted whatever is missing; the facts used and the result are frozen into the case', async () => {
    office.clock.freeze(at('2026-05-11'))
    id = await open(firm, 'recognise-gazelle', own.id, 'draft')
    await fill(firm, id, short)
    expect(await fire(firm, id, 'submit')).toBe('received')
    const judged = await judgement(firm, id)
    expect(judged).toMatchObject({ frozen: true, round: 1, rulesetId: 'gazelle_huangpu_2021', result: 'not-met', decides: true })
    expect(judged.open).toEqual([expect.objectContaining({ metric: 'rev_base_wan', answer: 'not-met', gap: '1.2' })])
    const [kept] = await office.db.dataSource.query(`SELECT facts FROM case_judgements WHERE case_id = $1`, [id])
    expect(kept.facts).toMatchObject({
      rev_base_wan: { value: '998.8', period: '2023', provenance: 'declared' },
      hte_valid: { value: true },
    })
  })

  it('cannot be proposed for approval while a condition is not met; refusal can always be proposed', async () => {
    await fire(officer, id, 'accept')
    const refused = await ask(officer, id, 'propose', gazelleProposal())
    expect(refused.body.refusals).toEqual([expect.objectContaining({ code: 'tiers.rule-not-met' })])
    expect(refused.body.refusals[0].message).toContain('1.2')
    const { actions } = await look(officer, id)
    expect(actions.find(({ event }) => event === 'propose')).toMatchObject({ allowed: true })
  })

  it('is overridden only by who holds the case, with a reason and a file that is there', async () => {
    const [{ leaf }] = (await judgement(officer, id)).open
    const override = (browser: Browser, body: object) => browser.post(`/api/cases/${id}/overrides`).send(body)
    const fileId = await evidence(officer)
    expect((await override(firm, { leaf, reason: '我们认为符合', fileId })).status).toBe(403)
    const stranger = await override(colleague, { leaf, reason: '按审计报告口径', fileId: await evidence(colleague) })
    expect(stranger.body.code).toBe('tiers.not-yours-to-override')
    expect((await override(officer, { leaf, fileId })).status).toBe(422)
    expect((await override(officer, { leaf, reason: '按审计报告口径' })).status).toBe(422)
    expect((await override(officer, { leaf, reason: '按审计报告口径', fileId: own.id })).status).toBe(404)
    expect((await override(officer, { leaf: 'nothing', reason: '按审计报告口径', fileId })).body.code).toBe('tiers.no-leaf')
    const done = await override(officer, { leaf, reason: '审计报告调整后基期收入为 1000 万元', fileId })
    expect([done.status, done.body.result, done.body.open]).toEqual([201, 'met', []])
    expect((await override(officer, { leaf, reason: '再改判一次', fileId })).body.code).toBe('tiers.overridden')
  })

  it('shows the condition as overridden: to the office with reason and name, to the firm without', async () => {
    const seen = JSON.stringify(await judgement(officer, id))
    expect(seen).toContain('审计报告调整后')
    expect(seen).toContain('演示专员')
    const asFirm = JSON.stringify(await judgement(firm, id))
    expect(asFirm).toContain('"overridden"')
    expect(asFirm).not.toContain('审计报告调整后')
    expect(asFirm).not.toContain('演示专员')
  })

  it('is then proposed and approved', async () => {
    expect(await fire(officer, id, 'propose', gazelleProposal())).toBe('decision')
    expect(await fire(manager, id, 'approve', {})).toBe('publicity')
  })

  it('stays judged as it was: what was frozen cannot be changed', async () => {
    await expect(office.db.dataSource.query(`UPDATE case_judgements SET result = 'met'`)).rejects.toThrow('judged')
    await expect(office.db.dataSource.query(`DELETE FROM case_overrides`)).rejects.toThrow('judged')
  })
})

describe('a correction', () => {
  it('is judged afresh: a figure put right in the form counts, and what was overridden is asked again', async () => {
    const person = await arrive(office, { roles: ['officer'] })
    const other = await enterprise(office, 'science-city', person.id)
    await holdsTitle(office, other.id, 'high-tech', '2025-03-10')
    const admin = (await arrive(office, { roles: ['firm-admin'], enterprises: [other.id] })).browser
    const id = await open(admin, 'recognise-gazelle-cultivation', other.id, 'draft')
    const answers = { ...gazelleAnswers, revenueBase: 498_800_000, revenueBefore: 700_000_000, revenueLast: 720_000_000 }
    await fill(admin, id, answers)
    await fire(admin, id, 'submit')
    const [{ leaf, gap }] = (await judgement(admin, id)).open
    expect(gap).toBe('1.2')
    const fileId = await evidence(person.browser)
    await person.browser.post(`/api/cases/${id}/overrides`).send({ leaf, reason: '口头说明先行认可', fileId })
    expect((await judgement(person.browser, id)).result).toBe('met')
    const items = [{ target: 'field', key: 'revenueBase', reason: '请核对基期收入', legalBasis: '穗埔科规字〔2021〕5号' }]
    await fire(person.browser, id, 'return', { items, workingDays: 5 })
    await fill(admin, id, { revenueBase: 499_000_000 })
    await fire(admin, id, 'resubmit')
    const again = await judgement(admin, id)
    expect(again).toMatchObject({ round: 2, result: 'not-met', open: [expect.objectContaining({ leaf, gap: '1' })] })
    expect(again.rulesetId).toBe('gazelle_cultivation_huangpu_2021')
  })

  it('may raise anew what the first notice could not have raised, and nothing else', async () => {
    const person = await arrive(office, { roles: ['officer'] })
    const other = await enterprise(office, 'science-city', person.id)
    await holdsTitle(office, other.id, 'high-tech', '2025-03-10')
    const admin = (await arrive(office, { roles: ['firm-admin'], enterprises: [other.id] })).browser
    const id = await open(admin, 'recognise-gazelle', other.id, 'draft')
    await fill(admin, id, gazelleAnswers)
    await fire(admin, id, 'submit')
    const notice = (key: string) => ({
      items: [{ target: 'field', key, reason: '请核对数据', legalBasis: '穗埔科规字〔2021〕5号' }],
      workingDays: 5,
    })
    await fire(person.browser, id, 'return', notice('revenueLast'))
    await fill(admin, id, { revenueLast: 1_790_000_000 })
    await fire(admin, id, 'resubmit')
    expect(await refusals(person.browser, id, 'return', notice('employees'))).toEqual(['cases.second-notice-item'])
    expect(await fire(person.browser, id, 'return', notice('revenueLast'))).toBe('correcting')
  })
})
