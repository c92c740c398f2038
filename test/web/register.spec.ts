import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { at, enterprise } from '../support/applications.js'
import { createUser, type Person } from '../support/people.js'
import { openWebOffice, type Seat, signInAt, type WebOffice } from './chromium.js'

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
    expect(await page.getByRole('row', { name: /校验位应为/ }).count()).toBe(1)
    const [report] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载问题清单' }).click(),
    ])
    const lines = (await readFile(await report.path(), 'utf8')).trim().split('\n')
    expect(lines).toHaveLength(3)
    await page.reload()
    await page.getByText('没有改动企业库').waitFor()
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
