import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Route } from 'playwright-core'
import { at, enterprise, holdsTitle } from '../support/applications.js'
import { createUser, PASSWORD, type Person } from '../support/people.js'
import { openWebOffice, type Seat, signInAt, type WebOffice } from './chromium.js'
import { PDF } from './pdf.js'

/** One story told by three people in three browsers; each step stands on the one before it. */
describe('the recognition of a gazelle, in the browser', () => {
  let office: WebOffice
  let officer: Seat
  let manager: Seat
  let firm: Seat
  let people: Record<'officer' | 'manager' | 'firm', Person>
  let own: { id: string; name: string }
  let address: string

  beforeAll(async () => {
    office = await openWebOffice({ now: at('2026-10-12') })
    const examiner = await createUser(office.db, { roles: ['officer'], name: '演示专员' })
    own = await enterprise(office, 'science-city', examiner.id)
    await holdsTitle(office, own.id, 'high-tech', '2025-03-10')
    people = {
      officer: examiner,
      manager: await createUser(office.db, { roles: ['manager'], name: '演示主管' }),
      firm: await createUser(office.db, { roles: ['firm-admin'], name: '演示企业', enterprises: [own.id] }),
    }
    officer = await office.sitDown()
    manager = await office.sitDown()
    firm = await office.sitDown({ phone: true })
    await signInAt(office, officer, people.officer)
    await signInAt(office, manager, people.manager)
    await signInAt(office, firm, people.firm)
  })
  afterAll(async () => {
    await office.close()
  })

  it('the firm reads what is needed and starts on its phone', async () => {
    const { page } = firm
    await page.goto('/programmes?q=瞪羚企业认定')
    await page.getByRole('link', { name: '瞪羚企业认定' }).click()
    await page.getByText('需要上传的材料').waitFor()
    await page.getByRole('button', { name: '开始申报' }).click()
    await page.waitForURL(/\/cases\/[0-9a-f-]+\/fill$/)
    address = new URL(page.url()).pathname.replace('/fill', '')
    await page.getByText('未开始').first().waitFor()
  })

  it('what it fills in is saved by itself and is there after a reload', async () => {
    const { page } = firm
    await page.getByRole('link', { name: '企业情况' }).click()
    await page.getByLabel('主导产品').fill('光子芯片（虚构）')
    await page.getByLabel('联系人', { exact: true }).fill('演示联系人')
    await page.getByLabel('联系电话').fill('020-00000000')
    await page.getByText(/已自动保存$/).waitFor()
    await page.reload()
    expect(await page.getByLabel('主导产品').inputValue()).toBe('光子芯片（虚构）')
  })

  it('what was typed last is kept when the page is left by the browser, out of reach of the server, and at a new sign-in', async () => {
    const { page } = firm
    await page.goto(`${address}/fill`)
    await page.getByRole('link', { name: '企业情况' }).click()
    await page.getByLabel('主导产品').fill('后退之前')
    await page.goBack()
    await page.getByRole('link', { name: '企业情况' }).click()
    expect(await page.getByLabel('主导产品').inputValue()).toBe('后退之前')
    await page.route('**/answers', (route) => (route.request().method() === 'PUT' ? route.abort() : route.continue()))
    await page.getByLabel('主导产品').fill('断网之中')
    await page.getByText('连不上服务器').waitFor()
    await page.unroute('**/answers')
    await page.getByText(/已自动保存$/).waitFor()
    const ended = `UPDATE sessions SET expires_at = '2000-01-01' WHERE user_id = $1`
    await office.db.dataSource.query(ended, [people.firm.id])
    await page.getByLabel('主导产品').fill('会话过期之后')
    const again = page.getByRole('dialog').filter({ hasText: '请重新登录' })
    await again.getByLabel(/的密码$/).fill(PASSWORD)
    await again.getByRole('button', { name: '登录' }).click()
    await again.waitFor({ state: 'detached' })
    expect(await page.getByLabel('主导产品').inputValue()).toBe('会话过期之后')
    await page.getByText(/已自动保存$/).waitFor()
    await office.db.dataSource.query(`UPDATE sessions SET expires_at = '9999-01-01', last_seen_at = '9999-01-01'`)
  })

  it('two answers to one question stand side by side until one is chosen, and the rest is saved', async () => {
    const { page } = firm
    const later = at('2026-10-12', '10:01')
    office.clock.freeze(later)
    await office.db.dataSource.query(`UPDATE cases SET answers = answers || '{"contactName": "同事填的"}'`)
    const edited = `UPDATE answer_edits SET edited_by = $1, edited_at = $2 WHERE key = 'contactName'`
    await office.db.dataSource.query(edited, [people.officer.id, later])
    await page.getByLabel('联系人', { exact: true }).fill('我填的')
    await page.getByText('同事填的').waitFor()
    await page.getByLabel('联系电话').fill('020-11111111')
    await page.getByRole('button', { name: '用我的' }).click()
    await page.getByText(/已自动保存$/).waitFor()
    const [{ answers }] = await office.db.dataSource.query(`SELECT answers FROM cases`)
    expect(answers).toMatchObject({ contactName: '我填的', contactPhone: '020-11111111' })
    await page.getByRole('button', { name: '返回清单' }).click()
    await page.waitForURL(/\/fill$/)
    await page.getByText('已完成').first().waitFor()
  })

  it('money is typed in yuan to the cent, as people write it; what is no amount stays and is named', async () => {
    const { page } = firm
    await page.getByRole('link', { name: '申报指标' }).click()
    await page.getByLabel('基期（前两年）营业收入').fill('１２，０００，０００元')
    await page.getByLabel('前一年度营业收入').fill('15000000.10')
    await page.getByLabel('上年度营业收入').fill('大约一千八百万')
    await page.getByText('“上年度营业收入”应填写数字').waitFor()
    expect(await page.getByLabel('上年度营业收入').inputValue()).toBe('大约一千八百万')
    await page.getByLabel('上年度营业收入').fill('1800万')
    await page.getByLabel('上年度研发费用').fill('1500000')
    await page.getByLabel('上年末从业人员').fill('120')
    await page
      .getByRole('group', { name: /近一年无重大安全/ })
      .getByLabel('是', { exact: true })
      .check()
    await page.getByText(/已自动保存$/).waitFor()
    const [saved] = await office.db.dataSource.query(`SELECT answers FROM cases`)
    expect(saved.answers).toMatchObject({
      revenueBase: 1_200_000_000,
      revenueBefore: 1_500_000_010,
      lawAbiding: true,
      employees: 120,
    })
  })

  it('it uploads the documents and the check explains what is missing until nothing is', async () => {
    const { page } = firm
    await page.goto(`${address}/check`)
    await page.getByText('提交前还需要处理').waitFor()
    expect(await page.getByRole('alert').getByRole('link').count()).toBe(4)
    await page.goto(`${address}/fill/documents`)
    const inputs = page.locator('input[type=file]')
    await inputs.first().waitFor({ state: 'attached' })
    for (let i = 0; i < (await inputs.count()); i++) {
      await inputs.nth(i).setInputFiles(PDF)
      await page.getByText('已上传').nth(i).waitFor()
    }
    await page.getByRole('button', { name: '核对与提交' }).click()
    await page.waitForURL(/\/check$/)
    await page.getByRole('button', { name: '提交', exact: true }).waitFor()
    await page.getByText('提交前还需要处理').waitFor({ state: 'detached' })
  })

  it('it is told to confirm first, then submits and gets a number', async () => {
    const { page } = firm
    await page.getByRole('button', { name: '提交', exact: true }).click()
    await page.getByText('请先勾选承诺').waitFor()
    await page.getByRole('checkbox').check()
    // On a slow net the case is known to be handed in before the receipt can be shown, and long before all else is known.
    const slow = async (route: Route) => {
      await new Promise((arrived) => setTimeout(arrived, 500))
      await route.continue()
    }
    await page.route(/receipt-.*\.js$|\/api\/notifications/, slow)
    await page.getByRole('button', { name: '提交', exact: true }).click()
    await page.waitForURL(/\/sent$/)
    await page.getByRole('heading', { name: '提交成功' }).waitFor()
    await page.unrouteAll({ behavior: 'wait' })
    expect(await page.getByText(/^RD-2026-\d+$/).count()).toBe(1)
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: /^PDF 下载 .+申报书$/ }).click()
    expect((await saving).suggestedFilename()).toMatch(/申报书\.pdf$/)
    await office.drainJobs()
  })

  it('the officer finds it on the workbench by keyboard and opens it with Enter', async () => {
    const { page } = officer
    await page.goto('/')
    await page.getByRole('link', { name: /^待我办\s*1/ }).waitFor()
    await page.getByRole('table').getByText(own.name).waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.waitForURL(new RegExp(address))
    await page.getByRole('heading', { name: '瞪羚企业认定' }).waitFor()
    await page.getByText('为何是这一天').click()
    await page.getByText(/自2026-10-12起（当日不计）5个工作日/).waitFor()
  })

  it('returns one figure for correction after seeing what the firm will read', async () => {
    const { page } = officer
    await page.getByRole('button', { name: '退回补正' }).click()
    await page.getByLabel('标记此项：上年度营业收入').check()
    await page.getByRole('button', { name: '发出补正通知' }).click()
    await page.getByText('请写明“上年度营业收入”要改什么').waitFor()
    await page.getByLabel('需要改什么').fill('与审计报告不一致，请按母公司口径填写')
    await page.getByLabel('依据').fill('穗埔科规字〔2021〕5号')
    await page.getByRole('button', { name: '预览企业看到的通知' }).click()
    const preview = page.getByRole('dialog')
    await preview.getByText('与审计报告不一致，请按母公司口径填写').waitFor()
    const saving = page.waitForEvent('download')
    await preview.getByRole('button', { name: 'Word 下载 补正通知书（预览）' }).click()
    expect((await saving).suggestedFilename()).toBe('补正通知书.docx')
    await preview.getByRole('button', { name: /close|关闭/i }).click()
    await page.getByRole('button', { name: '发出补正通知' }).click()
    await page.waitForURL(new RegExp(`${address}$`))
    await page.getByText('补正中').first().waitFor()
    await office.drainJobs()
  })

  it('the firm sees it first on its home, may change only that figure, and resubmits', async () => {
    const { page } = firm
    await page.goto('/')
    await page.getByRole('button', { name: '去处理' }).click()
    await page.getByRole('button', { name: '去补正' }).click()
    await page.waitForURL(/\/correct$/)
    await page.getByLabel('上年度营业收入').waitFor()
    expect(await page.getByRole('main').getByRole('textbox').count()).toBe(1)
    await page.getByText('与审计报告不一致，请按母公司口径填写').waitFor()
    await page.getByRole('button', { name: '提交补正' }).click()
    await page.getByText('“提交补正”现在不能办理').waitFor()
    await page.getByLabel('上年度营业收入').fill('17500000')
    await page.getByText('1 / 1 项已处理').waitFor()
    await page.getByRole('button', { name: '提交补正' }).click()
    await page.waitForURL(/\/sent$/)
    await office.drainJobs()
  })

  it('the officer reads old beside new, accepts and proposes with every criterion judged', async () => {
    const { page } = officer
    await page.goto(`${address}?tab=comments`)
    await page.getByText(/^补正〔2026〕\d+号$/).waitFor()
    await page.getByRole('button', { name: /^查看 补正通知书 补正/ }).click()
    await page.frameLocator('iframe').locator('embed, body').first().waitFor({ state: 'attached' })
    await page.getByRole('button', { name: /close|关闭/i }).click()
    await page.goto(`${address}?tab=corrections`)
    await page.getByText('修改对比').waitFor()
    expect(await page.locator('.was').first().textContent()).toBe('18,000,000.00 元')
    expect(await page.locator('.becomes').last().textContent()).toBe('17,500,000.00 元')
    await page.getByRole('button', { name: '受理', exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: '受理' }).click()
    await page.getByRole('button', { name: '提请审定' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('符合', { exact: true }).first().waitFor()
    for (const radio of await dialog.getByLabel('符合', { exact: true }).all()) await radio.check()
    for (const ground of await dialog.getByPlaceholder(/依据什么判断/).all()) await ground.fill('核对审计报告（虚构）')
    await dialog.getByLabel('建议通过').check()
    await dialog.getByRole('button', { name: '提请审定' }).click()
    await page.getByText('待审定').first().waitFor()
    await office.drainJobs()
  })

  it('the manager approves', async () => {
    const { page } = manager
    await page.goto(address)
    await page.getByRole('button', { name: '同意' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '同意' }).click()
    await page.getByText('公示中').first().waitFor()
    await office.drainJobs()
  })

  it('publicity cannot be closed before its time, and the button says why', async () => {
    const { page } = officer
    await page.goto(address)
    await page.getByRole('button', { name: '公示结束：为什么不能办' }).click()
    await page.getByText(/“公示结束”现在不能办理/).waitFor()
    expect(await page.getByRole('tooltip').textContent()).toMatch(/2026-/)
  })

  it('after it the title is granted, and the firm sees it on its home', async () => {
    office.clock.freeze(at('2026-11-20'))
    await officer.page.reload()
    await officer.page.getByRole('button', { name: '公示结束', exact: true }).click()
    await officer.page.getByRole('dialog').getByRole('button', { name: '公示结束' }).click()
    await officer.page.getByText('已认定').first().waitFor()
    await office.drainJobs()
    await firm.page.goto('/')
    await firm.page.getByRole('heading', { name: '已获称号' }).waitFor()
    await firm.page.getByText('瞪羚企业', { exact: true }).waitFor()
  })

  it('nothing in the three browsers complained', () => {
    expect([...officer.complaints, ...manager.complaints, ...firm.complaints]).toEqual([])
  })
})
