/// <reference lib="dom" />
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { demoLogins, seedDemo } from '#seeds'
import words from '../../apps/web/src/words/zh-CN/index.js'
import { openWebOffice, type Seat, type WebOffice } from './chromium.js'
import { type Screen, screens } from './screens.js'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** Where pictures of every screen are written, when a folder is named. */
const PICTURES = process.env.SCREENSHOTS
/** A key of the words that was never turned into a text. */
const KEY = new RegExp(`\\b(${Object.keys(words).join('|')})\\.[a-z][\\w.]*\\b`)

type Look = { phone: boolean; english: boolean }
const looks: readonly Look[] = [
  { phone: false, english: false },
  { phone: true, english: true },
  ...(PICTURES
    ? [
        { phone: true, english: false },
        { phone: false, english: true },
      ]
    : []),
]

describe.each(looks)('every screen, looked at with %j', (look) => {
  let office: WebOffice
  const seats = new Map<string | null, Seat>()

  beforeAll(async () => {
    office = await openWebOffice()
    await seedDemo(office.db.url, office.config)
    if (PICTURES) mkdirSync(PICTURES, { recursive: true })
  }, 120_000)
  afterAll(() => office.close())

  it.each(screens.map((screen) => [screen.name, screen] as const))(
    '%s: fits, speaks the language, and can be used by everybody',
    async (_name, screen) => {
      const seat = seats.get(screen.who) ?? (await sit(screen.who))
      const { page } = seat
      seat.complaints.length = 0
      await page.goto(await addressOf(seat, screen), { waitUntil: 'networkidle' })
      await page.locator('h1').first().waitFor()
      await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' })
      if (PICTURES) await page.screenshot({ path: join(PICTURES, pictureName(screen, look)), fullPage: true })
      expect({ overflow: await overflow(page) }).toEqual({ overflow: [] })
      expect(await spoken(page)).not.toMatch(KEY)
      if (look.english) expect(await chineseControls(page)).toEqual([])
      expect(await judged(page)).toEqual([])
      expect(seat.complaints).toEqual([])
    },
  )

  async function sit(who: string | null): Promise<Seat> {
    const seat = await office.sitDown(look)
    seats.set(who, seat)
    await seat.page.goto('/sign-in')
    if (who) await signInByHand(seat, who, look.english)
    return seat
  }

  /** The screen's address with the ids of demo cases in their places. */
  async function addressOf({ page }: Seat, { path }: Screen): Promise<string> {
    const lists = {
      ':enterprise': '/api/enterprises?size=1',
      ':title': '/api/memberships?size=1',
      ':panel': '/api/panels?size=1',
      ':line': '/api/budget-lines?size=1',
      ':batch': '/api/payment-batches?size=1',
    }
    const [kind, list] = Object.entries(lists).find(([word]) => path.includes(word)) ?? []
    if (kind && list) {
      const page1 = await page.evaluate(async (from) => (await fetch(from)).json(), list)
      const [first] = (page1 as { items: { id: string }[] }).items
      if (!first) throw new Error(`the demo world shows nothing at ${list}`)
      return path.replace(kind, first.id)
    }
    const state = /:case\((\w+)\)/.exec(path)?.[1]
    if (!state) return path
    const cases = await page.evaluate(async () => (await fetch('/api/cases?tab=all&size=200')).json())
    const found = (cases as { items: { id: string; state: string }[] }).items.find((one) => one.state === state)
    if (!found) throw new Error(`the demo world shows nobody a case in the state ${state}`)
    return path.replace(/:case\(\w+\)/, found.id)
  }
})

async function signInByHand({ page }: Seat, login: string, english: boolean): Promise<void> {
  const password = demoLogins.find((one) => one.login === login)?.password
  const send = async ({ path, method, body }: { path: string; method: string; body: object }) =>
    (
      await fetch(path, {
        method,
        headers: { 'content-type': 'application/json', 'x-miaopu': '1' },
        body: JSON.stringify(body),
      })
    ).status
  expect(await page.evaluate(send, { path: '/api/session', method: 'POST', body: { login, password } })).toBe(200)
  await page.evaluate(send, { path: '/api/me', method: 'PATCH', body: { language: english ? 'en' : 'zh' } })
}

const pictureName = ({ name }: Screen, { phone, english }: Look) => `${name}-${phone ? 390 : 1440}-${english ? 'en' : 'zh'}.png`

/** What stands out at the right of the window. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return []
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .slice(0, 5)
      .map((element) => `${element.tagName} ${element.className}`)
  })
}

/** What the page says, without the names of the machine's own things (jobs, rights), which it marks as code. */
function spoken(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement
    for (const code of copy.querySelectorAll('code, script, style')) code.remove()
    return copy.textContent ?? ''
  })
}

/** Chinese words on what people press or fill in, where the page is English: names of cases and people may be Chinese, these not. */
function chineseControls(page: Page): Promise<string[]> {
  return page.locator('label, th:not([scope=row]), [role=tab], main h2').evaluateAll((all) =>
    all
      .filter((one) => !one.querySelector('[lang^=zh]'))
      .map((one) => one.textContent ?? '')
      .filter((text) => /[\u4e00-\u9fff]/.test(text)),
  )
}

/** Serious and critical findings of axe: rule and the first places. */
async function judged(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async () => {
    type Finding = { id: string; impact: string; nodes: { target: string[]; failureSummary: string }[] }
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: Finding[] }> } }
    const { violations } = await axe.run({ resultTypes: ['violations'] })
    return violations
      .filter((one) => one.impact === 'serious' || one.impact === 'critical')
      .map(
        (one) =>
          `${one.id}: ${one.nodes
            .slice(0, 3)
            .map((node) => `${node.target.join(' ')} ${node.failureSummary}`)
            .join(' | ')}`,
      )
  })
}
