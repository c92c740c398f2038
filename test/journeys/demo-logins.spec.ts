import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Office, openOffice } from '../support/office.js'

describe('the logins the sign-in page offers', () => {
  let demo: Office
  let real: Office

  beforeAll(async () => {
    demo = await openOffice({ config: { demo: true } })
    real = await openOffice({ config: { demo: true, mode: 'production' } })
  })
  afterAll(() => Promise.all([demo.close(), real.close()]))

  it('are those of the demo world, with their roles', async () => {
    const { body } = await demo.http().get('/api/demo').expect(200)
    expect(body.logins).toContainEqual(expect.objectContaining({ login: 'officer', roles: ['officer'] }))
    expect(body.logins).toContainEqual(expect.objectContaining({ login: 'manager2', roles: ['manager', 'officer'] }))
  })

  it('are none in production, whatever else is configured', async () => {
    expect((await real.http().get('/api/demo').expect(200)).body).toEqual({ logins: [] })
  })
})
