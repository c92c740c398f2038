import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { usccCheckCharacter } from '#enterprises'
import { at, enterprise } from '../support/applications.js'
import { createUser, type Person } from '../support/people.js'
import { openWebOffice, type Seat, signInAt, type WebOffice } from './chromium.js'

/** The register of a real zone; what it is and where it comes from is told beside it. */
const REAL = '../shared/data/enterprises_cn/hitech_zone_enterprises.csv.gz'
const present = existsSync(REAL)
if (!present) console.warn(`skipped: there is no real register at ${REAL}`)

const HEADER = '统一社会信用代码,企业名称,注册日期'

describe('the register in the browser', () => {
  let office: WebOffice
  let desk: Seat
  let officer: Person
  const firms: { id: string; name: string; uscc: string }[] = []

  beforeAll(async () => {
    office = await openWebOffice({ now: at('2026-10-12') })
    officer = await createUser(office.db, { roles: ['officer'], name: '演示专员' })
    for (const park of ['science-city', 'knowledge-city']) {
      const { id } = await enterprise(office, park, officer.id)
      const [row] = await office.db.dataSource.query(`SELECT id, name, uscc FROM enterprises WHERE id = $1`, [id])
      firms.push(row)
    }
    desk = await office.sitDown()
    await signInAt(office, desk, officer)
  })
  afterAll(() => office.close())

  const firm = (index: number) => firms[index] ?? { id: '', name: '', uscc: '' }

  it('tries an import first, names what is wrong in each row, hands the list over, and survives a reload', async () => {
    const { page } = desk
    const rows = [
      HEADER,
      `${firm(0).uscc},${firm(0).name},`,
      '91440112DEMX000000,错码（演示）有限公司,',
      ',无码（演示）有限公司,',
    ]
    await page.goto('/imports')
    await page.getByRole('button', { name: '开始' }).click()
    await page.getByText('请先选择文件').waitFor()
    const file = { name: '名单.csv', mimeType: 'text/csv', buffer: Buffer.from(`\ufeff${rows.join('\r\n')}\r\n`) }
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByRole('button', { name: '开始' }).click()
    await page.waitForURL(/\/imports\/[0-9a-f-]{36}/)
    await office.drainJobs()
    await page.getByText('没有改动企业库').waitFor()
    await page.getByRole('row', { name: /校验位应为/ }).waitFor()
    const [report] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载问题清单' }).click(),
    ])
    const lines = (await readFile(await report.path(), 'utf8')).trim().split('\n')
    expect(lines).toHaveLength(3)
    await page.reload()
    await page.getByText('没有改动企业库').waitFor()
  })

  const real = present ? it : it.skip
  real(
    'takes a thousand rows of a real register: tried first, then for good, every row left out in the list handed over',
    async () => {
      const { page } = desk
      const file = realRows()
      await page.goto('/imports')
      await page.locator('input[type=file]').setInputFiles({ name: '高新区企业.csv', mimeType: 'text/csv', buffer: file.csv })
      await page.getByRole('button', { name: '开始' }).click()
      await page.waitForURL(/\/imports\/[0-9a-f-]{36}/)
      await office.drainJobs()
      const tile = (name: string) => page.locator('.tile').filter({ hasText: name }).locator('b')
      const tried = page.url()
      await page.getByRole('button', { name: '正式导入这个文件' }).click()
      await page.waitForURL((url) => /\/imports\/[0-9a-f-]{36}/.test(url.pathname) && url.href !== tried)
      await office.drainJobs()
      await page.getByText('完成', { exact: true }).first().waitFor()
      await page.getByRole('button', { name: '正式导入这个文件' }).waitFor({ state: 'detached' })
      await tile('行数').filter({ hasText: '1,000' }).waitFor()
      expect(await Promise.all(['行数', '新增', '重复', '未导入'].map((name) => tile(name).textContent()))).toEqual([
        '1,000',
        '938',
        '2',
        '60',
      ])
      const [report] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: '下载问题清单' }).click(),
      ])
      const left: Record<string, string>[] = parse(await readFile(await report.path(), 'utf8'), { bom: true, columns: true })
      const rejected = new Set(left.filter((row) => row.结果 === '未导入').map((row) => Number(row.数据行)))
      expect([...rejected]).toEqual(file.faulty)
      const [{ n }] = await office.db.dataSource.query('SELECT count(*)::int AS n FROM enterprises')
      expect(n).toBe(938 + firms.length)
      await page.goto('/enterprises')
      await page.getByText(`共 ${n} 条`).waitFor()
    },
  )

  it('asks which column is which when it does not know the headers, and remembers the answer', async () => {
    const { page } = desk
    const file = {
      name: '外来.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`客户,证照编码\r\n${firm(0).name},${firm(0).uscc}\r\n`),
    }
    await page.goto('/imports')
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByRole('button', { name: '开始' }).click()
    await page.getByRole('heading', { name: '核对“外来.csv”的各列' }).waitFor()
    await page.getByRole('listitem').filter({ hasText: '证照编码' }).getByText('建议').waitFor()
    await page.getByRole('button', { name: '记住并继续' }).click()
    await page.getByText('还要选出：企业名称').waitFor()
    await page.getByLabel(/^客户/).fill('企业名称')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: '记住并继续' }).click()
    await page.waitForURL(/\/imports\/[0-9a-f-]{36}/)
    await page.goto('/imports')
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByRole('button', { name: '开始' }).click()
    await page.waitForURL(/\/imports\/[0-9a-f-]{36}/)
    await office.drainJobs()
    await page.getByText('没有改动企业库').waitFor()
  })

  it('takes an import back on its day: says before how much, names what a colleague has touched since, and hands the list over', async () => {
    const { page } = desk
    const codes = ['91440112MA5CU0D1X1', '91440112MA5CU0D2X1']
      .map((code) => code.slice(0, 17))
      .map((c) => c + usccCheckCharacter(c))
    const rows = ['统一社会信用代码,企业名称', `${codes[0]},广州撤一（演示）有限公司`, `${codes[1]},广州撤二（演示）有限公司`]
    const held = () => office.db.dataSource.query(`SELECT id, uscc FROM enterprises WHERE uscc = ANY ($1) ORDER BY uscc`, [codes])
    await page.goto('/imports')
    const file = { name: '误传.csv', mimeType: 'text/csv', buffer: Buffer.from(`${rows.join('\r\n')}\r\n`) }
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByRole('radio', { name: '正式导入' }).check()
    await page.getByRole('button', { name: '开始' }).click()
    await page.waitForURL(/\/imports\/[0-9a-f-]{36}/)
    await office.drainJobs()
    const undo = page.getByRole('button', { name: '撤销导入' })
    await undo.waitFor()
    const [, touched] = await held()
    await office.db.dataSource.query(
      `INSERT INTO contacts (id, enterprise_id, name, created_at, updated_at) VALUES (gen_random_uuid(), $1, '赵联系人', now(), now())`,
      [touched.id],
    )
    await undo.click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText(/已经有联系人/).waitFor()
    expect(await dialog.locator('dd').allTextContents()).toEqual(['1', '0', '1'])
    await dialog.getByRole('button', { name: '撤销导入' }).click()
    await dialog.waitFor({ state: 'detached' })
    await office.drainJobs()
    await page.getByText('移除 1 家，恢复 0 家，保留未动 1 家。').waitFor()
    await page.getByRole('row', { name: /广州撤二.*已经有联系人/ }).waitFor()
    const [report] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载撤销结果' }).click(),
    ])
    expect((await readFile(await report.path(), 'utf8')).trim().split('\n')).toHaveLength(3)
    expect((await held()).map((row: { uscc: string }) => row.uscc)).toEqual([codes[1]])
    await office.db.dataSource.query(`DELETE FROM contacts WHERE enterprise_id = $1`, [touched.id])
  })

  it('does not overwrite what a colleague changed meanwhile, and says which version it is now', async () => {
    const { page } = desk
    await page.goto(`/enterprises/${firm(0).id}`)
    await page.getByRole('button', { name: '修改' }).click()
    await page.getByLabel('地址').fill('我填的地址')
    await office.db.dataSource.query(`UPDATE enterprises SET version = version + 1, address = '同事填的地址' WHERE id = $1`, [
      firm(0).id,
    ])
    await page.getByRole('dialog').getByRole('button', { name: '保存' }).click()
    await page.getByText(/这家企业的资料刚被别人改过/).waitFor()
    await page.getByRole('button', { name: '取消' }).click()
    await page.getByText('同事填的地址').waitFor()
    expect(await page.getByText('我填的地址').count()).toBe(0)
  })

  it('leaves the confirmation of a merge to somebody else', async () => {
    const { page } = desk
    await page.goto(`/duplicates/merge?from=${firm(0).id}&into=${firm(1).id}`)
    await page.getByLabel('合并理由').fill('同一企业重复登记')
    await page.getByRole('button', { name: '提出合并' }).click()
    await page.waitForURL(/tab=merges/)
    await page.getByRole('button', { name: '确认合并' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '确认合并' }).click()
    await page.getByText('合并要由提出人以外的另一人确认').waitFor()
    const second = await createUser(office.db, { roles: ['officer'], name: '另一位专员' })
    const other = await office.sitDown()
    await signInAt(office, other, second)
    await other.page.goto('/duplicates?tab=merges')
    await other.page.getByRole('button', { name: '确认合并' }).click()
    await other.page.getByRole('dialog').getByRole('button', { name: '确认合并' }).click()
    await other.page.getByText('没有合并申请').waitFor()
    await other.page.goto(`/enterprises/${firm(0).id}`)
    await other.page.getByRole('link', { name: '查看合并后的企业' }).click()
    await other.page.getByRole('heading', { name: firm(1).name }).waitFor()
    expect(other.complaints).toEqual([])
  })
})

/** A thousand rows of the real register, all its faulty ones among them; their places count from 1. */
function realRows(): { csv: Buffer; faulty: number[] } {
  const rows: Record<string, string>[] = parse(gunzipSync(readFileSync(REAL)), { columns: true })
  const bad = rows.filter((row) => row.代码校验 !== '有效')
  const good = rows.filter((row) => row.代码校验 === '有效').slice(0, 1000 - bad.length)
  const mixed = good.flatMap((row, i) => (i % 15 === 7 && bad[(i - 7) / 15] ? [bad[(i - 7) / 15] as typeof row, row] : [row]))
  const faulty = mixed.flatMap((row, i) => (row.代码校验 === '有效' ? [] : [i + 1]))
  return { csv: Buffer.from(stringify(mixed, { header: true, bom: true })), faulty }
}
