import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { newId, systemActor, type TxCtx, UnitOfWork } from '#platform'
import { type Office, openOffice } from '../../../test/support/office.js'
import { arrive, type Browser, createUser } from '../../../test/support/people.js'
import { PeopleModule } from '../people.module.js'
import { notificationKind } from './kinds.js'
import { queueDigests } from './mail-jobs.js'
import { type Message, Notifier } from './notifier.service.js'

const told = notificationKind('trial.told', { zh: '试通知', en: 'Trial notice' })
const quiet = notificationKind('trial.quiet', { zh: '安静的通知', en: 'Quiet notice' }, { 'e-mail': false, digest: true })

/** The text of a mail as its reader sees it, whichever way it was encoded. */
function textIn(mail: string): string {
  const [head = '', ...rest] = mail.split('\n\n')
  const body = rest.join('\n\n')
  if (/^content-transfer-encoding: base64/im.test(head)) return Buffer.from(body, 'base64').toString()
  const bytes = body.replace(/=\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}

describe('notifications', () => {
  let office: Office
  let uow: UnitOfWork
  beforeAll(async () => {
    office = await openOffice({
      modules: [PeopleModule],
      now: '2026-03-02T01:00:00Z',
      config: { publicUrl: 'https://miaopu.example', secureCookies: false },
    })
    uow = office.app.get(UnitOfWork)
  })
  afterAll(() => office.close())

  const ctx = (confinedTo?: string[]) => ({
    actor: { ...systemActor, ...(confinedTo ? { confinedTo } : {}) },
    now: office.clock.now(),
    requestId: 'r',
    language: 'zh' as const,
  })
  const tell = (message: Partial<Message>, confinedTo?: string[]) =>
    uow.run(ctx(confinedTo), (tx: TxCtx) =>
      office.app.get(Notifier).notify(tx, { userIds: [], kind: told, title: { zh: '有事', en: 'Something' }, ...message }),
    )
  const mails = () => {
    const folder = join(office.config.dataDir, 'mail')
    return readdirSync(folder)
      .filter((name) => name.endsWith('.eml'))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
  }
  const mailsTo = (address: string) => mails().filter((mail) => mail.includes(`To: ${address}`))
  const titles = async (browser: Browser) =>
    (await browser.get('/api/notifications')).body.items.map((n: { title: string }) => n.title)

  it('reach each recipient once, in their own language, with the link', async () => {
    const one = await arrive(office, { roles: ['officer'] })
    const two = await arrive(office, { roles: ['firm-admin'], language: 'en' })
    const caseId = newId()
    await tell({ userIds: [one.id, two.id, one.id], body: { zh: '正文', en: 'Body' }, link: `/cases/${caseId}`, caseId })
    expect((await one.browser.get('/api/notifications')).body).toMatchObject({
      total: 1,
      items: [{ kind: 'trial.told', title: '有事', body: '正文', link: `/cases/${caseId}`, caseId, readAt: null }],
    })
    expect((await two.browser.get('/api/notifications')).body.items).toMatchObject([{ title: 'Something', body: 'Body' }])
  })

  it('vanish with the transaction that failed, and their mails with them', async () => {
    const who = await arrive(office, { roles: ['officer'], email: 'rolled-back@example.cn' })
    await expect(
      uow.run(ctx(), async (tx) => {
        await office.app.get(Notifier).notify(tx, { userIds: [who.id], kind: told, title: { zh: '不该有', en: 'Never' } })
        throw new Error('stop')
      }),
    ).rejects.toThrow('stop')
    expect(await titles(who.browser)).toEqual([])
    expect(await office.drainJobs()).toEqual([])
  })

  it('are written by a firm’s act to an officer whose mail and wishes the firm cannot read', async () => {
    const officer = await arrive(office, { roles: ['officer'], email: 'officer-told@example.cn' })
    expect(await tell({ userIds: [officer.id], title: { zh: '企业已提交', en: 'Submitted' } }, [])).toBe(1)
    await office.drainJobs()
    expect(await titles(officer.browser)).toEqual(['企业已提交'])
    expect(mailsTo('officer-told@example.cn')).toHaveLength(1)
  })

  it('are counted, read one by one and all at once; reading again changes nothing', async () => {
    const who = await arrive(office, { roles: ['officer'] })
    for (const zh of ['一', '二', '三']) await tell({ userIds: [who.id], title: { zh, en: zh } })
    const unread = async () => (await who.browser.get('/api/notifications/unread')).body.unread
    expect([await unread(), await titles(who.browser)]).toEqual([3, ['三', '二', '一']])
    const [latest] = (await who.browser.get('/api/notifications')).body.items
    for (let i = 0; i < 2; i++) expect((await who.browser.post(`/api/notifications/${latest.id}/read`)).status).toBe(204)
    expect(await unread()).toBe(2)
    expect((await who.browser.get('/api/notifications?unread=true')).body.total).toBe(2)
    await who.browser.post('/api/notifications/read')
    expect(await unread()).toBe(0)
  })

  it('are nobody else’s to read or mark', async () => {
    const who = await arrive(office, { roles: ['officer'] })
    const stranger = await arrive(office, { roles: ['admin'] })
    await tell({ userIds: [who.id] })
    const [mine] = (await who.browser.get('/api/notifications')).body.items
    expect((await stranger.browser.post(`/api/notifications/${mine.id}/read`)).status).toBe(404)
    expect(await titles(stranger.browser)).toEqual([])
  })

  it('do not reach somebody whose account is disabled', async () => {
    const who = await createUser(office.db, { roles: ['officer'], email: 'gone@example.cn' })
    await office.db.dataSource.query(`UPDATE users SET status = 'disabled' WHERE id = $1`, [who.id])
    expect(await tell({ userIds: [who.id] })).toBe(0)
  })

  it('are mailed after the commit with title and link, never with what the case says', async () => {
    const who = await arrive(office, { roles: ['officer'], email: 'mailed@example.cn', name: '收信人' })
    await tell({
      userIds: [who.id],
      title: { zh: '请补正', en: 'Correct' },
      body: { zh: '机密内容', en: 'Secret' },
      link: '/cases/1',
    })
    expect((await office.drainJobs()).map(({ name }) => name)).toEqual(['people.mail-notification'])
    const [mail = ''] = mailsTo('mailed@example.cn')
    const said = textIn(mail)
    expect(said).toContain('收信人')
    expect(said).toContain('请补正')
    expect(said).toContain('https://miaopu.example/cases/1')
    expect(said).not.toContain('机密内容')
  })

  it('are mailed once, even when the job runs twice', async () => {
    const who = await createUser(office.db, { roles: ['officer'], email: 'twice@example.cn' })
    await tell({ userIds: [who.id] })
    await office.drainJobs()
    const [{ id }] = await office.db.dataSource.query('SELECT id FROM notifications WHERE user_id = $1', [who.id])
    const { mailNotification } = await import('./mail-jobs.js')
    const [{ mailed_at }] = await office.db.dataSource.query('SELECT mailed_at FROM notifications WHERE id = $1', [id])
    office.clock.freeze(new Date('2026-03-02T02:00:00Z'))
    await uow.run(ctx(), async (tx) => tx.enqueue(mailNotification, { notificationId: id }))
    await office.drainJobs()
    office.clock.freeze(new Date('2026-03-02T01:00:00Z'))
    expect(await office.db.dataSource.query('SELECT mailed_at FROM notifications WHERE id = $1', [id])).toEqual([{ mailed_at }])
    expect(mailsTo('twice@example.cn')).toHaveLength(1)
  })

  it('follow what each person prefers, and the default of the kind until they choose', async () => {
    const who = await arrive(office, { roles: ['officer'], email: 'choosy@example.cn' })
    const preferences = async () =>
      (await who.browser.get('/api/notifications/preferences')).body.filter((p: { kind: string }) => p.kind.startsWith('trial.'))
    expect(await preferences()).toEqual([
      { kind: 'trial.told', label: '试通知', inApp: true, eMail: true, digest: false },
      { kind: 'trial.quiet', label: '安静的通知', inApp: true, eMail: false, digest: true },
    ])
    const changed = await who.browser.patch('/api/notifications/preferences').send({
      changes: [
        { kind: 'trial.told', channel: 'e-mail', wanted: false },
        { kind: 'trial.quiet', channel: 'in-app', wanted: false },
        { kind: 'trial.quiet', channel: 'digest', wanted: false },
      ],
    })
    expect(changed.status).toBe(200)
    expect(await tell({ userIds: [who.id], title: { zh: '只在系统内', en: '' } })).toBe(0)
    await tell({ userIds: [who.id], kind: quiet, title: { zh: '哪里都不', en: '' } })
    expect(await titles(who.browser)).toEqual(['只在系统内'])
    const unknown = await who.browser
      .patch('/api/notifications/preferences')
      .send({ changes: [{ kind: 'no.such', channel: 'digest', wanted: true }] })
    expect([unknown.status, unknown.body.code]).toEqual([422, 'people.notification-kind-unknown'])
  })

  it('that wait for the daily digest come as one mail, without those read meanwhile, and only once', async () => {
    const who = await arrive(office, { roles: ['officer'], email: 'digest@example.cn' })
    const queueAll = async () => {
      await uow.run(ctx(), async (tx) => tx.enqueue(queueDigests, {}))
      await office.drainJobs()
    }
    for (const zh of ['早上的事', '读过的事', '下午的事']) await tell({ userIds: [who.id], kind: quiet, title: { zh, en: zh } })
    const read = (await who.browser.get('/api/notifications')).body.items.find((n: { title: string }) => n.title === '读过的事')
    await who.browser.post(`/api/notifications/${read.id}/read`)
    await queueAll()
    await queueAll()
    const sent = mailsTo('digest@example.cn')
    expect(sent).toHaveLength(1)
    const said = textIn(sent[0] ?? '')
    expect([said.includes('早上的事'), said.includes('下午的事'), said.includes('读过的事')]).toEqual([true, true, false])
  })
})
