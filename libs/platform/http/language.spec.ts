import { describe, expect, it } from '@jest/globals'
import { languageOf } from './language.js'

describe('the language of an answer', () => {
  it.each([
    [undefined, 'zh'],
    ['', 'zh'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['en-GB,en;q=0.9', 'en'],
    ['fr-FR,en;q=0.3', 'en'],
    ['de', 'zh'],
    ['en;q=0.2, zh;q=0.7', 'zh'],
    ['zh;q=0, en;q=0.1', 'en'],
    [';;,,q=', 'zh'],
  ] as const)('for Accept-Language %j is %s', (header, language) => {
    expect(languageOf(header)).toBe(language)
  })
})
