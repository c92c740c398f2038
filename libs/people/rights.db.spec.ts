import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Office, openOffice } from '../../test/support/office.js'
import { arrive } from '../../test/support/people.js'
import { PeopleModule } from './people.module.js'
import { RIGHTS } from './rights.js'
import { ROLES } from './roles.js'

describe('the rights table', () => {
  let office: Office
  beforeAll(async () => {
    office = await openOffice({ modules: [PeopleModule] })
  })
  afterAll(() => office.close())

  it('is shown to the office as the guard reads it', async () => {
    const admin = await arrive(office, { roles: ['admin'] })
    const { body } = await admin.browser.get('/api/rights').expect(200)
    expect(body.roles).toEqual([...ROLES])
    const shown = Object.fromEntries(body.rights.map((row: { right: string; roles: string[] }) => [row.right, row.roles]))
    expect(shown).toEqual(RIGHTS)
    expect(body.rights[0]).toMatchObject({ right: 'users.read', name: '查看用户' })
    const firm = await arrive(office, { roles: ['firm-member'], language: 'en' })
    const { body: names } = await firm.browser.get('/api/rights/names').expect(200)
    expect(names[0]).toEqual({ right: 'users.read', name: 'See users' })
  })

  it('lets everybody read their own particulars, and nobody else’s', async () => {
    const firm = await arrive(office, { roles: ['firm-member'], name: '经办人甲' })
    const { body } = await firm.browser.get('/api/me').expect(200)
    expect(body).toMatchObject({ id: firm.id, displayName: '经办人甲', roles: ['firm-member'] })
    await firm.browser.get(`/api/users/${firm.id}`).expect(403)
  })
})
