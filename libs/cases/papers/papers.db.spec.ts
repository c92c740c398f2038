import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { FileStore } from '#platform'
import { wordsOf as words } from '../../../test/support/papers.js'
import { type GrantOffice, openGrantOffice } from '../work.spec-support.js'

let grant: GrantOffice
beforeAll(async () => {
  grant = await openGrantOffice()
})
afterAll(() => grant.office.close())

const list = {
  items: [
    { target: 'field', key: 'revenue', reason: '收入与审计报告不一致', legalBasis: '《办法》第五条' },
    { target: 'document', key: 'licence', reason: '请上传最新的营业执照', legalBasis: '《办法》第六条' },
  ],
  note: '请一并说明原因。',
  workingDays: 5,
}
const papersOf = async (caseId: string, who = grant.firm) =>
  (await who.browser.get(`/api/cases/${caseId}/papers`).expect(200)).body as Record<string, string | boolean | null>[]
const fileOf = async (id: unknown, format = 'pdf', who = grant.firm) =>
  (await who.browser.get(`/api/papers/${id}/file?format=${format}`).responseType('blob').expect(200)).body as Buffer
const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex')

describe('the papers of a case', () => {
  it('hold a correction notice word for word as the preview showed it, numbered, kept, and the same each time it is printed', async () => {
    const id = await grant.submitted()
    const preview = await grant.officer.browser
      .post(`/api/cases/${id}/corrections/preview-paper?format=docx`)
      .send(list)
      .responseType('blob')
      .expect(200)
    await grant.fire(grant.officer, id, 'return', list)
    const [notice, application] = await papersOf(id)
    expect(notice).toMatchObject({ title: '补正通知书', number: expect.stringMatching(/^补正〔2026〕\d+号$/), printed: false })
    expect(application).toMatchObject({ template: 'submission', number: null, title: '创新资助申报书' })
    const before = await fileOf(notice?.id)
    expect(words(preview.body).replace('预览，尚未发出', '')).toBe(
      words(await fileOf(notice?.id, 'docx')).replace(String(notice?.number), ''),
    )
    expect(words(preview.body)).toContain('5.00 元')
    await grant.office.drainJobs()
    const [kept] = await papersOf(id)
    expect(kept).toMatchObject({ printed: true, pdfSha256: sha256(before) })
    expect((await fileOf(notice?.id)).equals(before)).toBe(true)
    await grant.firm.browser.get(`/api/cases/${id}/papers`).expect(200)
  })

  it('hold the application with its units, its documents and their checksums, and the promise, as it was handed in', async () => {
    const id = await grant.submitted()
    const [application] = await papersOf(id)
    const text = words(await fileOf(application?.id, 'docx'))
    const [{ sha256: hash }] = await grant.office.db.dataSource.query(
      `SELECT f.sha256 FROM case_documents d JOIN stored_files f ON f.id = d.file_id WHERE d.case_id = $1`,
      [id],
    )
    for (const said of ['人数', '12', '5.00 元', hash, '保证填报内容和所附材料真实', '2026年3月2日 09:00'])
      expect(text).toContain(said)
    await grant.office.db.dataSource.query(`UPDATE enterprises SET name = name || '（更名）' WHERE id = $1`, [grant.enterpriseId])
    expect(words(await fileOf(application?.id, 'docx'))).toBe(text)
    const now = await grant.firm.browser.get(`/api/cases/${id}/application-paper?format=docx`).responseType('blob')
    expect(words(now.body)).toContain('预览，尚未提交')
  })

  it('are foreign to another firm, and what the office wrote for itself is hidden from the firm', async () => {
    const id = await grant.submitted()
    const { dataSource } = grant.office.db
    const [own] = await papersOf(id)
    await dataSource.query(
      `INSERT INTO issued_papers (id, template, template_version, title, audience, case_id, content, issued_at)
       SELECT gen_random_uuid(), 'merged-opinion', 1, '联审意见汇总', 'office', case_id, content, issued_at FROM issued_papers WHERE id = $1`,
      [own?.id],
    )
    const inside = (await papersOf(id, grant.officer)).find(({ audience }) => audience === 'office')
    expect(inside).toMatchObject({ title: '联审意见汇总' })
    expect((await papersOf(id)).map(({ title }) => title)).toEqual(['创新资助申报书'])
    await grant.firm.browser.get(`/api/papers/${inside?.id}/file`).expect(404)
    await grant.stranger.browser.get(`/api/papers/${own?.id}/file`).expect(404)
    await grant.stranger.browser.get(`/api/cases/${id}/papers`).expect(404)
  })

  it('are not issued by a move that fails, and no number is ever given twice', async () => {
    const id = await grant.submitted()
    const { dataSource } = grant.office.db
    await expect(grant.fire(grant.officer, id, 'return', { ...list, items: [] })).rejects.toThrow()
    expect(await papersOf(id)).toHaveLength(1)
    const others = await Promise.all([1, 2, 3, 4].map(() => grant.submitted()))
    await Promise.all(others.map((other) => grant.fire(grant.officer, other, 'return', list)))
    const [{ all, distinct }] = await dataSource.query(
      `SELECT count(number)::int AS all, count(DISTINCT number)::int AS distinct FROM issued_papers`,
    )
    expect(all).toBe(distinct)
    expect(all).toBeGreaterThanOrEqual(5)
    await expect(dataSource.query(`UPDATE issued_papers SET title = '改' WHERE case_id = $1`, [id])).rejects.toThrow(
      /never changed/,
    )
  })

  it('are printed again after a printing that failed, and the failure is seen', async () => {
    const { dataSource } = grant.office.db
    await dataSource.query(`DELETE FROM pgboss.job WHERE name = 'cases.print-paper'`)
    const id = await grant.submitted()
    await grant.fire(grant.officer, id, 'return', list)
    const store = grant.office.app.get(FileStore, { strict: false })
    const keep = store.keep
    store.keep = () => Promise.reject(new Error('the disk is full'))
    const runs = await grant.office.drainJobs({ expectFailures: true })
    store.keep = keep
    expect(runs.filter(({ name, error }) => name === 'cases.print-paper' && error).length).toBeGreaterThan(0)
    expect((await papersOf(id))[0]).toMatchObject({ printed: false })
    const dead = await dataSource.query(
      `SELECT id FROM pgboss.job WHERE name = 'dead-letters' AND data->>'__job' = 'cases.print-paper'`,
    )
    expect(dead.length).toBeGreaterThan(0)
  })
})
