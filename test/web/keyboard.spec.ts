import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { at, enterprise, fill, fire, gazelleAnswers, holdsTitle, look, open } from '../support/applications.js'
import { arrive, createUser, PASSWORD, type Person } from '../support/people.js'
import { openWebOffice, type Seat, type WebOffice } from './chromium.js'
import { Keys } from './keys.js'

/** The officer's part of the recognition story, without a mouse. */
describe('an officer with a keyboard only', () => {
  let office: WebOffice
  let seat: Seat
  let keys: Keys
  let officer: Person
  let firm: Person & { browser: Awaited<ReturnType<typeof arrive>>['browser'] }
  let own: { id: string; name: string }
  let id: string

  beforeAll(async () => {
    office = await openWebOffice({ now: at('2026-10-12') })
    officer = await createUser(office.db, { roles: ['officer'], name: '演示专员' })
    own = await enterprise(office, 'science-city', officer.id)
    await holdsTitle(office, own.id, 'high-tech', '2025-03-10')
    firm = await arrive(office, { roles: ['firm-admin'], enterprises: [own.id] })
    id = await open(firm.browser, 'recognise-gazelle', own.id, 'draft')
    await fill(firm.browser, id, gazelleAnswers)
    await fire(firm.browser, id, 'submit')
    await office.drainJobs()
    seat = await office.sitDown()
    keys = new Keys(seat.page)
  })
  afterAll(() => office.close())

  const button = (name: string) => seat.page.getByRole('button', { name, exact: true })
  const inDialog = (name: string) => seat.page.getByRole('dialog').getByRole('button', { name, exact: true })

  it('signs in', async () => {
    const { page } = seat
    await page.goto('/sign-in')
    await keys.type(page.getByLabel('用户名'), officer.login)
    await keys.type(page.getByLabel('密码', { exact: true }), PASSWORD)
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname !== '/sign-in')
    await office.db.dataSource.query(`UPDATE sessions SET expires_at = '9999-01-01', last_seen_at = '9999-01-01'`)
  })

  it('passes the menu by, and opens the case from the queue', async () => {
    const { page } = seat
    await page.getByRole('table').getByText(own.name).waitFor()
    await keys.press(page.getByRole('link', { name: '跳到正文' }))
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.waitForURL(new RegExp(id))
    await page.getByRole('heading', { name: '瞪羚企业认定' }).waitFor()
  })

  it('reads why the clock ends on its day, and goes through the tabs with the arrows', async () => {
    const { page } = seat
    await keys.press(page.getByText('为何是这一天'))
    await page.getByText(/自2026-10-12起（当日不计）5个工作日/).waitFor()
    await page.goto(`/cases/${id}`)
    await keys.reach(page.getByRole('tab', { name: '申报内容', selected: true }))
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.getByRole('tab', { name: '申报材料', selected: true }).waitFor()
  })

  it('returns a figure for correction, looks at the notice and comes back to where it was', async () => {
    const { page } = seat
    await page.goto(`/cases/${id}`)
    await keys.press(button('退回补正'))
    await keys.press(page.getByLabel('标记此项：上年度营业收入'), 'Space')
    await keys.type(page.getByLabel('需要改什么'), '与审计报告不一致')
    await keys.type(page.getByLabel('依据'), '穗埔科规字〔2021〕5号')
    await keys.press(button('预览企业看到的通知'))
    await page.getByRole('dialog').getByText('与审计报告不一致').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await keys.press(button('发出补正通知'))
    await page.waitForURL(new RegExp(`${id}$`))
    await page.getByText('补正中').first().waitFor()
  })

  it('accepts what came back, judges every criterion and proposes', async () => {
    const { page } = seat
    await fill(firm.browser, id, { revenueLast: 1_750_000_000 })
    await fire(firm.browser, id, 'resubmit')
    await office.drainJobs()
    await page.goto(`/cases/${id}`)
    await keys.press(button('受理'))
    await keys.press(inDialog('受理'))
    await keys.press(button('提请审定'))
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('符合', { exact: true }).first().waitFor()
    for (const radio of await dialog.getByLabel('符合', { exact: true }).all()) await keys.press(radio, 'Space')
    for (const ground of await dialog.getByPlaceholder(/依据什么判断/).all()) await keys.type(ground, '核对审计报告（虚构）')
    await keys.press(dialog.getByLabel('建议通过'), 'Space')
    await keys.press(inDialog('提请审定'))
    await dialog.waitFor({ state: 'detached' })
    expect((await look(firm.browser, id)).state).toBe('decision')
  })

  it('learns why a step cannot be taken yet', async () => {
    const { page } = seat
    await fire((await arrive(office, { roles: ['manager'] })).browser, id, 'approve')
    await page.goto(`/cases/${id}`)
    await keys.press(button('公示结束：为什么不能办'))
    await page.getByText('“公示结束”现在不能办理').waitFor()
    await page.keyboard.press('Escape')
    await page.getByText('“公示结束”现在不能办理').waitFor({ state: 'hidden' })
  })

  it('finds the next thing from anywhere, and goes back to the list', async () => {
    const { page } = seat
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').getByRole('textbox').waitFor()
    await page.keyboard.type(own.name)
    await page.getByRole('dialog').getByText(own.name).first().waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await keys.press(page.getByRole('link', { name: '返回列表' }))
    await page.getByRole('heading', { level: 1, name: '案件' }).waitFor()
  })
})
