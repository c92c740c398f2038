import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { at, enterprise, holdsTitle } from '../support/applications.js'
import { createUser, type Person } from '../support/people.js'
import { openWebOffice, type Seat, signInAt, type WebOffice } from './chromium.js'

const REPORT = {
  name: '审计报告（虚构）.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
  ),
}
const RULES = 'gazelle_cultivation_huangpu_2021'

/** A firm on its way to gazelle cultivation, and its officer; each step stands on the one before it. */
describe('a firm 1.2 万元 short of gazelle cultivation, in the browser', () => {
  let office: WebOffice
  let firm: Seat
  let officer: Seat
  let people: Record<'officer' | 'firm' | 'manager', Person>
  let own: { id: string; name: string }

  beforeAll(async () => {
    office = await openWebOffice({ now: at('2026-06-10') })
    const examiner = await createUser(office.db, { roles: ['officer'], name: '演示专员' })
    own = await enterprise(office, 'science-city', examiner.id)
    await office.db.dataSource.query(`UPDATE enterprises SET established_on = '2012-03-01' WHERE id = $1`, [own.id])
    await holdsTitle(office, own.id, 'high-tech', '2025-06-01')
    people = {
      officer: examiner,
      manager: await createUser(office.db, { roles: ['manager'], name: '演示主管' }),
      firm: await createUser(office.db, { roles: ['firm-admin'], name: '演示企业', enterprises: [own.id] }),
    }
    firm = await office.sitDown({ phone: true })
    officer = await office.sitDown()
    await signInAt(office, firm, people.firm)
    await signInAt(office, officer, people.officer)
  })
  afterAll(() => office.close())

  /** Types a figure of a year on the firm's phone. */
  const type = async (metric: string, year: string, value: string) => {
    await firm.page.getByText(year, { exact: true }).click()
    await firm.page.getByLabel(`${metric} ${year}`, { exact: true }).fill(value)
  }
  const rung = (seat: Seat) => seat.page.locator('li[id^="rung-"]').filter({ hasText: '瞪羚培育' })

  it('a figure that cannot be read is refused at its field, and nothing is saved', async () => {
    const { page } = firm
    await page.goto('/figures')
    await type('营业收入', '2024', '七百')
    await type('营业收入', '2025', '720')
    await page.getByRole('button', { name: /保存$/ }).click()
    await page.getByText('有 1 处不能保存，整张表都没有保存').waitFor()
    await page.getByRole('link', { name: '营业收入 2024：“七百”不是数字' }).click()
    expect(await page.getByLabel('营业收入 2024', { exact: true }).inputValue()).toBe('七百')
    const [{ n }] = await office.db.dataSource.query('SELECT count(*)::int AS n FROM figures')
    expect(n).toBe(0)
  })

  it('leaving with unsaved figures asks first', async () => {
    const { page } = firm
    await page.getByRole('link', { name: '看看能得到什么' }).click()
    await page.getByRole('dialog', { name: '有改动还没有保存' }).waitFor()
    await page.getByRole('button', { name: /留\s?下/ }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(new URL(page.url()).pathname).toBe('/figures')
  })

  it('figures are typed in the unit chosen, all saved together, and kept in 万元', async () => {
    const { page } = firm
    await type('营业收入', '2024', '700')
    await type('营业收入', '2023', '498.8')
    await page.getByText('千元', { exact: true }).click()
    expect(await page.getByLabel('营业收入 2023', { exact: true }).inputValue()).toBe('4988')
    await page.getByRole('button', { name: /保存$/ }).click()
    await page.getByText('已保存 3 处').waitFor()
    const rows = await office.db.dataSource.query(`SELECT period, number::float AS number FROM figures ORDER BY period`)
    expect(rows).toEqual([
      { period: '2023', number: 498.8 },
      { period: '2024', number: 700 },
      { period: '2025', number: 720 },
    ])
    await page.getByText('万元', { exact: true }).click()
    await office.drainJobs()
  })

  it('the ladder says which condition is short, by which figure and by how much', async () => {
    const { page } = firm
    await page.getByRole('link', { name: '看看能得到什么' }).click()
    await page.getByRole('heading', { name: /还差一步/ }).waitFor()
    const own = rung(firm)
    await own.getByRole('button', { name: /瞪羚培育/ }).click()
    await own.getByText('还差 1.2 万元').last().waitFor()
    await own.getByText('现在 498.8 万元 · 2023 · 企业填报').waitFor()
    expect(await page.getByText('不符合', { exact: true }).count()).toBe(0)
  })

  it('what if the base year had 500 万元: it would meet all, and nothing is saved', async () => {
    const { page } = firm
    await rung(firm).getByRole('button', { name: '试算' }).click()
    const drawer = page.getByRole('dialog')
    await drawer.getByLabel('基期（前两年）营业收入').fill('500')
    await drawer.getByText('全部符合').waitFor()
    const [{ n }] = await office.db.dataSource.query('SELECT count(*)::int AS n FROM figures')
    expect(n).toBe(3)
    await drawer.getByRole('button', { name: '关闭' }).click()
  })

  it('its officer finds it on the list of those one short, with the same gap', async () => {
    const { page } = officer
    await page.goto(`/scan?ruleset=${RULES}&list=one-short`)
    const row = page.getByRole('row').filter({ hasText: own.name })
    await row.getByText('1.2 万元').waitFor()
    await page.getByRole('tab', { name: '还差一步 1' }).waitFor()
  })

  it('the firm corrects the figure and attaches what proves it', async () => {
    const { page } = firm
    await page.goto('/figures')
    await type('营业收入', '2023', '500')
    await page.getByRole('button', { name: '营业收入 2023：查看经过' }).click()
    const drawer = page.getByRole('dialog')
    await drawer.locator('input[type=file]').setInputFiles(REPORT)
    await drawer.getByText('凭证已附上，保存后生效').first().waitFor()
    await drawer.getByRole('button', { name: '关闭' }).click()
    await page.getByRole('button', { name: /保存$/ }).click()
    await page.getByText('已保存 1 处').waitFor()
    await office.drainJobs()
    const [figure] = await office.db.dataSource.query(
      `SELECT number::float AS number, version, evidence_file_id IS NOT NULL AS proved FROM figures WHERE period = '2023' ORDER BY version DESC`,
    )
    expect(figure).toEqual({ number: 500, version: 2, proved: true })
  })

  it('the officer sees both versions with the evidence and verifies the figure', async () => {
    const { page } = officer
    await page.goto(`/enterprises/${own.id}?tab=figures`)
    await page.getByRole('button', { name: /营业收入 2023: 500/ }).click()
    const drawer = page.getByRole('dialog')
    await drawer.getByText('498.8 万元').waitFor()
    const [file] = await Promise.all([page.waitForEvent('download'), drawer.getByRole('button', { name: '下载凭证' }).click()])
    expect(file.suggestedFilename()).toBe(REPORT.name)
    await drawer
      .getByRole('button', { name: '核 实' })
      .or(drawer.getByRole('button', { name: '核实' }))
      .click()
    await drawer.getByText('请先附上凭证').waitFor()
    await drawer.locator('input[type=file]').first().setInputFiles(REPORT)
    await drawer.getByText(REPORT.name).first().waitFor()
    await drawer
      .getByRole('button', { name: '核 实' })
      .or(drawer.getByRole('button', { name: '核实' }))
      .click()
    await drawer.waitFor({ state: 'detached' })
    await page.getByRole('row').filter({ hasText: '营业收入' }).first().getByText('已核实').waitFor()
    await office.drainJobs()
  })

  it('it has moved from “one short” to “meets all”, and is invited with its case in the result', async () => {
    const { page } = officer
    await page.goto(`/scan?ruleset=${RULES}&list=one-short`)
    await page.getByText('这一栏现在没有企业').waitFor()
    await page.getByRole('tab', { name: '全部符合 1' }).click()
    await page.getByRole('row').filter({ hasText: own.name }).getByRole('checkbox').check()
    await page.getByRole('button', { name: '邀请申报' }).click()
    await page.getByLabel('邀请理由').fill('上年数据已全部符合')
    await page.getByRole('dialog').getByRole('button', { name: '邀请申报' }).click()
    await page.getByText('已邀请 1 家，跳过 0 家，失败 0 家').waitFor()
    const [made] = await office.db.dataSource.query(`SELECT number FROM cases WHERE enterprise_id = $1`, [own.id])
    await page.getByRole('dialog').getByText(made.number).waitFor()
  })

  it('nothing went wrong in either browser', () => {
    expect([...firm.complaints, ...officer.complaints]).toEqual([])
  })
})
