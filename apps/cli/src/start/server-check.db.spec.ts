import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Client } from 'pg'
import { checkServer } from './server-check.js'

const server = () => process.env.MIAOPU_TEST_SERVER as string
const at = (change: Partial<Pick<URL, 'pathname' | 'username' | 'password' | 'host' | 'protocol'>>) =>
  Object.assign(new URL(server()), change).href

describe('looking at the database server', () => {
  const admin = async (...statements: string[]) => {
    const client = new Client({ connectionString: server() })
    await client.connect()
    for (const statement of statements) await client.query(statement)
    await client.end()
  }
  beforeAll(() =>
    admin(
      `CREATE ROLE start_guest LOGIN PASSWORD 'guest'`,
      'CREATE DATABASE start_plain',
      `CREATE DATABASE start_bytes TEMPLATE template0 LOCALE 'C'`,
      `CREATE DATABASE start_latin TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'`,
    ),
  )
  afterAll(() =>
    admin('DROP DATABASE start_plain', 'DROP DATABASE start_bytes', 'DROP DATABASE start_latin', 'DROP ROLE start_guest'),
  )

  it('finds nothing wrong with a server that carries the office', async () => {
    await expect(checkServer(server())).resolves.toBeUndefined()
  })

  it('names a wrong password and a missing database, and never shows the password', async () => {
    await expect(checkServer(at({ password: 'a-wrong-one' }))).rejects.toThrow(
      /^The password for miaopu@[^ ]+ is wrong: correct DATABASE_URL\.$/,
    )
    await expect(checkServer(at({ pathname: '/nowhere' }))).rejects.toThrow(
      /^There is no database miaopu@127\.0\.0\.1:\d+\/nowhere: create it/,
    )
  })

  it('names a host that is not known and an address that is none', async () => {
    await expect(checkServer('postgres://a:b@host.invalid/c')).rejects.toThrow('The host of a@host.invalid:5432/c is not known')
    await expect(checkServer('mysql://a')).rejects.toThrow('DATABASE_URL is not an address of PostgreSQL')
  })

  it('names every right the user lacks, with the statement that grants it', async () => {
    const check = checkServer(at({ username: 'start_guest', password: 'guest', pathname: '/start_plain' }))
    const sentence = await check.then(
      () => '',
      (error: Error) => error.message,
    )
    expect(sentence).toContain('may not create in it (GRANT CREATE ON DATABASE "start_plain" TO "start_guest")')
    expect(sentence).toContain('(GRANT CREATE ON SCHEMA public TO "start_guest")')
    expect(sentence).toContain('(ALTER ROLE "start_guest" CREATEROLE)')
    expect(sentence).not.toContain('\n')
  })

  it('refuses a database that cannot hold or find Chinese names', async () => {
    await expect(checkServer(at({ pathname: '/start_bytes' }))).rejects.toThrow(
      'LC_CTYPE is C, under which no Chinese name is found',
    )
    await expect(checkServer(at({ pathname: '/start_latin' }))).rejects.toThrow('it stores LATIN1 and not UTF8')
  })
})
