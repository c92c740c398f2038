import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Colleague, type GrantOffice, openGrantOffice } from './work.spec-support.js'

let grant: GrantOffice
/** Cases by what stands them apart. */
const ids: Record<string, string> = {}
beforeAll(async () => {
  grant = await openGrantOffice()
  const at = (moment: string) => grant.office.clock.freeze(new Date(moment))
  at('2026-02-09T01:00:00Z')
  ids.overdue = await grant.submitted()
  at('2026-02-24T01:00:00Z')
  ids.dueToday = await grant.submitted()
  at('2026-02-26T01:00:00Z')
  ids.dueSoon = await grant.submitted()
  at('2026-03-02T01:00:00Z')
  ids.later = await grant.submitted()
  ids.draft = await grant.open()
  ids.correcting = await grant.submitted()
  await grant.fire(grant.officer, ids.correcting, 'return', {
    items: [{ target: 'field', key: 'staff', reason: '不符', legalBasis: '第五条' }],
    workingDays: 5,
  })
  ids.closed = await grant.submitted()
  await grant.fire(grant.firm, ids.closed, 'withdraw')
  ids.foreign = await grant.submitted({ enterpriseId: grant.otherEnterpriseId, by: grant.stranger })
  await grant.office.db.dataSource.query(`UPDATE cases SET assignee_id = NULL WHERE id = $1`, [ids.foreign])
  const days = await grant.office.db.dataSource.query(`SELECT id, due_on::text AS due FROM cases WHERE due_on IS NOT NULL`)
  const due = new Map(days.map((row: { id: string; due: string }) => [row.id, row.due]))
  expect(['overdue', 'dueToday', 'dueSoon', 'later'].map((name) => due.get(ids[name] ?? ''))).toEqual([
    '2026-02-14',
    '2026-03-02',
    '2026-03-04',
    '2026-03-09',
  ])
}, 60_000)
afterAll(() => grant.office.close())

const names = () => new Map(Object.entries(ids).map(([name, id]) => [id, name]))
const list = async (who: Colleague, query: string) => {
  const { body } = await who.browser.get(`/api/cases?size=100&${query}`).expect(200)
  expect(body.items).toHaveLength(body.total)
  return body.items.map((item: { id: string }) => names().get(item.id))
}

