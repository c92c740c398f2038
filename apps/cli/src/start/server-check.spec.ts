import { describe, expect, it } from '@jest/globals'
import { explainDatabase, readable } from './server-check.js'

describe('looking at the database server', () => {
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
