import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { at, enterprise, fill, fire, gazelleAnswers, holdsTitle, open } from '../support/applications.js'
import { arrive, createUser, PASSWORD, type Person } from '../support/people.js'
import { openWebOffice, type Seat, signInAt, type WebOffice } from './chromium.js'

const CASES = 22

describe('the case list', () => {
  let office: WebOffice
  let desk: Seat
  let officer: Person
  let ids: string[]

  beforeAll(async () => {
    office = await openWebOffice({ now: at('2026-10-12') })
    officer = await createUser(office.db, { roles: ['officer'], name: '演示专员' })
    const { browser: byHand } = await arrive(office, { roles: ['manager', 'officer'] })
    ids = []
    for (let i = 0; i < CASES; i++) {
      const own = await enterprise(office, i % 2 ? 'science-city' : 'knowledge-city', officer.id)
      ids.push(await open(byHand, 'recognise-gazelle-cultivation', own.id))
    }
    desk = await office.sitDown()
    await signInAt(office, desk, officer)
  })
  afterAll(() => office.close())

  const total = () => desk.page.getByRole('status').filter({ hasText: /^共 \d+ 条$/ })

  it('keeps filters, page and order in the address when a case is opened and closed again', async () => {
    const { page } = desk
    await page.goto('/cases?tab=all&sort=number')
    await page.getByText(`共 ${CASES} 条`).waitFor()
    await page.getByLabel('园区').click()
    await page.getByTitle('科学城', { exact: true }).click()
    await page.getByText('共 11 条').waitFor()
    const address = page.url()
    expect(address).toMatch(/sort=number/)
    await page.getByRole('table').getByRole('link').nth(2).click()
    await page.getByText('第 3 / 11 件').waitFor()
    await page.getByRole('link', { name: '返回列表' }).click()
    await page.getByText('共 11 条').waitFor()
    expect(page.url()).toBe(address)
  })

  it('goes on to the next case in the order of the list, over the edge of its page', async () => {
    const { page } = desk
    await page.goto('/cases?tab=all&sort=number')
    const last = page.getByRole('table').getByRole('link').nth(19)
    const number = await last.textContent()
    await last.click()
    await page.getByText(`第 20 / ${CASES} 件`).waitFor()
    await page.getByRole('button', { name: '下一件' }).click()
    await page
      .getByText(/RD-2026-\d+/)
      .first()
      .waitFor()
    await page.getByText(number ?? '').waitFor({ state: 'detached' })
    expect(
      Number(
        (
          await page
            .getByText(/^RD-2026-\d+$/)
            .first()
            .textContent()
        )?.slice(-6),
      ),
    ).toBe(Number(number?.slice(-6)) + 1)
  })

  it('still applies what was set in a filter that is folded away, and says so', async () => {
    const { page } = desk
    await page.goto('/cases?tab=all')
    await page.getByRole('button', { name: /展开全部条件/ }).click()
    await page.getByLabel('企业补正中').click()
    await page.getByTitle('是', { exact: true }).click()
    await page.getByText('共 0 条').waitFor()
    await page.getByRole('button', { name: /收起条件/ }).click()
    await page.getByText('收起的条件中有 1 项生效').waitFor()
    await page.getByRole('button', { name: '去掉条件 企业补正中' }).click()
    await page.getByText(`共 ${CASES} 条`).waitFor()
  })

  it('shows two rows of filters when folded', async () => {
    const { page } = desk
    await page.goto('/cases?tab=all')
    await page.getByRole('button', { name: /展开全部条件/ }).waitFor()
    const tops = await page
      .locator('.filter')
      .evaluateAll((boxes) => boxes.map((box) => Math.round(box.getBoundingClientRect().top)))
    expect(new Set(tops).size).toBe(2)
  })

  it('exports exactly as many rows as it shows, and says how many before', async () => {
    const { page } = desk
    await page.goto('/cases?tab=all')
    await page.getByLabel('园区').click()
    await page.getByTitle('知识城', { exact: true }).click()
    await page.getByText('共 11 条').waitFor()
    await page.getByRole('button', { name: '导出', exact: true }).click()
    await page.getByText('将导出 11 条记录').waitFor()
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出 CSV' }).click()])
    const lines = (await readFile((await file.path()) as string, 'utf8')).trim().split('\n')
    expect(lines.length - 1).toBe(11)
    await page.getByText('已导出 11 条记录').waitFor()
  })

  it('keeps the columns somebody chose, on another computer too', async () => {
    const { page } = desk
    await page.goto('/cases?tab=all')
    await page.getByRole('columnheader', { name: '到期日' }).waitFor()
    await page.getByRole('button', { name: '列设置' }).click()
    await page.getByRole('checkbox', { name: '到期日' }).click()
    await page.getByRole('columnheader', { name: '到期日' }).waitFor({ state: 'detached' })
    const elsewhere = await office.sitDown()
    await signInAt(office, elsewhere, officer)
    await elsewhere.page.goto('/cases?tab=all')
    await elsewhere.page.getByRole('columnheader', { name: '状态' }).waitFor()
    await elsewhere.page.getByRole('columnheader', { name: '到期日' }).waitFor({ state: 'detached' })
    await elsewhere.context.close()
  })

  it('saves filters as a view that a colleague finds when it is shared', async () => {
    const { page } = desk
    await page.goto('/cases?tab=all&waitsOn=officer')
    await page.getByRole('button', { name: '常用视图' }).click()
    await page.getByLabel('保存当前条件为视图').fill('等专员的')
    await page.getByLabel('共享给同事').check()
    await page.getByRole('button', { name: '保存', exact: true }).click()
    await page.getByText('视图已保存').waitFor()
    const colleague = await office.sitDown()
    await signInAt(office, colleague, await createUser(office.db, { roles: ['officer'] }))
    await colleague.page.goto('/cases')
    await colleague.page.getByRole('button', { name: '常用视图' }).click()
    await colleague.page.getByRole('button', { name: '等专员的' }).click()
    await colleague.page.getByText(`共 ${CASES} 条`).waitFor()
    expect(new URL(colleague.page.url()).search).toBe('?tab=all&waitsOn=officer')
    await colleague.context.close()
  })

  it('acts on twenty cases over two pages; the one past that step is skipped, named with its reason, and stays selected', async () => {
    const { page } = desk
    await fire((await arrive(office, { roles: ['manager'] })).browser, ids[0] ?? '', 'drop', { reason: '不再培育（虚构）' })
    await page.goto('/cases?tab=all&sort=number')
    await page.getByText(`共 ${CASES} 条`).waitFor()
    for (const box of (await page.getByRole('table').getByRole('checkbox').all()).slice(1, 19)) await box.check()
    await page.getByTitle('2', { exact: true }).click()
    await page.getByText('（含其他页 18 条）').waitFor()
    for (const box of (await page.getByRole('table').getByRole('checkbox').all()).slice(1, 3)) await box.check()
    await page.getByText('已选 20 条').first().waitFor()
    await page.getByRole('button', { name: '批量办理' }).click()
    await page.getByRole('menuitem', { name: '入库' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '入库' }).click()
    await page.getByText('19 件已办理，1 件跳过，0 件未办理').waitFor()
    const skipped = page.getByRole('dialog').getByRole('listitem').first()
    expect(await skipped.textContent()).toMatch(/已出库/)
    await page.getByRole('button', { name: '只保留未办理的选择' }).click()
    await page.getByText('已选 1 条').waitFor()
  })

  it('tells the second officer that somebody was faster, and shows the case anew', async () => {
    const own = await enterprise(office, 'science-city', officer.id)
    await holdsTitle(office, own.id, 'high-tech', '2025-03-10')
    const firm = await arrive(office, { roles: ['firm-admin'], enterprises: [own.id] })
    const id = await open(firm.browser, 'recognise-gazelle', own.id, 'draft')
    await fill(firm.browser, id, gazelleAnswers)
    await fire(firm.browser, id, 'submit')
    const first = desk.page
    const second = await office.sitDown()
    await signInAt(office, second, officer)
    for (const page of [first, second.page]) {
      await page.goto(`/cases/${id}`)
      await page.getByRole('button', { name: '受理', exact: true }).click()
      await page.getByRole('dialog').waitFor()
    }
    await first.getByRole('dialog').getByRole('button', { name: '受理' }).click()
    await first.getByText('审核中').first().waitFor()
    await second.page.getByRole('dialog').getByRole('button', { name: '受理' }).click()
    await second.page.getByRole('alert').filter({ hasText: '演示专员' }).waitFor()
    await second.page.getByRole('button', { name: '提请审定' }).waitFor()
    await second.context.close()
  })

  it('finds the search with / and sends nobody away for typing j into it', async () => {
    const { page } = desk
    await page.goto('/cases?tab=all')
    await total().waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('jjk')
    expect(await page.getByLabel('搜索', { exact: true }).inputValue()).toBe('jjk')
  })

  it('asks whoever was signed out to sign in where they are, and keeps what they were writing', async () => {
    const { page } = desk
    await page.goto('/cases?tab=all&sort=-opened')
    await total().waitFor()
    await page.locator('.ant-table-row').first().getByRole('checkbox').check()
    await page.getByRole('button', { name: '分派' }).click()
    const dialog = page.getByRole('dialog').filter({ hasText: '为什么这样分派' })
    await dialog.getByLabel('分派给').fill(officer.name)
    await page.getByTitle(officer.name, { exact: true }).click()
    await dialog.getByLabel('为什么这样分派').fill('写到一半的理由（虚构）')
    await office.db.dataSource.query('UPDATE sessions SET revoked_at = now() WHERE user_id = $1', [officer.id])
    await dialog.getByRole('button', { name: '分派' }).click()
    const again = page.getByRole('dialog').filter({ hasText: '请重新登录' })
    await again.getByLabel(/的密码/).fill(PASSWORD)
    await again.getByRole('button', { name: '登录' }).click()
    await again.waitFor({ state: 'hidden' })
    expect(new URL(page.url()).search).toMatch(/sort=-opened/)
    expect(await dialog.getByLabel('为什么这样分派').inputValue()).toBe('写到一半的理由（虚构）')
    await dialog.getByRole('button', { name: /取\s?消/ }).click()
    await page.getByRole('button', { name: '继续填写' }).click()
    await dialog.getByRole('button', { name: '分派' }).click()
    await dialog.waitFor({ state: 'detached' })
  })

  it('names every row of a batch, whichever page it was ticked on', async () => {
    const { page } = desk
    await page.goto('/cases?tab=all&sort=number')
    await total().waitFor()
    const ticked = page.locator('.ant-table-row').first()
    const number = await ticked.getByRole('link').textContent()
    await ticked.getByRole('checkbox').check()
    await page.locator('.ant-pagination-item-2').click()
    await page.getByText('（含其他页 1 条）').waitFor()
    await page.getByRole('button', { name: '催办' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '催办' }).click()
    await page
      .getByRole('dialog')
      .filter({ hasText: '批量办理结果' })
      .getByText(number ?? '')
      .waitFor()
  })

  it('goes back to the last page there is when the one asked for is empty', async () => {
    const { page } = desk
    await page.goto('/cases?tab=all&page=99')
    await page.waitForURL(/page=[1-9]$/)
    await page.locator('.ant-table-row').first().waitFor()
  })

  it('lets nobody back in after signing out, not by the way back of the browser either', async () => {
    const { page } = desk
    await page.goto('/cases?tab=all')
    await total().waitFor()
    await page.getByRole('button', { name: new RegExp(officer.name) }).click()
    await page.getByRole('menuitem', { name: '退出登录' }).click()
    await page.waitForURL(/\/sign-in/)
    await page.goBack()
    await page.getByLabel('用户名').waitFor()
    expect(await page.getByRole('table').count()).toBe(0)
    expect(await page.evaluate(async () => (await fetch('/api/cases')).status)).toBe(401)
  })
})
