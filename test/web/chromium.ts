import { existsSync } from 'node:fs'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { type Office, type OfficeOptions, openOffice } from '../support/office.js'
import { PASSWORD } from '../support/people.js'

/** An office whose pages are served, and a Chromium to open them with. */
export interface WebOffice extends Office {
  /** A browser of somebody's own, at a desk (1440 wide) or a phone (390 wide). */
  sitDown(options?: { phone?: boolean; english?: boolean }): Promise<Seat>
}

export interface Seat {
  page: Page
  context: BrowserContext
  /** What the pages complained about in the console, and faults they did not catch. */
  complaints: string[]
}

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Opens the real API with the built pages, and Chromium. */
export async function openWebOffice(options: OfficeOptions = {}): Promise<WebOffice> {
  const office = await openOffice({ webFolder: process.env.MIAOPU_TEST_WEB, ...options })
  const browser = await startChromium()
  const close = office.close.bind(office)
  return Object.assign(office, {
    sitDown: (how: { phone?: boolean; english?: boolean } = {}) => sitDown(browser, office.url, how),
    async close() {
      await browser.close()
      await close()
    },
  })
}

async function startChromium(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
  if (!existsSync(executablePath)) throw new Error(`no Chromium at ${executablePath}: install it, or name it by CHROMIUM`)
  return chromium.launch({ executablePath, args: FLAGS })
}

async function sitDown(
  browser: Browser,
  baseURL: string,
  { phone, english }: { phone?: boolean; english?: boolean },
): Promise<Seat> {
  const context = await browser.newContext({
    baseURL,
    locale: english ? 'en-GB' : 'zh-CN',
    timezoneId: 'America/New_York',
    // What moves is clicked beside on a busy machine.
    reducedMotion: 'reduce',
    viewport: phone ? { width: 390, height: 844 } : { width: 1440, height: 900 },
  })
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    const text = message.text()
    if (message.type() === 'error' && !text.startsWith('Failed to load resource')) complaints.push(text)
  })
  return { page, context, complaints }
}

/** Signs somebody in through the page. The session outlives any day the test may move to. */
export async function signInAt(office: WebOffice, { page }: Seat, who: { login: string }, password = PASSWORD): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel(/^(用户名|User name)$/).fill(who.login)
  await page.getByLabel(/^(密码|Password)$/).fill(password)
  await page.getByRole('button', { name: /^(登录|Sign in)$/ }).click()
  await page.waitForURL((url) => url.pathname !== '/sign-in')
  await office.db.dataSource.query(`UPDATE sessions SET expires_at = '9999-01-01', last_seen_at = '9999-01-01'`)
}