describe('the worklist', () => {
  it('shows an officer what waits for them, the most urgent first, with the working days left', async () => {
    const { body } = await grant.officer.browser.get('/api/cases').expect(200)
    const told = body.items.map((item: { id: string; stateLabel: string; daysLeft: number; holder: object }) => [
      names().get(item.id),
      item.stateLabel,
      item.daysLeft,
    ])
    expect(told).toEqual([
      ['overdue', '待受理', -6],
      ['dueToday', '待受理', 0],
      ['dueSoon', '待受理', 2],
      ['later', '待受理', 5],
    ])
    expect(body.items[0]).toMatchObject({
      holder: { waitsOn: 'officer', name: '专员甲' },
      programme: { name: '创新资助', version: 1 },
      park: { id: grant.parkId },
    })
  })

  it('calls a case overdue as soon as its day is over, even where no working day has passed since', async () => {
    const now = grant.office.clock.now()
    const told = async (moment: string) => {
      grant.office.clock.freeze(new Date(moment))
      const { body } = await grant.officer.browser.get('/api/cases').expect(200)
      const [{ daysLeft, overdue }] = body.items.filter((item: { id: string }) => item.id === ids.overdue)
      const { counts } = (await grant.officer.browser.get('/api/cases/counts').expect(200)).body
      return { daysLeft, overdue, counted: counts.find((one: { key: string }) => one.key === 'overdue').count }
    }
    expect(await told('2026-02-14T15:00:00Z')).toEqual({ daysLeft: 0, overdue: false, counted: 0 })
    expect(await told('2026-02-17T02:00:00Z')).toEqual({ daysLeft: 0, overdue: true, counted: 1 })
    expect(await told('2026-02-24T02:00:00Z')).toEqual({ daysLeft: -1, overdue: true, counted: 1 })
    grant.office.clock.freeze(now)
  })

  it('keeps every number of the workbench equal to the list it opens', async () => {
    for (const who of [grant.officer, grant.colleague, grant.manager, grant.firm, grant.reviewer]) {
      const { counts } = (await who.browser.get('/api/cases/counts').expect(200)).body
      expect(counts.map((one: { key: string }) => one.key)).toEqual(['waiting', 'dueToday', 'dueSoon', 'overdue', 'correcting'])
      for (const { filter, count } of counts) {
        const { body } = await who.browser.get(`/api/cases?${new URLSearchParams(filter)}&size=1`).expect(200)
        expect({ filter, total: body.total }).toEqual({ filter, total: count })
      }
    }
    const { counts } = (await grant.officer.browser.get('/api/cases/counts')).body
    expect(counts.map((one: { count: number }) => one.count)).toEqual([4, 1, 2, 1, 1])
  })

  it('narrows by each filter', async () => {
    const all = (query: string) => list(grant.officer, `tab=all&${query}`)
    expect(await all('due=overdue')).toEqual(['overdue'])
    expect(await all('due=soon&sort=due')).toEqual(['dueToday', 'dueSoon'])
    expect(await all('correcting=true')).toEqual(['correcting'])
    expect(await all('outcome=lost')).toEqual(['closed'])
    expect(await all('waitsOn=firm&sort=number')).toEqual(['draft', 'correcting'])
    expect(await all('phase=apply')).toEqual(['draft'])
    expect(await all('openedFrom=2026-02-24&openedTo=2026-02-26&sort=opened')).toEqual(['dueToday', 'dueSoon'])
    expect(await all(`assignee=${grant.officer.id}&outcome=open&sort=-number`)).toHaveLength(5)
    expect(await all('kind=nothing')).toEqual([])
    expect(await list(grant.manager, 'tab=all&assignee=none&outcome=open&sort=number')).toEqual(['draft', 'foreign'])
    expect(await list(grant.manager, `tab=all&enterprise=${grant.otherEnterpriseId}`)).toEqual(['foreign'])
  })

  it('finds a case by its number and by the enterprise’s name, code or pinyin', async () => {
    const { body } = await grant.officer.browser.get('/api/cases?size=1')
    const [{ number, enterprise }] = body.items
    expect(await list(grant.officer, `tab=all&q=${number.toLowerCase()}`)).toEqual(['overdue'])
    const [{ uscc }] = await grant.office.db.dataSource.query(`SELECT uscc FROM enterprises WHERE id = $1`, [enterprise.id])
    for (const q of [enterprise.name, uscc, uscc.slice(8), '试验企业'])
      expect((await list(grant.officer, `tab=all&q=${encodeURIComponent(q)}`)).length).toBe(7)
    const [kind, year, running] = number.split('-') as [string, string, string]
    const bare = running.replace(/^0+/, '')
    const wide = number.replace(/[!-~]/g, (sign: string) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0))
    for (const q of [wide, `${kind}${year}${running}`, ` ${kind.toLowerCase()} ${year} ${running}`, `${kind}-${year}-${bare}`])
      expect([q, await list(grant.officer, `tab=all&q=${encodeURIComponent(q)}`)]).toEqual([q, ['overdue']])
    for (const q of [running, bare, `${year}-${bare}`, `${year}${running}`, `${kind}${bare}`, running.replace(/0/g, '０')])
      expect([q, await list(grant.officer, `tab=all&q=${encodeURIComponent(q)}`)]).toEqual([q, ['overdue']])
    expect(await list(grant.officer, `tab=all&q=${kind}-${Number(year) - 1}-${bare}`)).toEqual([])
    const [early] = (await grant.officer.browser.get('/api/cases?tab=all&sort=opened&size=1')).body.items
    await grant.office.db.dataSource.query(`UPDATE cases SET number = replace(number, $2, '000731') WHERE id = $1`, [
      ...[early.id, early.number.split('-')[2]],
    ])
    await grant.office.db.dataSource.query(
      `UPDATE enterprises SET name = name || '731', name_key = name_key || '731', search_text = search_text || ' 731' WHERE id = $1`,
      [enterprise.id],
    )
    const { items } = (await grant.officer.browser.get('/api/cases?tab=all&q=731')).body
    expect([items.length, items[0].id]).toEqual([7, early.id])
    const spaced = `${uscc.slice(0, 8)} ${uscc.slice(8)}`
    for (const q of [spaced, uscc.slice(0, 9), enterprise.name.replace('（', '(').replace('）', ')'), `　${enterprise.name} `])
      expect([q, (await list(grant.officer, `tab=all&q=${encodeURIComponent(q)}`)).length]).toEqual([q, 7])
    expect(await list(grant.officer, 'tab=all&q=zzzqq')).toEqual([])
    expect(await list(grant.officer, `tab=all&q=${encodeURIComponent("'%_;--")}`)).toEqual([])
  })

  it('turns round and pages without losing or repeating a case', async () => {
    const forward = await list(grant.manager, 'tab=all&sort=due')
    expect(forward).toHaveLength(8)
    for (const sort of ['due', '-due', 'opened', '-opened', 'number', '-number']) {
      const pages: string[] = []
      for (const page of [1, 2, 3]) {
        const { body } = await grant.manager.browser.get(`/api/cases?tab=all&sort=${sort}&size=3&page=${page}`)
        expect(body.total).toBe(8)
        pages.push(...body.items.map((item: { id: string }) => names().get(item.id)))
      }
      expect([...new Set(pages)].sort()).toEqual([...forward].sort())
    }
    expect(await list(grant.manager, 'tab=all&sort=number')).toEqual(
      (await list(grant.manager, 'tab=all&sort=-number')).reverse(),
    )
  })

  it('keeps what one did, opened and follows apart', async () => {
    expect(await list(grant.officer, 'tab=done')).toEqual(['correcting'])
    expect(await list(grant.firm, 'tab=opened&sort=number')).toHaveLength(7)
    await grant.officer.browser
      .put(`/api/cases/${ids.later}/followers`)
      .send({ userIds: [grant.manager.id] })
      .expect(204)
    expect(await list(grant.manager, 'tab=following')).toEqual(['later'])
    await grant.manager.browser.delete(`/api/cases/${ids.later}/followers/me`).expect(204)
    expect(await list(grant.manager, 'tab=following')).toEqual([])
  })

  it('shows each side its own words, and a firm no person and no foreign case', async () => {
    const { body } = await grant.firm.browser.get('/api/cases?tab=all&size=100')
    expect(body.items.map((item: { id: string }) => names().get(item.id))).not.toContain('foreign')
    const received = body.items.find((item: { id: string }) => item.id === ids.later)
    expect(received).toMatchObject({ stateLabel: '待受理（企业）', holder: { waitsOn: 'officer', name: null } })
    expect(await list(grant.firm, 'sort=number')).toEqual(['draft', 'correcting'])
    expect(await list(grant.stranger, 'tab=all')).toEqual(['foreign'])
    expect(await list(grant.stranger, `tab=all&enterprise=${grant.enterpriseId}`)).toEqual([])
  })

  it('reaches an officer’s own parks, and beyond them what is theirs', async () => {
    expect(await list(grant.officer, 'tab=all')).not.toContain('foreign')
    const input = { ids: [ids.foreign], assigneeId: grant.officer.id, reason: '协助' }
    await grant.manager.browser.post('/api/cases/assign').send(input).expect(200)
    expect(await list(grant.officer, 'tab=all')).toContain('foreign')
    expect(await list(grant.officer, 'tab=mine')).toContain('foreign')
    await grant.office.db.dataSource.query(`UPDATE cases SET assignee_id = NULL WHERE id = $1`, [ids.foreign])
  })

  it('exports the whole list of a filter and states its rows', async () => {
    const { headers, text } = await grant.officer.browser
      .get('/api/cases/export.csv?tab=all&outcome=open&sort=number')
      .expect(200)
    expect(headers['x-total-count']).toBe('6')
    expect(text.trim().split('\r\n')).toHaveLength(7)
    expect(text).toContain('创新资助')
  })

  it('refuses a filter it does not know by name', async () => {
    const { body } = await grant.officer.browser.get('/api/cases?tab=all&colour=red&due=someday').expect(422)
    expect(body.refusals.map((one: { at: string }) => one.at).sort()).toEqual(['colour', 'due'])
  })
})
