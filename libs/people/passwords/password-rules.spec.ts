import { describe, expect, it } from '@jest/globals'
import { COMMON_PASSWORDS } from './common-passwords.js'
import { judgePassword, LEAST_CHARACTERS } from './password-rules.js'

const codes = (password: string, login = 'mei') => judgePassword(password, login).map(({ code }) => code)

describe('the password rules', () => {
  it('take a long phrase, in Chinese too', () => {
    expect(codes('三棵银杏树种在园区门口外')).toEqual([])
    expect(codes('four quiet herons')).toEqual([])
  })

  it('name every rule that is broken, not just the first', () => {
    expect(codes('mei123')).toEqual(['people.password-too-short', 'people.password-has-login'])
  })

  it('count characters, not bytes', () => {
    expect(codes('银杏树下九个字呀')).toEqual(['people.password-too-short'])
  })

  it('refuse the login inside the password whatever its case', () => {
    expect(codes('xx-LiMei-2026-xx', 'limei')).toEqual(['people.password-has-login'])
  })

  it.each(['1Q2W3E4R5T', 'Ｐassword123', '3456789012', '9876543210', 'zyxwvutsrq', 'abababababab', '888888888888', 'woaini1314'])(
    'refuse the common or monotonous %s',
    (password) => expect(codes(password)).toEqual(['people.password-common']),
  )

  it('refuse a novel', () => {
    expect(codes('银杏'.repeat(101))).toContain('people.password-too-long')
  })

  it('keep no common password that is refused for its length anyway', () => {
    expect([...COMMON_PASSWORDS].filter((word) => word.length < LEAST_CHARACTERS - 1 || word !== word.toLowerCase())).toEqual([])
  })
})
