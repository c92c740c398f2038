import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { at, enterprise, fill, fire, gazelleAnswers, holdsTitle, open } from '../support/applications.js'
import { arrive, type Browser, createUser, type Person, signIn } from '../support/people.js'
import { openWebOffice, type Seat, signInAt, type WebOffice } from './chromium.js'

const RETURN = {
  items: [{ target: 'field', key: 'revenueLast', reason: '与审计报告不一致', legalBasis: '穗埔科规字〔2021〕5号' }],
  workingDays: 5,
}

describe('work at the desk', () => {
  let office: WebOffice
  let desk: Seat
  let officer: Person
  let colleague: Person
  let byHand: Browser
  let own: { id: string; name: string }
  let firm: Browser
  let phone: Seat

  beforeAll(async () => {
    office = await openWebOffice({ now: at('2026-10-12') })
    officer = await createUser(office.db, { roles: ['officer'], name: '演示专员甲' })
    colleague = await createUser(office.db, { roles: ['officer'], name: '演示专员乙' })
    own = await enterprise(office, 'science-city', officer.id)
    await holdsTitle(office, own.id, 'high-tech', '2025-03-10')
    const member = await createUser(office.db, { roles: ['firm-admin'], enterprises: [own.id] })
    byHand = await signIn(office, officer)
    firm = await signIn(office, member)
    desk = await office.sitDown()
    phone = await office.sitDown({ phone: true })
    await signInAt(office, desk, officer)
    await signInAt(office, phone, member)
  })
  afterAll(() => office.close())

  it('opens a case for an enterprise found by a part of its name', async () => {
    const { page } = desk
    await page.goto('/cases')
    await page.getByRole('button', { name: '新建案件' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: '新建案件' }).click()
    await dialog.getByText('请选择企业').waitFor()
    await dialog.getByLabel('企业').fill(own.name.slice(0, 3))
    await page.getByTitle(own.name).click()
    await dialog.getByLabel('事项').fill('瞪羚企业认定')
    await page.getByTitle('瞪羚企业认定', { exact: true }).click()
    await dialog.getByRole('button', { name: '新建案件' }).click()
    await page.waitForURL(/\/cases\/[0-9a-f-]+$/)
    await page.getByText('线索').first().waitFor()
  })

  it('gives the firm something to do, once it is invited', async () => {
    const { page } = desk
    await page.getByRole('tab', { name: '任务' }).click()
    await page.getByRole('button', { name: '新建任务' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('要做什么').fill('补充主要客户名单（虚构）')
    await dialog.getByText('企业办理').click()
    await dialog.getByRole('button', { name: '新建任务' }).click()
    await dialog.getByText('企业还没有受邀').waitFor()
    await fire(byHand, new URL(page.url()).pathname.slice('/cases/'.length), 'invite')
    await dialog.getByRole('button', { name: '新建任务' }).click()
    await page.getByText('补充主要客户名单（虚构）').waitFor()
    await phone.page.goto(new URL(page.url()).pathname)
    await phone.page.getByText('补充主要客户名单（虚构）').waitFor()
  })

  it('hands it on to a colleague, who is told', async () => {
    const { page } = desk
    await page.getByRole('button', { name: '分派' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('分派给').fill('演示专员乙')
    await page.getByTitle('演示专员乙').click()
    await dialog.getByLabel('为什么这样分派').fill('挂点调整（虚构）')
    await dialog.getByRole('button', { name: '分派' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('complementary').getByText('演示专员乙').waitFor()
    const told = await (await signIn(office, colleague)).get('/api/notifications').expect(200)
    expect(told.body.items.map((one: { title: string }) => one.title).join()).toMatch(/分派|承办|案件/)
  })

  it('says that somebody else has moved the case that lies open', async () => {
    const id = await open(byHand, 'recognise-gazelle-cultivation', own.id)
    const { page } = desk
    await page.clock.install()
    await page.goto(`/cases/${id}`)
    await page.getByRole('button', { name: '入库' }).waitFor()
    await fire(byHand, id, 'invite')
    await page.clock.fastForward(31_000)
    await page.getByText('您打开这一页之后，案件有了新的进展').waitFor()
    await page.getByText('已邀请').first().waitFor()
    await page.clock.resume()
  })

  it('names the colleague who has the same case open, and no more once they have left it', async () => {
    const [{ id }] = await office.db.dataSource.query(`SELECT id FROM cases ORDER BY number LIMIT 1`)
    const next = await office.sitDown()
    await signInAt(office, next, colleague)
    const told = next.page.waitForResponse((answer) => answer.url().endsWith('/lookers/me'))
    await next.page.goto(`/cases/${id}`)
    await told
    const { page } = desk
    await page.goto(`/cases/${id}`)
    await page.getByRole('status').filter({ hasText: '演示专员乙（10:00 起）也打开了这件案件' }).waitFor()
    const left = next.page.waitForResponse((answer) => answer.request().method() === 'DELETE')
    await next.page.getByRole('link', { name: '返回列表' }).click()
    await left
    const asked = page.waitForResponse((answer) => answer.url().endsWith('/lookers/me'))
    await page.reload()
    expect(await (await asked).json()).toEqual([])
    await page.getByText('也打开了这件案件').waitFor({ state: 'detached' })
    await next.context.close()
  })

  it('offers colleagues after @, and shows whoever was named where', async () => {
    const [{ id }] = await office.db.dataSource.query(`SELECT id FROM cases ORDER BY number LIMIT 1`)
    const { page } = desk
    await page.goto(`/cases/${id}?tab=comments`)
    await page.getByLabel(/用 @用户名 提到同事/).pressSequentially('@专员乙')
    await page.locator('.ant-mentions-dropdown').getByText('演示专员乙').click()
    await page.getByLabel(/用 @用户名 提到同事/).pressSequentially('请看第三项（虚构）')
    await page.getByRole('button', { name: '发送' }).click()
    await page.getByText('请看第三项（虚构）').last().waitFor()
    const next = await office.sitDown()
    await signInAt(office, next, colleague)
    await next.page.goto('/')
    await next.page.getByText(/请看第三项（虚构）/).waitFor()
    await next.page.getByRole('link', { name: own.name }).first().click()
    await next.page.waitForURL(/tab=comments/)
    await next.context.close()
  })

  it('raises in a second notice what the first could have raised only after a supervisor has allowed it', async () => {
    const manager = await arrive(office, { roles: ['manager'] })
    const [{ id }] = await office.db.dataSource.query(`SELECT id FROM cases ORDER BY number LIMIT 1`)
    await manager.browser
      .post('/api/cases/assign')
      .send({ ids: [id], assigneeId: officer.id, reason: '回到原承办人（虚构）' })
      .expect(200)
    await fire(byHand, id, 'enrol')
    await fire(firm, id, 'start')
    await fill(firm, id, gazelleAnswers)
    await fire(firm, id, 'submit')
    await fire(byHand, id, 'return', RETURN)
    await fill(firm, id, { revenueLast: 1_750_000_000 })
    await fire(firm, id, 'resubmit')
    const { page } = desk
    await page.goto(`/cases/${id}`)
    await page.getByRole('button', { name: '退回补正', exact: true }).click()
    await page.getByLabel('标记此项：上年度研发费用').check()
    await page.getByLabel('需要改什么').fill('与专账不一致（虚构）')
    await page.route('**/api/**', (route) => route.abort())
    await page.clock.fastForward(40_000)
    await page.getByText('连不上服务器').waitFor()
    await page.unroute('**/api/**')
    await page.clock.fastForward(6_000)
    await page.getByText('连不上服务器').waitFor({ state: 'detached' })
    await page.reload()
    await page.getByText('与专账不一致（虚构）').waitFor()
    await page.getByLabel('依据').fill('穗埔科规字〔2021〕5号')
    await page.getByRole('button', { name: '发出补正通知' }).click()
    await page.getByText('“上年度研发费用”自首次提交后未变，首次通知即可提出').waitFor()
    const chair = await office.sitDown()
    await signInAt(office, chair, manager)
    await chair.page.goto(`/cases/${id}?tab=corrections`)
    await chair.page.getByRole('button', { name: '允许再次补正' }).click()
    await chair.page.getByLabel('理由').fill('新材料带来新问题（虚构）')
    await chair.page.getByRole('dialog').getByRole('button', { name: '允许再次补正' }).click()
    await chair.page.getByText('已允许再次补正').waitFor()
    await page.getByRole('button', { name: '发出补正通知' }).click()
    await page.getByText('补正中').first().waitFor()
    await chair.context.close()
  })

  it('lets a member of the firm prepare and ask, and its administrator hand in', async () => {
    const { id: firmId } = await enterprise(office, 'science-city', officer.id)
    await holdsTitle(office, firmId, 'high-tech', '2025-03-10')
    const member = await arrive(office, { roles: ['firm-member'], name: '演示经办人', enterprises: [firmId] })
    const admin = await arrive(office, { roles: ['firm-admin'], name: '演示企业管理员', enterprises: [firmId] })
    const id = await open(member.browser, 'recognise-gazelle', firmId, 'draft')
    await fill(member.browser, id, gazelleAnswers)
    const [preparing, sending] = [await office.sitDown({ phone: true }), await office.sitDown({ phone: true })]
    await signInAt(office, preparing, member)
    await signInAt(office, sending, admin)
    await preparing.page.goto(`/cases/${id}/check`)
    await preparing.page.getByText(/“提交”由单位管理员核对后办理/).waitFor()
    await preparing.page.getByRole('button', { name: '请管理员核对并提交' }).click()
    await preparing.page.getByText(/等待管理员办理/).waitFor()
    await sending.page.goto('/notifications')
    await sending.page.getByText(/演示经办人请您核对并提交/).waitFor()
    await sending.page.goto(`/cases/${id}/check`)
    await sending.page.getByText(/演示经办人于 .* 请您核对并提交/).waitFor()
    await sending.page.getByRole('checkbox').check()
    await sending.page.getByRole('button', { name: '提交', exact: true }).click()
    await sending.page.getByRole('heading', { name: '提交成功' }).waitFor()
    await preparing.context.close()
    await sending.context.close()
  })

  it('keeps what a firm types without a connection, and saves it when the connection is back', async () => {
    const id = await open(firm, 'recognise-green-enterprise', own.id, 'draft')
    const { page, context } = phone
    await page.goto(`/cases/${id}/fill`)
    await page.getByRole('link', { name: '企业情况' }).click()
    await page.getByLabel('主导产品').waitFor()
    await context.setOffline(true)
    await page.getByText('网络已断开').waitFor()
    await page.getByLabel('主导产品').fill('离线时填写（虚构）')
    await page.getByText('没有保存成功').waitFor()
    await context.setOffline(false)
    await page.getByText(/已自动保存$/).waitFor()
    const [{ answers }] = await office.db.dataSource.query('SELECT answers FROM cases WHERE id = $1', [id])
    expect(answers).toEqual({ mainProduct: '离线时填写（虚构）' })
  })
})
