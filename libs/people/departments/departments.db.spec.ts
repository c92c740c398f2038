import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { newId } from '#platform'
import { type Office, openOffice } from '../../../test/support/office.js'
import { arrive, type Browser, createUser } from '../../../test/support/people.js'
import { PeopleModule } from '../people.module.js'
import { seedPeopleReference } from './seed.js'

describe('the departments', () => {
  let office: Office
  let admin: Browser
  beforeAll(async () => {
    office = await openOffice({ modules: [PeopleModule] })
    admin = (await arrive(office, { roles: ['admin'] })).browser
  })
  afterAll(() => office.close())
  const make = async (parts: object = {}) =>
    (await admin.post('/api/departments').send({ code: `d-${newId().slice(-12)}`, name: '某处', position: 50, ...parts })).body

  it('of a zone are there from the start, in their order, for everybody who has signed in', async () => {
    const firm = await arrive(office, { roles: ['firm-member'] })
    const names = (await firm.browser.get('/api/departments')).body.map((d: { name: string }) => d.name)
    expect(names.slice(0, 3)).toEqual(['科技创新局', '工业和信息化局', '市场监督管理局（知识产权局）'])
    expect(names.length).toBeGreaterThanOrEqual(9)
  })

  it('keep what the office has edited when the reference rows are loaded again', async () => {
    const [first] = (await admin.get('/api/departments')).body
    await admin.patch(`/api/departments/${first.id}`).send({ version: first.version, name: '科技和创新局' })
    await seedPeopleReference(office.db.dataSource)
    const after = (await admin.get('/api/departments')).body
    expect(after.filter((d: { code: string }) => d.code === 'science')).toMatchObject([{ id: first.id, name: '科技和创新局' }])
  })

  it('form a tree that no change can close to a loop', async () => {
    const top = await make()
    const middle = await make({ parentId: top.id })
    const bottom = await make({ parentId: middle.id })
    const edit = (id: string, parentId: string) => admin.patch(`/api/departments/${id}`).send({ version: 1, parentId })
    expect((await edit(top.id, bottom.id)).body.code).toBe('people.department-loop')
    expect((await edit(top.id, top.id)).body.code).toBe('people.department-loop')
    const racing = await Promise.all([edit(middle.id, top.id), edit(bottom.id, top.id)])
    expect(racing.map(({ status }) => status)).toEqual([200, 200])
  })

  it('have a head who is an active office user', async () => {
    const officer = await createUser(office.db, { roles: ['officer'], name: '负责人甲' })
    const firm = await createUser(office.db, { roles: ['firm-admin'] })
    expect(await make({ headId: officer.id })).toMatchObject({ headId: officer.id, headName: '负责人甲' })
    expect(await make({ headId: firm.id })).toMatchObject({ code: 'people.department-head-unknown' })
  })

  it('cannot be removed while somebody or something belongs to them', async () => {
    const top = await make()
    const below = await make({ parentId: top.id })
    const refused = await admin.delete(`/api/departments/${top.id}`)
    expect([refused.status, refused.body.params]).toEqual([409, { users: 0, children: 1 }])
    expect((await admin.delete(`/api/departments/${below.id}`)).status).toBe(204)
    expect((await admin.delete(`/api/departments/${top.id}`)).status).toBe(204)
    expect((await admin.delete(`/api/departments/${top.id}`)).status).toBe(404)
  })

  it('refuse a code that is taken, a parent that is not there and a version that is out of date', async () => {
    expect(await make({ code: 'science' })).toMatchObject({ code: 'people.department-code-taken', status: 409 })
    expect(await make({ parentId: newId() })).toMatchObject({ code: 'people.department-missing', status: 404 })
    const made = await make()
    const late = await admin.patch(`/api/departments/${made.id}`).send({ version: 7, name: '晚了' })
    expect([late.status, late.body.code]).toEqual([409, 'people.department-changed'])
  })
})
