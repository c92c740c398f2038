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

  it('gives the firm something to do, with a day', async () => {
    const { page } = desk
    await page.getByRole('tab', { name: '任务' }).click()
    await page.getByRole('button', { name: '新建任务' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('要做什么').fill('补充主要客户名单（虚构）')
    await dialog.getByText('企业办理').click()
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

  it('offers a second correction only after a supervisor has allowed it', async () => {
    const manager = await arrive(office, { roles: ['manager'] })
    const [{ id }] = await office.db.dataSource.query(`SELECT id FROM cases WHERE state = 'prospect'`)
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
    await page.getByRole('button', { name: '退回补正：为什么不能办' }).click()
    await page.getByText(/再次补正须先由主管说明理由并批准/).waitFor()
    const chair = await office.sitDown()
    await signInAt(office, chair, manager)
    await chair.page.goto(`/cases/${id}?tab=corrections`)
    await chair.page.getByRole('button', { name: '允许再次补正' }).click()
    await chair.page.getByLabel('理由').fill('新材料带来新问题（虚构）')
    await chair.page.getByRole('dialog').getByRole('button', { name: '允许再次补正' }).click()
    await chair.page.getByText('已允许再次补正').waitFor()
    await page.reload()
    await page.getByRole('button', { name: '退回补正', exact: true }).click()
    await page.getByRole('heading', { name: '退回补正' }).waitFor()
    await chair.context.close()
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
