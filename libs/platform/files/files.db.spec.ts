import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Office, openOffice } from '../../../test/support/office.js'
import { newId } from '../new-id.js'
import { FileAccess } from './file-access.js'
import { zipOf } from './zip.spec-support.js'

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')

const firmA = newId()
const firmB = newId()
const people: Record<string, { id: string; roles: string[]; confinedTo?: string[] }> = {
  officer: { id: newId(), roles: ['officer'] },
  expert: { id: newId(), roles: ['expert'] },
  a: { id: newId(), roles: ['firm-admin'], confinedTo: [firmA] },
  a2: { id: newId(), roles: ['firm-member'], confinedTo: [firmA] },
  b: { id: newId(), roles: ['firm-admin'], confinedTo: [firmB] },
  both: { id: newId(), roles: ['firm-admin'], confinedTo: [firmA, firmB] },
  newcomer: { id: newId(), roles: ['firm-admin'], confinedTo: [] },
  newcomer2: { id: newId(), roles: ['firm-admin'], confinedTo: [] },
}

describe('files', () => {
  let office: Office
  beforeAll(async () => {
    office = await openOffice({
      modules: [],
      config: { fileLimitMb: 1 },
      caller: (headers) => {
        const person = people[String(headers['x-as'] ?? 'officer')]
        return { actor: { name: '', scope: {}, roles: [], id: null, ...person }, language: 'zh' }
      },
    })
    office.app.get(FileAccess).allow((ctx) => ctx.actor.roles.includes('officer'))
  })
  afterAll(() => office.close())

  const upload = (as: string, content: Buffer, name: string, owner?: string) => {
    const request = office.http().post('/api/files').set('x-as', as)
    if (owner) request.field('owner', owner)
    return request.attach('file', content, { filename: name })
  }
  const download = (as: string, id: string) => office.http().get(`/api/files/${id}`).set('x-as', as).buffer(true)

  it('gives back the bytes it was given, as an attachment that no browser runs', async () => {
    const sent = await upload('a', PDF, '营业执照 (副本).pdf')
    expect(sent.status).toBe(201)
    expect(sent.body).toMatchObject({
      name: '营业执照 (副本).pdf',
      mediaType: 'application/pdf',
      size: PDF.length,
      sha256: createHash('sha256').update(PDF).digest('hex'),
    })
    const got = await download('a', sent.body.id)
    expect(got.status).toBe(200)
    expect(Buffer.compare(got.body, PDF)).toBe(0)
    expect(got.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('营业执照')}%20%28${encodeURIComponent('副本')}%29.pdf`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    })
  })

  it('shows a file to whoever uploaded it, to their enterprise and to the office, and to nobody else', async () => {
    const { id } = (await upload('a', PNG, 'plan.png')).body
    const statuses = Object.fromEntries(
      await Promise.all(Object.keys(people).map(async (who) => [who, (await download(who, id)).status])),
    )
    expect(statuses).toEqual({ officer: 200, a: 200, a2: 200, both: 200, b: 404, expert: 404, newcomer: 404, newcomer2: 404 })
    expect((await download('officer', newId())).body.code).toBe((await download('b', id)).body.code)
  })

  it('lets a firm user without an enterprise keep a file of their own until they have claimed one', async () => {
    const { id } = (await upload('newcomer', PDF, 'licence.pdf')).body
    expect((await download('newcomer', id)).status).toBe(200)
    expect((await download('newcomer2', id)).status).toBe(404)
  })

  it('takes the enterprise a file belongs to from a firm acting for several, and no foreign one', async () => {
    const { id } = (await upload('both', PDF, 'b.pdf', firmB)).body
    expect([(await download('b', id)).status, (await download('a', id)).status]).toEqual([200, 404])
    expect((await upload('a', PDF, 'c.pdf', firmB)).body.code).toBe('files.owner')
  })

  it('keeps equal bytes once, with a row for each upload', async () => {
    const first = await upload('a', PDF, 'one.pdf')
    const second = await upload('b', PDF, 'two.pdf')
    expect(second.body.id).not.toBe(first.body.id)
    const { sha256 } = first.body
    const folder = join(office.config.dataDir, 'files', sha256.slice(0, 2), sha256.slice(2, 4))
    expect(readdirSync(folder)).toEqual([sha256])
  })

  it.each([
    ['a program named .pdf', Buffer.concat([Buffer.from('MZ'), randomBytes(600)]), '申请书.pdf', 'files.type'],
    ['a zip that is no document', zipOf({ 'a.txt': 'x' }), 'a.docx', 'files.type'],
    ['bytes without a meaning', randomBytes(4000), 'figures.csv', 'files.type'],
    ['an empty file', Buffer.alloc(0), 'empty.pdf', 'files.empty'],
    ['a file over the limit', Buffer.concat([PDF, Buffer.alloc(1_048_576)]), 'big.pdf', 'files.too-large'],
  ])('refuses %s whatever its name says, and keeps nothing of it', async (_what, content, name, code) => {
    const answer = await upload('officer', content, name)
    expect([answer.status, answer.body.code]).toEqual([422, code])
    expect(answer.body.title).not.toBe(code)
    const arriving = join(office.config.dataDir, 'files', 'arriving')
    expect(existsSync(arriving) ? readdirSync(arriving) : []).toEqual([])
  })

  it('stops reading an upload soon after the limit', async () => {
    const answer = await upload('officer', Buffer.concat([PDF, Buffer.alloc(12_000_000)]), 'huge.pdf').catch((error) => error)
    expect(answer.body?.code ?? answer.code).toMatch(/files\.too-large|ECONNRESET|EPIPE/)
  })

  it.each([
    ['OFD', zipOf({ 'OFD.xml': '<x/>', 'Doc_0/Document.xml': '<x/>' }), 'e.zip', 'application/ofd', 'e.zip.ofd'],
    ['a table in GB18030', Buffer.from('c6f3d2b52cb4fac2eb0ad2bb2c310ab6fe2c320a', 'hex'), 'list.csv', 'text/csv', 'list.csv'],
    ['plain text', Buffer.from('情况说明：\n一切正常，没有问题\n'), '../../说明.txt', 'text/plain', '说明.txt'],
    ['a picture under a wrong name', PNG, 'photo.jpg', 'image/png', 'photo.jpg.png'],
  ])('judges %s by its content and names it accordingly', async (_what, content, name, mediaType, named) => {
    expect((await upload('officer', content, name)).body).toMatchObject({ mediaType, name: named })
  })

  it('says what to do when no file came', async () => {
    const answer = await office.http().post('/api/files').send({ file: 'x' })
    expect([answer.status, answer.body.code]).toEqual([422, 'files.none'])
  })
})
