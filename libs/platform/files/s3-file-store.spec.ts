import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ConfigError, loadConfig } from '../config.js'
import { createFileStore } from './file-store.js'

describe('an S3-compatible store', () => {
  const objects = new Map<string, { body: string; type: string | undefined }>()
  const asked: string[] = []
  let server: Server
  let folder: string
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'miaopu-s3-'))
    server = createServer(async (request, response) => {
      const path = (request.url ?? '').split('?')[0] ?? ''
      asked.push(`${request.method} ${path} ${/^AWS4-HMAC-SHA256 Credential=key\//.test(request.headers.authorization ?? '')}`)
      if (request.method === 'PUT') objects.set(path, { body: await text(request), type: request.headers['content-type'] })
      const found = objects.get(path)
      response.writeHead(found ? 200 : 404).end(request.method === 'GET' ? found?.body : undefined)
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  })
  afterAll(() => {
    server.close()
    server.closeAllConnections()
    rmSync(folder, { recursive: true, force: true })
  })

  const s3 = () =>
    loadConfig({
      FILE_STORE: 's3',
      S3_ENDPOINT: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      S3_BUCKET: 'bucket',
      S3_ACCESS_KEY: 'key',
      S3_SECRET_KEY: 'secret',
    })

  it('keeps equal bytes once under their hash, signed and by path, and gives them back', async () => {
    const store = createFileStore(s3())
    const sha256 = 'ab'.repeat(32)
    const path = join(folder, 'arrived')
    for (const _upload of [1, 2]) {
      writeFileSync(path, '扶持资金申请')
      await store.keep(path, sha256, 'text/plain')
      expect(existsSync(path)).toBe(false)
    }
    const key = `/bucket/files/ab/${sha256}`
    expect(asked).toEqual([`HEAD ${key} true`, `PUT ${key} true`, `HEAD ${key} true`])
    expect(objects.get(key)).toEqual({ body: '扶持资金申请', type: 'text/plain' })
    expect(await text(await store.open(sha256))).toBe('扶持资金申请')
    await expect(store.open('cd'.repeat(32))).rejects.toThrow()
  })

  it('is not chosen without its bucket and keys', () => {
    expect(() => createFileStore(Object.assign(s3(), { s3Bucket: undefined }))).toThrow(ConfigError)
  })
})
