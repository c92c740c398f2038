import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Office, openOffice } from '../../../test/support/office.js'

describe('the web pages', () => {
  let office: Office
  const root = mkdtempSync(join(tmpdir(), 'miaopu-web-'))
  const web = join(root, 'web')
  const browser = { accept: 'text/html,application/xhtml+xml' }
  beforeAll(async () => {
    mkdirSync(join(web, 'assets'), { recursive: true })
    writeFileSync(join(root, 'private.txt'), 'not for the web')
    office = await openOffice({ modules: [], webFolder: web })
  })
  afterAll(async () => {
    await office.close()
    rmSync(root, { recursive: true, force: true })
  })

  it('say how to build them while they are not built', async () => {
    const answer = await office.http().get('/').set(browser)
    expect(answer.status).toBe(503)
    expect(answer.text).toContain('npm run build:web')
  })

  it('open at any address a browser asks for, and are never cached', async () => {
    writeFileSync(join(web, 'index.html'), '<title>苗圃</title>')
    for (const path of ['/', '/inbox', '/cases/018f?tab=moves', '/index.html']) {
      const answer = await office.http().get(path).set(browser)
      expect([path, answer.status, answer.text]).toEqual([path, 200, '<title>苗圃</title>'])
      expect(answer.headers['cache-control']).toBe('no-cache')
    }
  })

  it('have assets that are cached for a year', async () => {
    writeFileSync(join(web, 'assets', 'main-4f2a.js'), 'go()')
    const answer = await office.http().get('/assets/main-4f2a.js')
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toContain('javascript')
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  })

  it.each([
    '/assets/missing.js',
    '/favicon.png',
    '/%2e%2e/private.txt',
    '/..%2fprivate.txt',
    '/assets/../../private.txt',
    '/api/inbox',
    '/api',
  ])('do not answer for %s', async (path) => {
    const answer = await office.http().get(path).set(browser)
    expect(answer.text).not.toContain('not for the web')
    expect([answer.status, answer.headers['content-type']]).toEqual([404, 'application/problem+json; charset=utf-8'])
  })

  it('are for browsers: another client asking for an unknown address is told so', async () => {
    expect((await office.http().get('/inbox').set('accept', 'application/json')).status).toBe(404)
    expect((await office.http().post('/inbox').set(browser)).status).toBe(404)
  })
})
