import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { at, enterprise, fill, fire, holdsTitle, open } from '../support/applications.js'
import { arrive, type Browser, createUser } from '../support/people.js'
import { adapt, bankAnswers, budgetLine, releasedBatch } from '../support/policies.js'
import { openWebOffice, type Seat, signInAt, type WebOffice } from './chromium.js'

const WAN = 1_000_000
const contact = { contactName: '演示联系人', contactPhone: '020-00000000' }
const form = [
  {
    key: 'enterprise',
    title: ['申报人', 'The applicant'],
    fields: [{ key: 'contactName', label: ['联系人', 'Contact'], type: 'text', required: true, maxLength: 50 }],
  },
]

describe('a firm and policies, in the browser', () => {
  let office: WebOffice
  let seat: Seat
  let desk: Seat
  let own: { id: string; name: string }
  let firm: Browser
  let officer: Browser
  let manager: Browser
  let teller: Browser
  let cashier: Browser

  beforeAll(async () => {
    office = await openWebOffice({ now: at('2026-03-02') })
    const examiner = await arrive(office, { roles: ['officer'], name: '演示专员' })
    own = await enterprise(office, 'science-city', examiner.id)
    await holdsTitle(office, own.id, 'high-tech', '2025-03-10')
    const admin = await createUser(office.db, { roles: ['firm-admin'], name: '演示企业', enterprises: [own.id] })
    ;[seat, desk] = [await office.sitDown({ phone: true }), await office.sitDown()]
    await signInAt(office, seat, admin)
    await signInAt(office, desk, examiner)
    officer = examiner.browser
    firm = (await arrive(office, { roles: ['firm-admin'], enterprises: [own.id] })).browser
    manager = (await arrive(office, { roles: ['manager'] })).browser
    teller = (await arrive(office, { roles: ['finance'] })).browser
    cashier = (await arrive(office, { roles: ['finance'] })).browser
    for (const [code, wan] of Object.entries({ 'high-tech-reward': 60, 'quality-30': 500, 'instant-line': 50 }))
      await budgetLine(teller, { code, year: 2026, fen: wan * WAN })
    await officer.post(`/api/enterprises/${own.id}/credit-grade`).send({ grade: 'A', reason: '公共信用评价（虚构）' })
    const inputs = [{ name: 'credit', label: ['公共信用等级', 'Credit grade'], held: 'credit_grade' }]
    const terms = { mode: 'instant', budgetLine: 'instant-line', amount: '10', eligible: 'credit == "A"', inputs }
    await adapt(office, 'srdi-two-high-four-new', { publicity: false, terms }, { chart: 'policy-instant', form, documents: [] })
  })
  afterAll(() => office.close())

  const pay = async (id: string) => {
    const batch = await releasedBatch(teller, cashier, [id])
    expect((await bankAnswers(teller, batch.id, [[batch.payments[0].id, '成功', '', 'LS']])).body.paid).toBe(1)
  }

  it('anyone finds a clause and reads its guide without signing in', async () => {
    const { page } = await office.sitDown()
    await page.goto('/public/policies')
    await page.getByRole('textbox', { name: '搜索' }).fill('落户奖')
    await page.getByRole('link', { name: '高企落户奖' }).click()
    await page.getByRole('heading', { name: /^承诺书/ }).waitFor()
    await page.getByRole('button', { name: '登录后申报' }).waitFor()
    await page.context().close()
  })

  it('what was found for the firm is confirmed with two clicks from the notice, once an account is on file', async () => {
    const { body } = await officer
      .post('/api/awards/candidates')
      .send({ clause: 'high-tech-reward', candidates: [{ enterpriseId: own.id }] })
    expect(await fire(manager, body.rows[0].caseId, 'notify')).toBe('notified')
    await office.drainJobs()
    const { page } = seat
    await page.goto('/offers')
    await page.getByRole('button', { name: '去确认' }).click()
    await page.getByRole('button', { name: '登记账户' }).click()
    await page.getByLabel('户名').fill('旅程（虚构）有限公司')
    await page.getByLabel('开户银行').fill('虚构银行科学城支行')
    await page.getByLabel('账号', { exact: true }).fill('440100000000000001')
    await page.getByLabel('再输入一次账号').pressSequentially('440100000000000001')
    await page.getByRole('dialog').getByRole('button', { name: '保存' }).click()
    await page.getByText('尾号 0001').waitFor()
    await page.goto('/')
    await page.getByRole('button', { name: /^通知/ }).click()
    await page
      .getByRole('link', { name: /高新技术企业认定奖励|告知企业/ })
      .first()
      .click()
    await page.getByRole('button', { name: '确认领取' }).click()
    await page.getByText('已确认，等待拨付').first().waitFor()
    await pay(body.rows[0].caseId)
  })

  it('its standing to a clause is explained rule by rule, and it can ask its officer there', async () => {
    const { page } = seat
    await page.goto('/policies?standing=direct')
    await page.getByRole('button', { name: /“两高四新”企业奖励/ }).click()
    await page.getByText('公共信用等级 = A').waitFor()
    await page.getByRole('button', { name: '问专员' }).click()
    await page.getByLabel('您的问题').fill('可以和省级奖励一起领吗？')
    await page.getByRole('button', { name: '发送' }).dblclick()
    await page.getByText('已发给专员').waitFor()
    expect(await office.db.dataSource.query(`SELECT id FROM enterprise_questions`)).toHaveLength(1)
    await desk.page.goto('/questions')
    await desk.page.getByRole('button', { name: '答复' }).click()
    await desk.page.getByLabel('答复', { exact: true }).fill('就高不重复（虚构）')
    await desk.page.getByRole('dialog').getByRole('button', { name: '答复' }).click()
    await page.goto('/questions')
    await page.getByText('就高不重复（虚构）').waitFor()
  })

  it('what the rule alone decides is decided as it is handed in, and the receipt says by which rule', async () => {
    const { page } = seat
    await page.goto('/policies/srdi-two-high-four-new')
    await page.getByRole('button', { name: '开始申报' }).click()
    await page.getByRole('link', { name: '申报人' }).click()
    await page.getByLabel('联系人').fill('演示联系人')
    await page.getByText(/已自动保存$/).waitFor()
    await page.getByRole('button', { name: '核对与提交' }).click()
    await page.getByRole('checkbox').check()
    await page.getByRole('button', { name: '提交', exact: true }).click()
    await page.getByText(/提交时由系统按“.+”第 1 版的规则判定/).waitFor()
    const code = (await page.getByText(/^[0-9A-F]{8}$/).textContent()) ?? ''
    const number = (await page.getByText(/^DX-2026-\d+$/).textContent()) ?? ''
    const passer = await office.sitDown({ phone: true })
    await passer.page.goto(`/public/progress?number=${number}`)
    await passer.page.getByLabel('查询码').fill(code)
    await passer.page.getByRole('button', { name: /^查\s?询$/ }).click()
    await passer.page.getByText('拨付 · 企业').waitFor()
    expect(await passer.page.getByText(own.name).count()).toBe(0)
    await passer.context.close()
  })

  it('a commitment is signed word for word and approved at once; its breach leads to a recovery the firm sees', async () => {
    const { page } = seat
    const id = await open(firm, 'high-tech-settlement', own.id)
    await fill(firm, id, { ...contact, aboveScale: true, fromOutside: true, certificateNumber: 'GR202644000009' })
    await page.goto(`/cases/${id}/check`)
    await page.getByRole('heading', { name: /^承诺书（2023-1 版）/ }).waitFor()
    await page.getByRole('checkbox', { name: /我已核对/ }).check()
    await page.getByRole('button', { name: '签署承诺并提交' }).click()
    await page.getByText('请填写签署人姓名').waitFor()
    await page.getByLabel(/^签署人姓名/).fill('演示法人')
    await page.getByRole('checkbox', { name: /同意以上承诺/ }).check()
    await page.getByRole('button', { name: '签署承诺并提交' }).click()
    await page.waitForURL(/\/sent$/)
    await page.goto(`/cases/${id}`)
    await page.getByRole('button', { name: '申请拨付' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '申请拨付' }).click()
    await page.getByText('拨付中').first().waitFor()
    await pay(id)
    await page.reload()
    await page.getByText('已到账').waitFor()
    await page.getByRole('button', { name: '提交证明' }).first().click()
    await page.getByLabel('怎样做到的').fill('年度报告（虚构）')
    await page.getByRole('dialog').getByRole('button', { name: '提交证明' }).click()
    await page.getByText(/已提交证明：年度报告/).waitFor()
    const { items } = (await officer.get(`/api/commitments?caseId=${id}`)).body
    const checked = await officer
      .post(`/api/commitments/${items[0].id}/check`)
      .send({ kept: false, finding: '不属于规模以上企业' })
    expect(checked.status).toBe(200)
    await page.goto('/own-commitments?status=breached')
    await page.getByText('核查结果：不属于规模以上企业').waitFor()
    await page.getByRole('link', { name: '查看追回案件' }).click()
    await page.getByText(checked.body.recoveryCaseNumber).first().waitFor()
  })

  it('the return of the money is ordered with an amount as people write it', async () => {
    const [{ id }] = await office.db.dataSource.query(`SELECT id FROM cases WHERE number LIKE 'ZH-%'`)
    await fire(officer, id, 'notify', { reason: '未履行承诺，拟追回（虚构）', legalBasis: '承诺书第三条（虚构）' })
    await fire(firm, id, 'state', { statement: '没有异议（虚构）' })
    await fire(officer, id, 'propose', { reason: '核查属实（虚构）' })
    const chair = await office.sitDown()
    await signInAt(office, chair, await createUser(office.db, { roles: ['manager'], name: '演示主管' }))
    await chair.page.goto(`/cases/${id}`)
    await chair.page.getByRole('button', { name: '责令退回', exact: true }).click()
    const dialog = chair.page.getByRole('dialog')
    await dialog.getByRole('spinbutton').fill('１２万')
    await dialog.getByLabel('理由').fill('未履行承诺（虚构）')
    await dialog.getByLabel('法律或政策依据').fill('承诺书第三条（虚构）')
    await dialog.getByRole('button', { name: '责令退回' }).click()
    await dialog.waitFor({ state: 'detached' })
    const [ordered] = await office.db.dataSource.query(`SELECT state, amount_fen::text AS fen FROM cases WHERE id = $1`, [id])
    expect(ordered).toEqual({ state: 'ordered', fen: '12000000' })
    await chair.context.close()
  })

  it('a case that ended is rated by the firm, and the office reads it beside the case', async () => {
    const [{ id }] = await office.db.dataSource.query(
      `SELECT id FROM cases WHERE state = 'paid' AND submitted_at IS NOT NULL LIMIT 1`,
    )
    const { page } = seat
    await page.goto(`/cases/${id}`)
    await page.getByRole('radio').nth(3).click()
    await page.getByLabel('说说哪里好、哪里不好').fill('很快（虚构）')
    await page.getByRole('button', { name: '提交评价' }).click()
    await page.getByText('谢谢，评价已提交').waitFor()
    await desk.page.goto(`/cases/${id}`)
    await desk.page.getByText('很快（虚构）').waitFor()
  })

  it('the days of a case are the same on both screens and add up to the days that passed', async () => {
    const step = async (day: string, who: Browser, event: string, input?: object) => {
      office.clock.freeze(at(day))
      await fire(who, id, event, input)
    }
    const id = await open(firm, 'guangzhou-listing', own.id)
    await fill(firm, id, { ...contact, raised: 150_000_000_000, documentNumber: '证监许可〔2026〕9号（虚构）' })
    await step('2026-03-04', firm, 'submit')
    const items = [{ target: 'field', key: 'raised', reason: '按净额填写', legalBasis: '办事指南（虚构）' }]
    await step('2026-03-09', officer, 'return', { items, workingDays: 5 })
    await firm.put(`/api/cases/${id}/answers`).send({ answers: { raised: 149_000_000_000 } })
    await step('2026-03-12', firm, 'resubmit')
    await step('2026-03-16', officer, 'accept')
    office.clock.freeze(at('2026-03-20'))
    const days = async ({ page }: Seat) => {
      await page.goto(`/cases/${id}`)
      await page.getByText('时间去向').click()
      const shown = await page.locator('details[open] li .figures.nowrap').allTextContents()
      return shown.map((text) => Number(/\d+/.exec(text)?.[0]))
    }
    const [theirs, ours] = [await days(seat), await days(desk)]
    expect(theirs).toEqual(ours)
    expect(theirs.length).toBeGreaterThan(3)
    expect(theirs.reduce((sum, count) => sum + count, 0)).toBe(14)
  })

  it('nothing in the browsers complained', () => {
    expect([...seat.complaints, ...desk.complaints]).toEqual([])
  })
})
