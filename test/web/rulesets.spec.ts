import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { at, enterprise, holdsTitle } from '../support/applications.js'
import { createUser, type Person } from '../support/people.js'
import { openWebOffice, type Seat, signInAt, type WebOffice } from './chromium.js'

const RULES = 'gazelle_cultivation_huangpu_2021'
const DRAFT = 'gazelle_cultivation_2026'
/** More than a page of the list. */
const FIRMS = 24

/** A rule is loosened: drafted, tried on everybody, published by somebody else; each step stands on the one before it. */
describe('a ruleset’s new version, in the browser', () => {
  let office: WebOffice
  let drafter: Seat
  let publisher: Seat
  let near: { id: string; name: string }

  beforeAll(async () => {
    office = await openWebOffice({ now: at('2026-06-10') })
    const seats: Person[] = []
    for (const name of ['演示主管甲', '演示主管乙']) seats.push(await createUser(office.db, { roles: ['manager'], name }))
    for (let i = 0; i < FIRMS; i++) await enterprise(office)
    near = await enterprise(office)
    await holdsTitle(office, near.id, 'high-tech', '2025-06-01')
    await office.db.dataSource.query(
      `INSERT INTO figures (id, enterprise_id, metric_code, period, ends_on, version, number, provenance, source, recorded_at)
       SELECT gen_random_uuid(), $1, 'revenue_wan', y::text, make_date(y, 12, 31), 1, n, 'imported', 'test', now()
       FROM (VALUES (2023, 450), (2024, 700), (2025, 720)) AS v (y, n)`,
      [near.id],
    )
    drafter = await office.sitDown()
    publisher = await office.sitDown()
    await signInAt(office, drafter, seats[0] as Person)
    await signInAt(office, publisher, seats[1] as Person)
  })
  afterAll(() => office.close())

  const publish = async ({ page }: Seat) => {
    await page.getByRole('button', { name: /^发\s?布$/ }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^发\s?布$/ })
      .click()
  }

  it('everybody is judged by the rules in force at a click', async () => {
    const { page } = drafter
    await page.goto('/scan')
    await page.getByText('还没有判定结果').waitFor()
    await page.getByRole('button', { name: '重新判定全部企业' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '重新判定全部企业' }).click()
    await page.getByText('等待开始').waitFor()
    await office.drainJobs()
    await page
      .getByText(`${FIRMS + 1} 家`, { exact: false })
      .first()
      .waitFor()
    await page.goto(`/scan?ruleset=${RULES}&list=one-short`)
    await page.getByRole('row').filter({ hasText: near.name }).getByText('50 万元').waitFor()
  })

  it('is drafted from the one in force, with a threshold changed', async () => {
    const { page } = drafter
    await page.goto(`/rulesets/${RULES}`)
    await page.getByRole('button', { name: '据此起草新版本' }).click()
    await page.getByLabel('编号').fill(DRAFT)
    await page.getByLabel('新申报从哪天起').fill('2026-07-01')
    await page.getByLabel('新申报从哪天起').press('Enter')
    await page.getByLabel(/基期.*不低于 500 万元/).fill('400')
    await page.getByRole('button', { name: '保存草稿' }).click()
    await page.getByText('草稿已保存').waitFor()
    await page.getByRole('button', { name: '修改草稿' }).waitFor()
  })

  it('is not published before it was tried, and never by whoever drafted it', async () => {
    await publisher.page.goto(`/rulesets/${DRAFT}?tab=draft`)
    await publish(publisher)
    await publisher.page.getByText('还没有按现在的内容试运行过').waitFor()
    await drafter.page.goto(`/rulesets/${DRAFT}?tab=draft`)
    await publish(drafter)
    await drafter.page.getByText('须由起草人以外的人发布').waitFor()
  })

  it('is tried on everybody: whose result would change is listed', async () => {
    const { page } = drafter
    await page.getByRole('button', { name: '开始试运行' }).click()
    await page.getByText('等待开始').waitFor()
    await office.drainJobs()
    await page.getByText('结果会变的企业（1 家）').waitFor()
    await page.getByRole('link', { name: near.name }).waitFor()
    const [{ n }] = await office.db.dataSource.query(`SELECT count(*)::int AS n FROM ruleset_results WHERE ruleset_id = $1`, [
      DRAFT,
    ])
    expect(n).toBe(0)
  })

  it('is published by somebody else; the version before ends the day before it begins', async () => {
    const { page } = publisher
    await page.reload()
    await publish(publisher)
    await page.getByText('已发布').first().waitFor()
    await page.goto(`/rulesets/${RULES}`)
    await page.getByText('2021-11-01 至 2026-06-30').waitFor()
  })

  it('enterprises of two pages are chosen together and invited in one go', async () => {
    const { page } = publisher
    await page.goto(`/scan?ruleset=${RULES}&list=further`)
    const listed = await page.getByRole('status').filter({ hasText: '共' }).first().textContent()
    expect(listed).toContain(String(FIRMS))
    await page.getByRole('columnheader').getByRole('checkbox').check()
    await page.getByRole('listitem', { name: '2' }).click()
    const rows = page.getByRole('row').filter({ hasText: '旅程' })
    await rows.nth(FIRMS - 20).waitFor({ state: 'detached' })
    await rows.first().getByRole('checkbox').check()
    await page.getByText('已选 21 条（含其他页 20 条）').waitFor()
    await page.getByRole('button', { name: '邀请申报' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '邀请申报' }).click()
    await page.getByText('已邀请 21 家，跳过 0 家，失败 0 家').waitFor()
    const [{ n }] = await office.db.dataSource.query(`SELECT count(*)::int AS n FROM cases`)
    expect(n).toBe(21)
  })

  it('nothing went wrong in either browser', () => {
    expect([...drafter.complaints, ...publisher.complaints]).toEqual([])
  })
})
