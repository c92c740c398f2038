import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { OpinionsService } from '#cases'
import { at, enterprise, officeItself } from '../support/applications.js'
import { arrive, type Browser, createUser, type NewPerson } from '../support/people.js'
import { adapt, bankAnswers, budgetLine, releasedBatch } from '../support/policies.js'
import { openWebOffice, type Seat, signInAt, type WebOffice } from './chromium.js'
import { PDF } from './pdf.js'

const WAN = 1_000_000
/** One application from the first page to the money, in five browsers; each step stands on the one before it. */
describe('a wholesaler’s application with a correction, a silent department and a public notice, in the browser', () => {
  let office: WebOffice
  let firm: Seat
  let officer: Seat
  let reviewer: Seat
  let manager: Seat
  let teller: Browser
  let cashier: Browser
  let own: { id: string; name: string }
  let id: string

  beforeAll(async () => {
    office = await openWebOffice({ now: at('2026-03-02') })
    await adapt(office, 'wholesale-contribution', {
      opinions: [{ department: 'commerce', question: '批发额是否属实', workingDays: 3 }, 'development'],
    })
    const examiner = await createUser(office.db, { roles: ['officer'], name: '演示专员' })
    own = await enterprise(office, 'science-city', examiner.id)
    const seat = async (person: NewPerson | null, phone = false) => {
      const one = await office.sitDown({ phone })
      await signInAt(office, one, person ? await createUser(office.db, person) : examiner)
      return one
    }
    officer = await seat(null)
    firm = await seat({ roles: ['firm-admin'], name: '演示企业', enterprises: [own.id] }, true)
    reviewer = await seat({ roles: ['reviewer'], name: '商务审核', department: 'commerce' })
    manager = await seat({ roles: ['manager'], name: '演示主管' })
    teller = (await arrive(office, { roles: ['finance'] })).browser
    cashier = (await arrive(office, { roles: ['finance'] })).browser
    await budgetLine(teller, { code: 'quality-30', year: 2026, fen: 100 * WAN })
  })
  afterAll(() => office.close())

  /** Takes a step by its button, its dialog filled in by `fill`. */
  const step = async ({ page }: Seat, label: string, fill?: () => Promise<void>) => {
    await page.getByRole('button', { name: label, exact: true }).click()
    await fill?.()
    await page.getByRole('dialog').getByRole('button', { name: label }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }

  it('the firm reads how the amount is computed, applies on its phone and gets a number', async () => {
    const { page } = firm
    await page.goto('/programmes/wholesale-contribution')
    await page.getByRole('button', { name: '开始申报' }).click()
    await page.waitForURL(/\/cases\/[0-9a-f-]+\/fill$/)
    id = new URL(page.url()).pathname.split('/')[2] ?? ''
    const labels: Record<string, string> = {}
    const { body } = await teller.get(`/api/programmes/wholesale-contribution`)
    for (const { fields } of body.inForce.form) for (const field of fields) labels[field.key] = field.label[0]
    const answers: Record<string, string> = {
      ...{ contactName: '演示联系人', contactPhone: '020-00000000' },
      ...{ rev: '3200000000', revPrevBefore: '2000000000', revPrevLast: '2100000000' },
    }
    for (const section of body.inForce.form) {
      await page.goto(`/cases/${id}/fill/${section.key}`)
      for (const field of section.fields)
        if (answers[field.key]) await page.getByLabel(labels[field.key] ?? '', { exact: true }).fill(answers[field.key] ?? '')
      await page.getByText(/已自动保存$/).waitFor()
    }
    await page.goto(`/cases/${id}/fill/documents`)
    const inputs = page.locator('input[type=file]')
    await inputs.first().waitFor({ state: 'attached' })
    for (let i = 0; i < (await inputs.count()); i++) {
      await inputs.nth(i).setInputFiles(PDF)
      await page.getByText('已上传').nth(i).waitFor()
    }
    await page.goto(`/cases/${id}/check`)
    await page.getByRole('checkbox').check()
    await page.getByRole('button', { name: '提交', exact: true }).click()
    await page.getByRole('heading', { name: '提交成功' }).waitFor()
  })

  it('one figure is returned once; the firm puts it right and sees no other field', async () => {
    const { page } = officer
    await page.goto(`/cases/${id}`)
    await page.getByRole('button', { name: '退回补正' }).click()
    await page
      .getByRole('checkbox', { name: /^标记此项/ })
      .nth(2)
      .check()
    await page.getByLabel('需要改什么').fill('与审计报告不一致')
    await page.getByLabel('依据').fill('办事指南')
    await page.getByRole('button', { name: '发出补正通知' }).click()
    await page.getByText('补正中').first().waitFor()
    await firm.page.goto(`/cases/${id}/correct`)
    await firm.page.getByRole('main').getByRole('textbox').fill('31亿')
    await firm.page.getByText('1 / 1 项已处理').waitFor()
    await firm.page.getByRole('button', { name: '提交补正' }).click()
    await firm.page.waitForURL(/\/sent$/)
    await page.goto(`/cases/${id}?tab=corrections`)
    await page.getByText('修改对比').waitFor()
    await step(officer, '受理')
    await page.getByText('实质审核').first().waitFor()
    await office.drainJobs()
  })

  it('a department answers its question from its workbench; the other lets its days run out', async () => {
    const { page } = reviewer
    await page.goto('/')
    await page.getByRole('link', { name: /^DX-2026-/ }).click()
    await page.getByRole('tab', { name: '任务' }).click()
    await page.getByRole('button', { name: '完成' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('批发额是否属实').waitFor()
    await dialog.getByRole('button', { name: '完成' }).click()
    await dialog.getByText('请选择办理结果').waitFor()
    await dialog.getByRole('combobox').click()
    await page.getByText('同意', { exact: true }).click()
    await dialog.getByRole('button', { name: '完成' }).click()
    await dialog.waitFor({ state: 'detached' })
    office.clock.freeze(at('2026-03-11'))
    await office.app.get(OpinionsService, { strict: false }).sweep(officeItself(office))
    await officer.page.goto(`/cases/${id}?tab=opinions`)
    await officer.page.getByText('逾期未复，视为同意', { exact: true }).waitFor()
    await officer.page.getByText(/同意 1 个，逾期未复，视为同意 1 个/).waitFor()
  })

  it('the examiner puts another figure than the firm declared, with what it was found in, and proposes', async () => {
    const { page } = officer
    await page.getByRole('button', { name: '提请审定', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: '添加一项' }).click()
    await dialog.getByRole('combobox').first().click()
    await page.locator('.ant-select-item-option').filter({ hasText: '营业收入' }).first().click()
    await dialog.getByPlaceholder('核定的值').fill('305000')
    await dialog.getByPlaceholder(/依据什么判断/).fill('年度审计报告')
    await dialog.getByLabel('建议通过').check()
    await dialog.getByLabel('审核情况').fill('核对年报')
    await dialog.getByRole('button', { name: '提请审定' }).click()
    await page.getByText('待审定').first().waitFor()
    const { body } = await teller.get(`/api/cases/${id}/award`)
    expect(body.award.amountFen).toBe(String(82 * WAN))
  })

  it('the manager sees how the amount came about and approves; the notice runs its days', async () => {
    const { page } = manager
    await page.goto(`/cases/${id}?tab=money`)
    await page.getByText('820,000.00').first().waitFor()
    await step(manager, '同意')
    await page.getByText('公示中').first().waitFor()
    await officer.page.reload()
    await officer.page.getByRole('button', { name: '公示结束：为什么不能办' }).click()
    await officer.page.getByText(/“公示结束”现在不能办理/).waitFor()
    office.clock.freeze(at('2026-03-25'))
    await officer.page.reload()
    await step(officer, '公示结束')
    await officer.page.getByText('已批准').first().waitFor()
  })

  it('the firm enters its account, asks to be paid, and is paid what was approved', async () => {
    const { page } = firm
    await page.goto('/enterprise?tab=account')
    await page.getByRole('button', { name: '登记账户' }).click()
    await page.getByLabel('户名').fill(own.name)
    await page.getByLabel('开户银行').fill('虚构银行科学城支行')
    await page.getByLabel('账号', { exact: true }).fill('440100000000000001')
    await page.getByLabel('再输入一次账号').fill('440100000000000001')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /保\s?存/ })
      .click()
    await page.getByText('收款账户已保存').waitFor()
    await page.goto(`/cases/${id}`)
    await step(firm, '申请拨付')
    const batch = await releasedBatch(teller, cashier, [id])
    await bankAnswers(teller, batch.id, [[batch.payments[0].id, '成功', '', 'LS001']])
    await page.goto(`/cases/${id}`)
    await page.getByText('已兑付').first().waitFor()
  })

  it('nothing in the browsers complained', () => {
    expect([firm, officer, reviewer, manager].flatMap((seat) => seat.complaints)).toEqual([])
  })
})
