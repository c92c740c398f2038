/// <reference lib="dom" />
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { demoLogins, seedDemo } from '#seeds'
import { openWebOffice, type Seat, signInAt, type WebOffice } from './chromium.js'

/** Script a phone loads before it shows a firm its home, compressed. Source: issue "First screens", Shows 4. */
const MOST_KB = 350
/** Milliseconds until the largest thing of the home is painted, on the demo. Source: the same. */
const MOST_MS = 1500
/** How often the home is loaded until it is that quick, beside whatever else the machine does. */
const MOST_TURNS = 8

describe('what a firm’s phone has to load', () => {
  let office: WebOffice
  let phone: Seat

  const folder = mkdtempSync(join(tmpdir(), 'miaopu-weight-'))

  beforeAll(async () => {
    build(folder)
    office = await openWebOffice({ webFolder: folder })
    await seedDemo(office.db.url, office.config)
    phone = await office.sitDown({ phone: true })
    await signInAt(office, phone, { login: 'firm' }, demoLogins.find(({ login }) => login === 'firm')?.password)
  }, 120_000)
  afterAll(async () => {
    await office.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it(`is less than ${MOST_KB} KB of script for its home`, async () => {
    const page = await phone.context.newPage()
    const scripts = new Set<string>()
    page.on('response', (answer) => {
      const { pathname } = new URL(answer.url())
      if (pathname.endsWith('.js')) scripts.add(pathname)
    })
    await page.goto('/', { waitUntil: 'networkidle' })
    await page.getByRole('heading', { name: '需要您处理' }).waitFor()
    const bytes = [...scripts].reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path))).length, 0)
    expect(scripts.size).toBeGreaterThan(1)
    expect(bytes / 1024).toBeLessThan(MOST_KB)
  })

  it(`shows the largest part of it within ${MOST_MS} ms, with nothing kept from before`, async () => {
    const times: number[] = []
    for (let turn = 0; turn < MOST_TURNS && !(Math.min(...times) < MOST_MS); turn++) {
      const context = await phone.context.browser()?.newContext({
        baseURL: office.url,
        locale: 'zh-CN',
        viewport: { width: 390, height: 844 },
        storageState: await phone.context.storageState(),
      })
      const page = await context?.newPage()
      await page?.goto('/')
      await page?.getByRole('heading', { name: '需要您处理' }).waitFor()
      await page?.getByRole('heading', { name: '已获称号' }).waitFor()
      times.push((await page?.evaluate(largestPaint)) ?? Number.NaN)
      await context?.close()
    }
    // What else the machine does only slows a page down, so the quickest is the page's own.
    expect(Math.min(...times)).toBeGreaterThan(0)
    expect(Math.min(...times)).toBeLessThan(MOST_MS)
  })

  it('comes compressed and is kept for a year', async () => {
    const page = await (await phone.context.browser())?.newPage()
    const answers: Record<string, string>[] = []
    page?.on('response', (answer) => answer.url().endsWith('.js') && answers.push(answer.headers()))
    await page?.goto(`${office.url}/sign-in`, { waitUntil: 'networkidle' })
    const large = answers.filter((headers) => Number(headers['content-length'] ?? 0) > 4096)
    expect(large.length).toBeGreaterThan(0)
    expect(new Set(large.map((headers) => headers['content-encoding']))).toEqual(new Set(['br']))
    expect(new Set(large.map((headers) => headers['cache-control']))).toEqual(new Set(['public, max-age=31536000, immutable']))
  })
})

/** When the browser painted the largest thing so far, in milliseconds since the page was asked for. */
function largestPaint(): Promise<number> {
  return new Promise((tell) => {
    new PerformanceObserver((list) => tell(list.getEntries().at(-1)?.startTime ?? 0)).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    })
  })
}

/** The pages as they are shipped. */
function build(outDir: string): void {
  const root = join(import.meta.dirname, '../..')
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  execFileSync(
    process.execPath,
    [vite, 'build', join(root, 'apps/web'), '--outDir', outDir, '--emptyOutDir', '--logLevel', 'error'],
    {
      env: { ...process.env, NODE_ENV: 'production' },
    },
  )
}
