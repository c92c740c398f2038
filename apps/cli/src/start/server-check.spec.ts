import { describe, expect, it } from '@jest/globals'
import { explainDatabase, readable, versionFault } from './server-check.js'

describe('looking at the database server', () => {
  it('runs on PostgreSQL 15 to 18 and names the version of any other', () => {
    for (const version of [150_000, 150_017, 160_004, 170_002, 180_004]) expect(versionFault(version)).toBeUndefined()
    expect(versionFault(140_012)).toBe(
      'PostgreSQL 14 answers, and Miaopu runs on PostgreSQL 15 to 18: name a database of such a server in DATABASE_URL.',
    )
    expect(versionFault(190_000)).toContain('PostgreSQL 19 answers')
    expect(versionFault(90_624)).toContain('PostgreSQL 9 answers')
  })

  it('never shows the password of an address', () => {
    expect(readable('postgres://user:secret@db.example:5433/office')).toBe('user@db.example:5433/office')
    expect(readable('postgres://user:secret@db.example/office')).toBe('user@db.example:5432/office')
    expect(readable('not an address with secret')).not.toContain('secret')
  })

  it('says what to do when the disk is full or no connection is left', () => {
    const url = 'postgres://user:secret@db.example/office'
    const answer = (code: string) => explainDatabase(Object.assign(new Error('…'), { code }), url)
    expect(answer('53100')).toBe('The disk of the database user@db.example:5432/office is full: make room there.')
    expect(answer('53300')).toContain('POOL_SIZE')
  })
})
