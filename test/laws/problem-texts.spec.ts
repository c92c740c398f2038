import { describe, expect, it } from '@jest/globals'
import { allTexts } from '#platform'
import { ApiModule } from '../../apps/api/src/api.module.js'
import { isTest, place, sources } from './sources.js'

const USED = [
  /\bProblem\.(?:invalid|refused|forbidden|missing|conflict)\(\s*'([^']+)'/g,
  /\bnew Problem\(\s*'\w+',\s*'([^']+)'/g,
  /\bcode: '([a-z][\w-]*\.[\w.-]+)'/g,
]

describe('the texts of problems', () => {
  const used = sources('libs')
    .filter((file) => !isTest(file))
    .flatMap((file) =>
      USED.flatMap((pattern) =>
        [...file.text.matchAll(pattern)].map((match) => ({ code: match[1] ?? '', at: place(file, match.index) })),
      ),
    )

  it('exist in both languages for every code that is used', () => {
    expect(ApiModule).toBeDefined()
    expect(used.length).toBeGreaterThan(20)
    expect(used.filter(({ code }) => !allTexts().has(code)).map(({ code, at }) => `${at} ${code}`)).toEqual([])
  })

  it('are Chinese in Chinese and not Chinese in English', () => {
    const faults = [...allTexts()].filter(
      ([code, [zh, en]]) => code !== 'field.custom' && (!/\p{Script=Han}/u.test(zh) || /\p{Script=Han}/u.test(en)),
    )
    expect(faults).toEqual([])
  })

  it('take the same parameters in both languages', () => {
    const names = (text: string) => [...new Set([...text.matchAll(/\{(\w+?)(?:Zh|En)?\}/g)].map((match) => match[1]))].sort()
    const faults = [...allTexts()].filter(([, [zh, en]]) => names(zh).join() !== names(en).join())
    expect(faults.map(([code]) => code)).toEqual([])
  })

  it('begin with the name of what they belong to', () => {
    expect([...allTexts().keys()].filter((code) => !/^[a-z][a-z-]*\.[A-Za-z0-9.-]+$/.test(code))).toEqual([])
  })
})
