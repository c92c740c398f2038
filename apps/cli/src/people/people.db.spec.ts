import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { loadConfig } from '#platform'
import { type Office, openOffice } from '../../../../test/support/office.js'
import { openBrowser, signIn } from '../../../../test/support/people.js'
import { addAdministrator } from './people.js'

describe('the first administrator of an office', () => {
  let office: Office
  beforeAll(async () => {
    office = await openOffice()
  })
  afterAll(() => office.close())

  it('signs in with the password that was printed, and must change it before anything else', async () => {
    const made = await addAdministrator(office.db.url, 'First.Chief', '首任管理员')
    expect(made.login).toBe('first.chief')
    const browser = await signIn(office, made.login, made.oneTimePassword)
    expect((await browser.get('/api/users')).body).toMatchObject({ code: 'people.password-change-first' })
  })

  it('is refused under a login that is taken or is none, and nobody is made', async () => {
    await expect(addAdministrator(office.db.url, 'first.chief', '另一人')).rejects.toThrow('first.chief')
    await expect(addAdministrator(office.db.url, '一 二', '无名')).rejects.toThrow('一 二 is no login')
    const [row] = await office.db.dataSource.query(`SELECT count(*)::int AS n FROM users WHERE side = 'office'`)
    expect(row).toEqual({ n: 1 })
    expect((await openBrowser(office).get('/api/users')).status).toBe(401)
  })
})

it('a production office refuses the demo world and its passwords', () => {
  expect(() => loadConfig({ NODE_ENV: 'production', DEMO: 'true' })).toThrow('Leave DEMO out')
  expect(loadConfig({ NODE_ENV: 'production' }).demo).toBe(false)
})
