import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { enterprise } from '../support/applications.js'
import { createUser } from '../support/people.js'
import { openWebOffice, type Seat, signInAt, type WebOffice } from './chromium.js'

/** Script a phone loads before it shows a firm its home, compressed. Source: issue "First screens", Shows 4. */
const MOST_KB = 350

describe('what a firm’s phone has to load', () => {
  let office: WebOffice
  let phone: Seat

  const folder = mkdtempSync(join(tmpdir(), 'miaopu-weight-'))

  beforeAll(async () => {
    build(folder)
    office = await openWebOffice({ webFolder: folder })
    const own = await enterprise(office)
    phone = await office.sitDown({ phone: true })
    await signInAt(office, phone, await createUser(office.db, { roles: ['firm-admin'], enterprises: [own.id] }))
  })
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
