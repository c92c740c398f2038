import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Office, openOffice } from '../../../test/support/office.js'
import { arrive, type Browser } from '../../../test/support/people.js'

let office: Office
let officer: Browser
let colleague: Browser
let firm: Browser

beforeAll(async () => {
  office = await openOffice()
  officer = (await arrive(office, { roles: ['officer'], name: '演示专员甲' })).browser
  colleague = (await arrive(office, { roles: ['manager'] })).browser
  firm = (await arrive(office, { roles: ['firm-admin'] })).browser
})
afterAll(() => office.close())

const columns = { order: ['number', 'due'], hidden: ['amount'] }

describe('what people set for themselves', () => {
  it('is kept under its key and comes back on another computer', async () => {
    expect((await officer.get('/api/preferences/columns.cases')).body).toEqual({ value: null })
    await officer.put('/api/preferences/columns.cases').send({ value: columns }).expect(200)
    await officer
      .put('/api/preferences/columns.cases')
      .send({ value: { ...columns, hidden: [] } })
      .expect(200)
    expect((await officer.get('/api/preferences/columns.cases')).body.value).toEqual({ ...columns, hidden: [] })
  })

  it('is nobody else’s', async () => {
    await officer.put('/api/preferences/columns.enterprises').send({ value: columns }).expect(200)
    expect((await colleague.get('/api/preferences/columns.enterprises')).body).toEqual({ value: null })
    expect((await firm.get('/api/preferences/columns.enterprises')).body).toEqual({ value: null })
  })

  it('works for a firm’s user too, though the table is closed to the firm’s database role', async () => {
    await firm.put('/api/preferences/columns.my-cases').send({ value: columns }).expect(200)
    expect((await firm.get('/api/preferences/columns.my-cases')).body.value).toEqual(columns)
  })

  it('refuses a key of other letters and a value without end', async () => {
    const odd = await officer.put('/api/preferences/Columns%2Fcases').send({ value: {} })
    expect([odd.status, odd.body.code]).toEqual([422, 'people.preference-key'])
    const long = await officer.put('/api/preferences/columns.cases').send({ value: { text: 'x'.repeat(20_000) } })
    expect([long.status, long.body.code]).toEqual([422, 'people.preference-too-long'])
  })
})

describe('saved views of a list', () => {
  const overdue = { list: 'cases', name: '我的超期件', shared: false, query: { due: 'overdue', tab: 'mine' } }

  it('belong to who saved them; the same name again replaces the view', async () => {
    await officer.post('/api/saved-views').send(overdue).expect(201)
    await officer
      .post('/api/saved-views')
      .send({ ...overdue, query: { due: 'overdue' } })
      .expect(201)
    const { body } = await officer.get('/api/saved-views?list=cases').expect(200)
    expect(body).toMatchObject([{ name: '我的超期件', query: { due: 'overdue' }, mine: true, owner: '演示专员甲' }])
    expect((await colleague.get('/api/saved-views?list=cases')).body).toEqual([])
  })

  it('shared ones are seen by the office, not by firms, and deleted by their owner alone', async () => {
    const { body: view } = await officer
      .post('/api/saved-views')
      .send({ ...overdue, list: 'enterprises', shared: true })
      .expect(201)
    expect((await colleague.get('/api/saved-views?list=enterprises')).body).toMatchObject([{ id: view.id, mine: false }])
    expect((await firm.get('/api/saved-views?list=enterprises')).body).toEqual([])
    expect((await colleague.delete(`/api/saved-views/${view.id}`)).body.code).toBe('people.view-missing')
    await officer.delete(`/api/saved-views/${view.id}`).expect(204)
    expect((await colleague.get('/api/saved-views?list=enterprises')).body).toEqual([])
  })

  it('hold texts only, and firms share none', async () => {
    const odd = await officer.post('/api/saved-views').send({ ...overdue, query: { due: { nested: true } } })
    expect([odd.status, odd.body.code]).toEqual([422, 'people.view-query'])
    const shared = await firm.post('/api/saved-views').send({ ...overdue, shared: true })
    expect([shared.status, shared.body.code]).toEqual([403, 'people.view-office-only'])
  })
})
