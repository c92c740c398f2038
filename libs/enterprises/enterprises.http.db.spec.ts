import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readSheet } from 'read-excel-file/node'
import writeXlsxFile from 'write-excel-file/node'
import { type EnterpriseFields, EnterprisesService, EnterpriseUses, MergeParts, usccCheckCharacter } from '#enterprises'
import { type Ctx, systemActor, UnitOfWork } from '#platform'
import { type Office, openOffice } from '../../test/support/office.js'
import { arrive, type Browser } from '../../test/support/people.js'

const SCIENCE_CITY = '01900000-0000-7000-8000-000000000002'
const BIO_ISLAND = '01900000-0000-7000-8000-000000000004'
let serial = 0
const freshCode = () => {
  const first = `91440101MA7${String(++serial).padStart(6, '0')}`
  return first + usccCheckCharacter(first)
}

describe('the register over HTTP', () => {
  let office: Office
  let officer: Browser
  let manager: Browser
  let admin: Browser
  let officerId: string

  const system = (): Ctx => ({ actor: systemActor, now: office.clock.now(), requestId: 'test', language: 'zh' })
  const enter = (name: string, more: EnterpriseFields & { uscc?: string } = {}) =>
    office.app
      .get(UnitOfWork)
      .run(system(), (tx) => office.app.get(EnterprisesService).create(tx, { uscc: freshCode(), name, ...more }))
  const names = async (browser: Browser, query: string): Promise<string[]> => {
    const answer = await browser.get(`/api/enterprises?${query}`).expect(200)
    expect(answer.body.total).toBe(answer.body.items.length)
    return answer.body.items.map((item: { name: string }) => item.name)
  }

  beforeAll(async () => {
    office = await openOffice({ now: '2026-03-02T01:00:00Z' })
    const person = await arrive(office, { roles: ['officer'], name: '林专员' })
    officer = person.browser
    officerId = person.id
    manager = (await arrive(office, { roles: ['manager'] })).browser
    admin = (await arrive(office, { roles: ['admin'] })).browser
  })
  afterAll(() => office.close())

  it('enters an enterprise, shows it, changes it and tells what was changed by whom', async () => {
    const input = { uscc: ' ９1440101MA7ZZZZZ0', name: '广州青禾生物科技有限公司' }
    const wrong = await officer.post('/api/enterprises').send(input).expect(422)
    expect(wrong.body.refusals).toMatchObject([{ code: 'enterprises.uscc-length', at: 'uscc' }])
    const uscc = freshCode()
    const made = await officer
      .post('/api/enterprises')
      .send({
        uscc: uscc.toLowerCase(),
        name: input.name,
        parkId: BIO_ISLAND,
        industryCode: '2761',
        registeredCapital: '500万元人民币',
        tags: ['生物'],
      })
      .expect(201)
    expect(made.body).toMatchObject({
      uscc,
      name: input.name,
      parkName: '生物岛',
      industryLetter: 'C',
      industryName: '生物药品制造',
      registeredCapitalFen: '500000000',
      officer: null,
      version: 1,
      organisationPartAgrees: expect.any(Boolean),
    })
    const { id } = made.body
    await officer.patch(`/api/enterprises/${id}`).send({ version: 1, officerId, address: '螺旋四路1号' }).expect(200)
    const stale = await manager.patch(`/api/enterprises/${id}`).send({ version: 1, address: '别处' }).expect(409)
    expect(stale.body).toMatchObject({ code: 'enterprises.stale', params: { seen: 1, current: 2 } })
    const renamed = await manager
      .post(`/api/enterprises/${id}/rename`)
      .send({ version: 2, name: '广州青禾生命科技有限公司', on: '2026-02-01' })
      .expect(200)
    expect(renamed.body).toMatchObject({
      officer: { id: officerId, name: '林专员' },
      formerNames: [{ name: input.name, usedUntil: '2026-02-01' }],
    })
    const changes = await officer.get(`/api/enterprises/${id}/changes?size=2`).expect(200)
    expect(changes.body.total).toBe(3)
    expect(changes.body.items[0]).toMatchObject({ field: 'name', oldValue: input.name, newValue: '广州青禾生命科技有限公司' })
    const gone = { version: 3, status: 'moved-out', on: '2026-03-01', reason: '迁往佛山' }
    const left = await officer.put(`/api/enterprises/${id}/status`).send(gone).expect(200)
    expect(left.body).toMatchObject({ status: 'moved-out', inside: false, statusReason: '迁往佛山' })
    const twice = await officer.post('/api/enterprises').send({ uscc, name: '再来一次' }).expect(409)
    expect(twice.body.code).toBe('enterprises.uscc-taken')
  })

  it('tags many at once: what is out of reach or cannot be says why, the others are tagged', async () => {
    const one = await enter('标签甲有限公司', { tags: ['老'], parkId: SCIENCE_CITY })
    const two = await enter('标签乙有限公司', { parkId: SCIENCE_CITY })
    const far = await enter('标签丙有限公司', { parkId: BIO_ISLAND })
    const local = (await arrive(office, { roles: ['officer'], parks: [SCIENCE_CITY] })).browser
    const ids = [one.id, two.id, far.id]
    const tagged = await local
      .post('/api/enterprises/tags')
      .send({ enterpriseIds: ids, add: ['重点'], remove: ['老'] })
      .expect(200)
    expect(tagged.body.tagged).toBe(2)
    expect(tagged.body.rows[2]).toEqual({ id: far.id, ok: false, reason: expect.stringMatching(/企业/) })
    const tagsOf = async (id: string) => (await officer.get(`/api/enterprises/${id}`).expect(200)).body.tags
    expect(await Promise.all(ids.map(tagsOf))).toEqual([['重点'], ['重点'], []])
    const long = await local.post('/api/enterprises/tags').send({ enterpriseIds: [one.id], add: ['长'.repeat(31)] })
    expect(long.body.rows[0].reason).toMatch(/30/)
  })

  it('lists by every filter, with a count equal to the list, and exports exactly that list', async () => {
    const tags = ['筛选']
    const one = await enter('筛甲有限公司', {
      tags,
      parkId: SCIENCE_CITY,
      industryCode: '6513',
      establishedOn: '2015-01-01',
      registeredCapital: '100万',
    })
    await enter('筛乙有限公司', {
      tags: [...tags, '软件'],
      parkId: BIO_ISLAND,
      industryCode: '2761',
      establishedOn: '2020-06-30',
      divisionCode: '440112',
    })
    await enter('=筛丙有限公司', { tags, inside: false })
    expect(await names(officer, 'tag=筛选')).toEqual(['=筛丙有限公司', '筛乙有限公司', '筛甲有限公司'].sort())
    expect(await names(officer, `tag=筛选&park=${SCIENCE_CITY},${BIO_ISLAND}&sort=-establishedOn`)).toEqual([
      '筛乙有限公司',
      '筛甲有限公司',
    ])
    expect(await names(officer, 'tag=筛选,软件')).toEqual(['筛乙有限公司'])
    expect(await names(officer, 'tag=筛选&industryLetter=I')).toEqual(['筛甲有限公司'])
    expect(await names(officer, 'tag=筛选&industryCode=27')).toEqual(['筛乙有限公司'])
    expect(await names(officer, 'tag=筛选&inside=false')).toEqual(['=筛丙有限公司'])
    expect(await names(officer, 'tag=筛选&division=4401')).toEqual(['筛乙有限公司'])
    expect(await names(officer, 'tag=筛选&establishedFrom=2015-01-01&establishedTo=2015-12-31')).toEqual(['筛甲有限公司'])
    expect(await names(officer, 'tag=筛选&status=moved-out')).toEqual([])
    await officer
      .post('/api/enterprises/officer')
      .send({ enterpriseIds: [one.id], officerId })
      .expect(200, { changed: 1 })
    await officer
      .post('/api/enterprises/officer')
      .send({ enterpriseIds: [one.id], officerId })
      .expect(200, { changed: 0 })
    expect(await names(officer, 'tag=筛选&officer=me')).toEqual(['筛甲有限公司'])
    expect(await names(officer, 'tag=筛选&officer=none')).toHaveLength(2)
    const unknown = await officer.get('/api/enterprises?colour=red').expect(422)
    expect(unknown.body.refusals[0].at).toBe('colour')

    const csv = await officer.get('/api/enterprises/export?tag=筛选').expect(200)
    expect(csv.headers).toMatchObject({ 'x-total-count': '3', 'content-type': 'text/csv; charset=utf-8' })
    const lines = csv.text.replace('\ufeff', '').trimEnd().split('\n')
    expect(lines).toHaveLength(4)
    expect(lines[0]).toMatch(/^企业名称,统一社会信用代码,园区,/)
    expect(csv.text).toContain("\n'=筛丙有限公司,")
    const none = await officer.get('/api/enterprises/export?tag=查无').expect(200)
    expect([none.headers['x-total-count'], none.text.trimEnd().split('\n').length]).toEqual(['0', 1])
    const book = await officer.get('/api/enterprises/export?tag=筛选&format=xlsx').buffer(true).parse(binary).expect(200)
    expect([book.headers['x-total-count'], (book.body as Buffer).subarray(0, 2).toString()]).toEqual(['3', 'PK'])
  })

  it('finds an enterprise while somebody types its name, former name, code, initials or pinyin', async () => {
    const row = await enter('广州蓝鲸海洋装备有限公司')
    await office.app
      .get(UnitOfWork)
      .run(system(), (tx) => office.app.get(EnterprisesService).rename(tx, row.id, 1, { name: '广州白鲸海洋装备有限公司' }))
    for (const q of [
      '白鲸',
      '蓝鲸',
      'bjhy',
      'baijinghaiyang',
      row.uscc ?? '',
      (row.uscc ?? '').slice(9).toLowerCase(),
      '白鲸（海洋',
    ]) {
      const hits = await officer.get(`/api/enterprises/search?q=${encodeURIComponent(q)}`).expect(200)
      expect([q, hits.body[0]?.name]).toEqual([q, '广州白鲸海洋装备有限公司'])
    }
    expect((await officer.get('/api/enterprises/search?q=%25').expect(200)).body).toEqual([])
  })

  it('lets a firm claim its enterprise, an officer verify it, and its administrator bring in colleagues', async () => {
    const row = await enter('广州认领有限公司', { officerId })
    const owner = await arrive(office, { roles: ['firm-member'], login: 'owner-1', name: '企业老板' })
    const colleague = await arrive(office, { roles: ['firm-member'], login: 'colleague-1', name: '企业同事' })
    await owner.browser.get(`/api/enterprises/${row.id}`).expect(404)
    const claims = await owner.browser
      .post('/api/enterprises/claims')
      .send({ uscc: row.uscc, name: '广州认领有限公司' })
      .expect(201)
    expect(claims.body).toMatchObject([{ state: 'pending', enterpriseId: null, registeredName: null }])
    await owner.browser.post('/api/enterprises/claims').send({ uscc: row.uscc, name: '又一次' }).expect(409)
    const waiting = await officer.get('/api/enterprises/claims').expect(200)
    const claim = waiting.body.items.find((each: { uscc: string }) => each.uscc === row.uscc)
    expect(claim).toMatchObject({ registeredName: '广州认领有限公司', user: { name: '企业老板' } })
    const told = await officer.get('/api/notifications').expect(200)
    expect(JSON.stringify(told.body)).toContain('有人申请关联')
    await officer
      .post(`/api/enterprises/claims/${claim.id}/verify`)
      .send({})
      .expect(200, { enterpriseId: row.id, role: 'firm-admin' })
    await officer.post(`/api/enterprises/claims/${claim.id}/refuse`).send({ reason: '晚了' }).expect(409)

    expect((await owner.browser.get(`/api/enterprises/${row.id}`).expect(200)).body.name).toBe('广州认领有限公司')
    await owner.browser.patch(`/api/enterprises/${row.id}/own`).send({ version: 1, address: '自家路1号' }).expect(200)
    await owner.browser.patch(`/api/enterprises/${row.id}`).send({ version: 2, address: '改不得' }).expect(403)
    await owner.browser
      .post(`/api/enterprises/${row.id}/contacts`)
      .send({ name: '联系人甲', phone: '020-82110000', isPrimary: true })
      .expect(201)
    await owner.browser.post(`/api/enterprises/${row.id}/members`).send({ login: 'nobody', role: 'firm-member' }).expect(422)
    const members = await owner.browser
      .post(`/api/enterprises/${row.id}/members`)
      .send({ login: 'Colleague-1', role: 'firm-member' })
      .expect(201)
    expect(members.body.map((each: { name: string; role: string }) => [each.name, each.role])).toEqual([
      ['企业老板', 'firm-admin'],
      ['企业同事', 'firm-member'],
    ])
    await colleague.browser.get(`/api/enterprises/${row.id}`).expect(200)
    await colleague.browser.post(`/api/enterprises/${row.id}/contacts`).send({ name: '不许' }).expect(403)
    const last = await owner.browser.delete(`/api/enterprises/${row.id}/members/${owner.id}`).expect(409)
    expect(last.body.code).toBe('enterprises.last-admin')
    await owner.browser.patch(`/api/enterprises/${row.id}/members/${colleague.id}`).send({ role: 'firm-admin' }).expect(200)
    await owner.browser.delete(`/api/enterprises/${row.id}/members/${owner.id}`).expect(204)
    await owner.browser.get(`/api/enterprises/${row.id}`).expect(404)
  })

  it('lets the bearer of an invitation in at once, one time only', async () => {
    const row = await enter('广州邀请有限公司')
    const boss = await arrive(office, { roles: ['firm-admin'], enterprises: [row.id] })
    const guest = await arrive(office, { roles: ['firm-member'] })
    const other = await enter('广州别家邀请有限公司')
    await boss.browser.post(`/api/enterprises/${other.id}/invitations`).send({ role: 'firm-admin' }).expect(404)
    const made = await boss.browser.post(`/api/enterprises/${row.id}/invitations`).send({ role: 'firm-member' }).expect(201)
    expect(made.body.code).toMatch(/^([A-Z2-9]{4}-){3}[A-Z2-9]{4}$/)
    await guest.browser.post('/api/enterprises/claims/invitation').send({ code: 'AAAA-BBBB-CCCC-DDDD' }).expect(422)
    const redeem = () =>
      guest.browser.post('/api/enterprises/claims/invitation').send({ code: made.body.code.toLowerCase().replaceAll('-', ' ') })
    expect((await redeem().expect(200)).body).toEqual({ enterpriseId: row.id, role: 'firm-member' })
    await guest.browser.get(`/api/enterprises/${row.id}`).expect(200)
    await redeem().expect(422)
    const second = await boss.browser.post(`/api/enterprises/${row.id}/invitations`).send({ role: 'firm-member' }).expect(201)
    await boss.browser.delete(`/api/enterprises/${row.id}/invitations/${second.body.id}`).expect(204)
    const list = await boss.browser.get(`/api/enterprises/${row.id}/invitations`).expect(200)
    expect(
      list.body.map((each: { usedAt: string | null; revokedAt: string | null }) => [!!each.usedAt, !!each.revokedAt]),
    ).toEqual([
      [false, true],
      [true, false],
    ])
    expect(JSON.stringify(list.body)).not.toContain(made.body.code)
  })

  it('enters an enterprise the register does not know when its claim is verified, and says why a claim is refused', async () => {
    const uscc = freshCode()
    const firm = await arrive(office, { roles: ['firm-member'] })
    await firm.browser.post('/api/enterprises/claims').send({ uscc, name: '广州新来有限公司' }).expect(201)
    const second = freshCode()
    await firm.browser.post('/api/enterprises/claims').send({ uscc: second, name: '广州冒领有限公司' }).expect(201)
    const { items } = (await officer.get('/api/enterprises/claims?size=100').expect(200)).body
    const byCode = (code: string) => items.find((each: { uscc: string }) => each.uscc === code).id
    const verified = await officer
      .post(`/api/enterprises/claims/${byCode(uscc)}/verify`)
      .send({})
      .expect(200)
    expect((await firm.browser.get(`/api/enterprises/${verified.body.enterpriseId}`).expect(200)).body).toMatchObject({
      name: '广州新来有限公司',
      source: 'claim',
    })
    await officer
      .post(`/api/enterprises/claims/${byCode(second)}/refuse`)
      .send({ reason: '执照与名称不符' })
      .expect(204)
    expect((await firm.browser.get('/api/enterprises/claims/mine').expect(200)).body[0]).toMatchObject({
      state: 'refused',
      reason: '执照与名称不符',
    })
  })

  it('links enterprises, and shows a firm no name it may not see', async () => {
    const supplier = await enter('广州上游有限公司')
    const maker = await enter('广州下游有限公司')
    const link = { kind: 'supplies', toId: maker.id, note: '轴承' }
    const made = await officer.post(`/api/enterprises/${supplier.id}/links`).send(link).expect(201)
    await officer.post(`/api/enterprises/${supplier.id}/links`).send(link).expect(409)
    await officer.post(`/api/enterprises/${supplier.id}/links`).send({ kind: 'supplies', toId: supplier.id }).expect(422)
    const seen = await officer.get(`/api/enterprises/${maker.id}`).expect(200)
    expect(seen.body.links).toEqual([
      {
        id: made.body.id,
        kind: 'supplies',
        direction: 'in',
        enterpriseId: supplier.id,
        enterpriseName: '广州上游有限公司',
        note: '轴承',
      },
    ])
    const firm = await arrive(office, { roles: ['firm-admin'], enterprises: [maker.id] })
    expect((await firm.browser.get(`/api/enterprises/${maker.id}`).expect(200)).body.links[0].enterpriseName).toBeNull()
    await officer.delete(`/api/enterprises/${maker.id}/links/${made.body.id}`).expect(204)
    await officer.delete(`/api/enterprises/${maker.id}/links/${made.body.id}`).expect(404)
  })

  it('finds duplicates and merges them in two steps by two people, moving what hangs on the row that goes', async () => {
    const from = await enter('广州重影（集团）有限公司', { address: '重影路1号' })
    const into = await enter('广州重影(集团)有限公司')
    const alike = await enter('广州重影集团控股有限公司', { address: '重影路1号' })
    const firm = await arrive(office, { roles: ['firm-admin'], enterprises: [from.id] })
    await firm.browser.post(`/api/enterprises/${from.id}/contacts`).send({ name: '跟着走' }).expect(201)
    const pairs = await officer.get('/api/enterprises/merges/duplicates?likeness=0.3&size=100').expect(200)
    const ours = pairs.body.items.filter((pair: { first: { name: string } }) => pair.first.name.includes('重影'))
    expect(
      ours.map((pair: { reason: string; first: { id: string }; second: { id: string } }) => [
        pair.reason,
        pair.first.id,
        pair.second.id,
      ]),
    ).toEqual([
      ['same-name', from.id, into.id],
      ['like-name', from.id, alike.id],
    ])
    const moved: string[] = []
    const parts = office.app.get(MergeParts)
    if (!parts.all().some((part) => part.part === 'test-rows')) {
      parts.register({
        part: 'test-rows',
        labelZh: '别库的行',
        labelEn: 'rows of another lib',
        count: async () => 2,
        move: async (_tx, fromId, intoId) => moved.push(`${fromId}>${intoId}`) && 2,
      })
    }
    const preview = await officer.get(`/api/enterprises/merges/preview?fromId=${from.id}&intoId=${into.id}`).expect(200)
    const counted = Object.fromEntries(preview.body.map((line: { part: string; count: number }) => [line.part, line.count]))
    expect(counted).toMatchObject({ contacts: 1, members: 1, links: 0, 'test-rows': 2 })
    const merge = await officer
      .post('/api/enterprises/merges')
      .send({ fromId: from.id, intoId: into.id, reason: '同一家' })
      .expect(201)
    await manager.post('/api/enterprises/merges').send({ fromId: from.id, intoId: alike.id, reason: '重复提出' }).expect(409)
    const alone = await officer.post(`/api/enterprises/merges/${merge.body.id}/confirm`).expect(403)
    expect(alone.body.code).toBe('enterprises.merge-two-people')
    await firm.browser.post(`/api/enterprises/${from.id}/contacts`).send({ name: '后来的' }).expect(201)
    const changed = await manager.post(`/api/enterprises/merges/${merge.body.id}/confirm`).expect(409)
    expect(changed.body).toMatchObject({ code: 'enterprises.merge-changed', params: { part: '联系人', then: 1, now: 2 } })
    await manager.post(`/api/enterprises/merges/${merge.body.id}/cancel`).expect(200)
    const again = await officer
      .post('/api/enterprises/merges')
      .send({ fromId: from.id, intoId: into.id, reason: '同一家' })
      .expect(201)
    const done = await manager.post(`/api/enterprises/merges/${again.body.id}/confirm`).expect(200)
    expect(done.body).toMatchObject({ state: 'confirmed', from: { id: from.id }, into: { id: into.id } })
    expect(moved).toEqual([`${from.id}>${into.id}`])
    const stays = await firm.browser.get(`/api/enterprises/${into.id}`).expect(200)
    expect(stays.body.contacts).toHaveLength(2)
    expect((await officer.get(`/api/enterprises/${from.id}`).expect(200)).body).toMatchObject({
      status: 'merged',
      mergedIntoId: into.id,
    })
    await officer.patch(`/api/enterprises/${from.id}`).send({ version: 2, address: 'x' }).expect(409)
    const hits = await officer.get(`/api/enterprises/search?q=${from.uscc}`).expect(200)
    expect(hits.body.map((hit: { id: string }) => hit.id)).toEqual([into.id])
    await manager.post(`/api/enterprises/merges/${again.body.id}/confirm`).expect(409)
  })

  it('imports an uploaded file in the worker, reports its rows, and refuses staff of some parks only', async () => {
    const uscc = freshCode()
    const csv = `企业名称,统一社会信用代码,注册资金\n广州上传有限公司,${uscc},100万\n坏行有限公司,12345,\n广州再上传有限公司,${freshCode()},很多\n`
    const file = await officer.post('/api/files').attach('file', Buffer.from(csv), '名单.csv').expect(201)
    const started = await officer.post('/api/enterprises/imports').send({ fileId: file.body.id }).expect(202)
    expect(started.body).toMatchObject({ state: 'queued', percent: 0 })
    await office.drainJobs()
    const done = await officer.get(`/api/enterprises/imports/${started.body.id}`).expect(200)
    expect(done.body).toMatchObject({
      state: 'done',
      percent: 100,
      rows: 3,
      created: 2,
      rejected: 1,
      warnings: 1,
      startedBy: { name: '林专员' },
    })
    const rejects = await officer.get(`/api/enterprises/imports/${started.body.id}/rejects?outcome=rejected`).expect(200)
    expect(rejects.body).toMatchObject({
      total: 1,
      items: [
        {
          row: 2,
          line: 3,
          column: '统一社会信用代码',
          code: 'enterprises.uscc-length',
          message: '统一社会信用代码应为18位，这里是5位',
        },
      ],
    })
    const report = await officer.get(`/api/enterprises/imports/${started.body.id}/report`).expect(200)
    expect(report.text.trimEnd().split('\n')).toHaveLength(3)
    const workbook = await officer
      .get(`/api/enterprises/imports/${started.body.id}/report?format=xlsx`)
      .buffer(true)
      .parse(binary)
      .expect(200)
    const [head, ...wrong] = await readSheet(workbook.body, { parseNumber: (text) => text })
    expect(head).toEqual(['导入结果', '问题说明', '企业名称', '统一社会信用代码', '注册资金'])
    expect(wrong).toMatchObject([
      ['未导入', '统一社会信用代码：统一社会信用代码应为18位，这里是5位', '坏行有限公司', '12345', null],
      ['提醒', expect.stringMatching(/^注册资金：/), '广州再上传有限公司', expect.any(String), '很多'],
    ])
    const corrected = await writeXlsxFile([head as string[], ['未导入', '', '坏行有限公司', freshCode(), '']]).toBuffer()
    const repaired = await officer.post('/api/files').attach('file', corrected, '改好.xlsx').expect(201)
    const again = await officer.post('/api/enterprises/imports').send({ fileId: repaired.body.id }).expect(202)
    await office.drainJobs()
    expect((await officer.get(`/api/enterprises/imports/${again.body.id}`).expect(200)).body).toMatchObject({
      created: 1,
      rejected: 0,
    })
    const lacking = await officer
      .post('/api/files')
      .attach('file', Buffer.from('名字,编号\n甲,1\n乙,2\n'), '缺列.csv')
      .expect(201)
    const failing = await officer.post('/api/enterprises/imports').send({ fileId: lacking.body.id, dryRun: true }).expect(202)
    await office.drainJobs()
    expect((await officer.get(`/api/enterprises/imports/${failing.body.id}`).expect(200)).body).toMatchObject({
      state: 'failed',
      failure: expect.stringContaining('缺少“统一社会信用代码”一列'),
    })
    const local = await arrive(office, { roles: ['officer'], parks: [SCIENCE_CITY] })
    await local.browser.post('/api/enterprises/imports').send({ fileId: file.body.id }).expect(409)
  })

  it('shows the columns of a file with strange headers, proposes ours, and remembers the choice for the next such file', async () => {
    const upload = async (rows: readonly string[]) =>
      (
        await officer
          .post('/api/files')
          .attach('file', Buffer.from(rows.join('\n')), '异.csv')
          .expect(201)
      ).body.id
    const header = '单位全称呼,证照,建立,备注'
    const [one, two] = [freshCode(), freshCode()]
    const fileId = await upload([header, `广州异头有限公司,${one},2020-01-01,甲`, `广州异尾有限公司,${two},2021-02-03,`])
    const look = (await officer.get(`/api/enterprises/imports/columns?fileId=${fileId}`).expect(200)).body
    expect(look).toMatchObject({ clear: false, remembered: null, map: {} })
    expect(look.columns).toMatchObject([
      { header: '单位全称呼', examples: ['广州异头有限公司', '广州异尾有限公司'], known: null },
      { header: '证照', examples: [one, two], known: null, field: 'uscc', proposed: true },
      { header: '建立', field: null },
      { header: '备注', examples: ['甲'], field: null },
    ])
    const map = { name: '单位全称呼', uscc: '证照', establishedOn: '建立' }
    const wrong = { fileId, map: { uscc: '没有' }, remember: true }
    expect((await officer.post('/api/enterprises/imports').send(wrong).expect(422)).body.code).toBe('import.map-header')
    const run = (await officer.post('/api/enterprises/imports').send({ fileId, map, remember: true, dryRun: true }).expect(202))
      .body
    await office.drainJobs()
    expect((await officer.get(`/api/enterprises/imports/${run.id}`).expect(200)).body).toMatchObject({
      state: 'done',
      created: 2,
      map,
    })
    const next = await upload([header.replace('证照', ' 证照 '), `广州异中有限公司,${freshCode()},2020-01-01,`])
    expect((await admin.get(`/api/enterprises/imports/columns?fileId=${next}`).expect(200)).body).toMatchObject({
      clear: true,
      map,
      remembered: { by: '林专员' },
    })
    const left = { fileId: next, map: { ...map, establishedOn: '' }, remember: true, dryRun: true }
    await officer.post('/api/enterprises/imports').send(left).expect(202)
    await office.drainJobs()
    const third = (await officer.get(`/api/enterprises/imports/columns?fileId=${fileId}`).expect(200)).body
    expect(third.columns[2]).toMatchObject({ field: null })
    const plain = await upload(['企业名称,统一社会信用代码,电话', `广州常头有限公司,${freshCode()},1`])
    expect((await officer.get(`/api/enterprises/imports/columns?fileId=${plain}`).expect(200)).body).toMatchObject({
      clear: true,
    })
  })

  describe('an import that is taken back', () => {
    const HEADER = '企业名称,统一社会信用代码,注册地址,注册资金,园区'
    const imported = async (lines: readonly string[], name: string, more: object = {}): Promise<string> => {
      const csv = Buffer.from(`${lines.join('\n')}\n`)
      const file = await officer.post('/api/files').attach('file', csv, name).expect(201)
      const started = await officer
        .post('/api/enterprises/imports')
        .send({ fileId: file.body.id, ...more })
        .expect(202)
      await office.drainJobs()
      return started.body.id
    }
    const at = (id: string, rest = '') => `/api/enterprises/imports/${id}${rest}`
    const undone = async (id: string, by = officer) => {
      await by.post(at(id, '/undo')).send({}).expect(202)
      await office.drainJobs()
      return (await by.get(at(id)).expect(200)).body
    }
    const known = async (uscc: string) =>
      (
        await office.db.dataSource.query(
          `SELECT e.id, e.name, e.address, e.registered_capital_fen AS fen, e.registered_capital_text AS text, p.name AS park, e.version,
             ARRAY (SELECT n.name FROM enterprise_names n WHERE n.enterprise_id = e.id) AS former
           FROM enterprises e LEFT JOIN parks p ON p.id = e.park_id WHERE uscc = $1`,
          [uscc],
        )
      )[0]

    it('removes what it entered, puts back what it changed, and names what others have touched since', async () => {
      const [old, edited, fresh, used, corrected] = [freshCode(), freshCode(), freshCode(), freshCode(), freshCode()]
      const first = [`广州旧名有限公司,${old},一号路,100万,科学城`, `广州两改有限公司,${edited},一号路,100万,科学城`]
      await imported([HEADER, ...first], '旧.csv')
      const before = await known(old)
      const rows = [
        `广州新名有限公司,${old},二号路,200万,知识城`,
        `广州两改有限公司,${edited},二号路,200万,科学城`,
        ...[fresh, used, corrected].map((uscc, i) => `广州新来${i}有限公司,${uscc},三号路,,`),
      ]
      const id = await imported([HEADER, ...rows], '新.csv')
      const editing = await known(edited)
      await officer.patch(`/api/enterprises/${editing.id}`).send({ version: editing.version, address: '专员填的路' }).expect(200)
      await officer
        .post(`/api/enterprises/${(await known(used)).id}/contacts`)
        .send({ name: '赵联系人' })
        .expect(201)
      const touched = await known(corrected)
      await officer.patch(`/api/enterprises/${touched.id}`).send({ version: 1, address: '四号路' }).expect(200)

      const forecast = (await officer.get(at(id, '/undo')).expect(200)).body
      expect(forecast).toMatchObject({ removes: 1, putsBack: 2, leaves: 3 })
      const colleague = (await arrive(office, { roles: ['officer'] })).browser
      expect((await colleague.post(at(id, '/undo')).send({}).expect(409)).body.code).toBe('import.undo-not-yours')
      const view = await undone(id)
      expect(view.undo).toMatchObject({ state: 'done', percent: 100, removed: 1, putBack: 2, leftAlone: 3 })

      expect(await known(fresh)).toBeUndefined()
      expect(await known(old)).toEqual({ ...before, version: before.version + 2 })
      expect(await known(edited)).toMatchObject({ address: '专员填的路', fen: '100000000', text: '100万' })
      expect(await names(officer, 'q=广州新名')).toEqual([])
      expect(await names(officer, 'q=广州旧名')).toEqual(['广州旧名有限公司'])
      const left = (await officer.get(at(id, '/undo/lines?outcome=left')).expect(200)).body
      expect(left.items.map((line: { name: string; message: string }) => [line.name, line.message])).toEqual([
        ['广州两改有限公司', '导入之后林专员改过（2026-03-02 09:00，园区修改），没有恢复'],
        ['广州新来1有限公司', '已经有联系人，企业没有移除'],
        ['广州新来2有限公司', '导入之后林专员改过（2026-03-02 09:00，园区修改），企业没有移除'],
      ])
      const history = (await officer.get(`/api/enterprises/${before.id}/changes`).expect(200)).body.items
      expect(history.filter((each: { source: string }) => each.source === 'undo:新.csv')).toHaveLength(4)
      const report = await officer.get(at(id, '/undo/report')).expect(200)
      expect(report.text.trimEnd().split('\n')).toHaveLength(1 + 1 + 5 + 3)

      const again = await undone(id)
      expect(again.undo).toMatchObject({ removed: 1, putBack: 2, leftAlone: 3 })
      const repeated = await imported([HEADER, ...rows], '新.csv')
      expect((await officer.get(at(repeated)).expect(200)).body).toMatchObject({ created: 1, updated: 3, unchanged: 1 })
    })

    it('takes two imports back one after the other as if neither had been, a manager’s hand as good as the officer’s', async () => {
      const uscc = freshCode()
      const first = await imported([HEADER, `广州先后有限公司,${uscc},一号路,100万,科学城`], '先.csv')
      const second = await imported([HEADER, `广州后来有限公司,${uscc},二号路,100万,科学城`], '后.csv')
      expect((await manager.get(at(first, '/undo')).expect(200)).body).toMatchObject({ removes: 0, leaves: 1 })
      expect((await undone(second, manager)).undo).toMatchObject({ putBack: 1, leftAlone: 0 })
      expect(await known(uscc)).toMatchObject({ name: '广州先后有限公司', address: '一号路', former: [] })
      expect((await undone(first)).undo).toMatchObject({ removed: 1, leftAlone: 0 })
      expect(await known(uscc)).toBeUndefined()
    })

    it('lets the figures before it hold again by a further version, and withdraws those there were none before', async () => {
      const uscc = freshCode()
      const header = '统一社会信用代码,企业名称,年份,营业收入,研发经费支出,从业人员期末数'
      await imported([HEADER, `广州有数有限公司,${uscc},,,`], '企业.csv')
      const figures = { kind: 'figures', figureMap: 'torch_yearly' }
      await imported([header, `${uscc},,2024,10000,,`], '去年.csv', figures)
      const newcomer = freshCode()
      const lines = [header, `${uscc},,2024,20000,800,80`, `${newcomer},深圳未知有限公司,2024,5,,`]
      const id = await imported(lines, '今年.csv', figures)
      const { id: enterpriseId } = await known(uscc)
      await office.db.dataSource.query(
        `INSERT INTO figures SELECT gen_random_uuid(), enterprise_id, metric_code, period, ends_on, 2, 81, word, 'declared', 'firm', NULL, NULL, NULL, now()
         FROM figures WHERE enterprise_id = $1 AND metric_code = 'employees'`,
        [enterpriseId],
      )
      const view = await undone(id)
      expect(view.undo).toMatchObject({ removed: 2, putBack: 1, leftAlone: 2 })
      const held = () =>
        office.db.dataSource.query(
          `SELECT DISTINCT ON (metric_code) metric_code AS metric, version, number::text, source FROM figures WHERE enterprise_id = $1 ORDER BY metric_code, version DESC`,
          [enterpriseId],
        )
      expect(await held()).toEqual([
        { metric: 'employees', version: 2, number: '81', source: 'firm' },
        { metric: 'rd_wan', version: 2, number: null, source: 'undo' },
        { metric: 'revenue_wan', version: 3, number: '1000', source: 'undo' },
      ])
      expect(await known(newcomer)).toMatchObject({ name: '深圳未知有限公司' })
      await imported(lines, '今年.csv', figures)
      expect((await held()).map(({ metric, number }: Record<string, string>) => [metric, number])).toEqual([
        ['employees', '81'],
        ['rd_wan', '80'],
        ['revenue_wan', '2000'],
      ])
    })

    it('stops one that waits, and undoes nothing that was never written or another day’s', async () => {
      const csv = Buffer.from(`${HEADER}\n广州等待有限公司,${freshCode()},,,\n`)
      const file = await officer.post('/api/files').attach('file', csv, '等待.csv').expect(201)
      const waiting = (await officer.post('/api/enterprises/imports').send({ fileId: file.body.id }).expect(202)).body.id
      expect((await officer.post(at(waiting, '/stop')).send({}).expect(202)).body).toMatchObject({ state: 'stopped', rows: 0 })
      await office.drainJobs()
      expect((await officer.get(at(waiting)).expect(200)).body).toMatchObject({ state: 'stopped', created: 0 })
      expect((await officer.post(at(waiting, '/stop')).send({}).expect(409)).body.code).toBe('import.stop-ended')
      expect((await officer.post(at(waiting, '/undo')).send({}).expect(409)).body.code).toBe('import.undo-nothing')
      const id = await imported([HEADER, `广州隔日有限公司,${freshCode()},,,`], '隔日.csv')
      office.clock.freeze(new Date('2026-03-02T16:00:00Z'))
      const late = (await officer.post(at(id, '/undo')).send({}).expect(409)).body
      expect(late.code).toBe('import.undo-day-over')
      expect((await officer.get(at(id)).expect(200)).body.undoRefusal).toContain('2026-03-02')
      office.clock.freeze(new Date('2026-03-02T01:00:00Z'))
    })

    it('knows every table with rows about an enterprise, so that none is left behind', async () => {
      const uses = office.app.get(EnterpriseUses)
      const told = [...uses.keeping(), ...uses.derived()].map(({ table, column }) => `${table}.${column}`)
      const columns: { at: string }[] = await office.db.dataSource.query(
        `SELECT table_name || '.' || column_name AS at FROM information_schema.columns
         WHERE table_schema = 'public' AND column_name LIKE '%enterprise_id' AND table_name NOT IN ('import_befores', 'import_undo_lines')
         UNION
         SELECT conrelid::regclass || '.' || a.attname FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
         WHERE c.contype = 'f' AND c.confrelid = 'enterprises'::regclass`,
      )
      expect(columns.map((each) => each.at).filter((each) => !told.includes(each))).toEqual([])
    })
  })

  it('lists parks, industries and divisions, and lets an administrator keep the parks', async () => {
    const parks = await officer.get('/api/parks').expect(200)
    expect(parks.body.map((park: { name: string }) => park.name)).toEqual([
      ...['知识城', '科学城', '黄埔港', '生物岛', '天河科技园', '广州民营科技园', '黄花岗科技园', '南沙资讯科技园'],
    ])
    expect((await officer.get('/api/industries').expect(200)).body).toHaveLength(20)
    const below = await officer.get('/api/industries?parent=65').expect(200)
    expect(below.body[0]).toMatchObject({ code: '651', parentCode: '65', letter: 'I', hasChildren: true })
    expect((await officer.get('/api/industries?q=软件开发').expect(200)).body.map((i: { code: string }) => i.code)).toContain(
      '651',
    )
    expect((await officer.get('/api/divisions?q=黄埔').expect(200)).body).toEqual([
      { code: '440112', name: '广东省 广州市 黄埔区', level: 3 },
    ])
    const park = { code: 'new-park', name: '新园区', kind: 'branch', position: 9 }
    await officer.post('/api/parks').send(park).expect(403)
    const made = await admin.post('/api/parks').send(park).expect(201)
    await admin.post('/api/parks').send(park).expect(409)
    await admin
      .put(`/api/parks/${made.body.id}`)
      .send({ ...park, name: '新新园区' })
      .expect(200)
  })
})

/** Collects a binary answer. */
function binary(response: unknown, done: (error: Error | null, body: unknown) => void): void {
  const chunks: Buffer[] = []
  const stream = response as NodeJS.ReadableStream
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  stream.on('end', () => done(null, Buffer.concat(chunks)))
}
