import { describe, expect, it } from '@jest/globals'
import type { FormField } from '../form.js'
import { answerInWords, yuan } from './answer-in-words.js'
import { cited } from './issue.js'
import { templatesFor } from './rules.js'
import type { PaperTemplate } from './template.js'

const field = (type: FormField['type'], rest: Partial<FormField> = {}): FormField => ({
  ...{ key: 'k', label: ['题', 'Field'], type },
  ...rest,
})

describe('a paper', () => {
  it('writes every answer with its unit, and says when there is none', () => {
    const choices = [
      { value: 'a', label: ['甲', 'A'] as const },
      { value: 'b', label: ['乙', 'B'] as const },
    ]
    expect(answerInWords(field('money'), 123_456_789)).toBe('1,234,567.89 元')
    expect(answerInWords(field('number', { unit: '人' }), 12)).toBe('12 人')
    expect(answerInWords(field('percent'), 12.5)).toBe('12.5%')
    expect(answerInWords(field('date'), '2026-03-02')).toBe('2026年3月2日')
    expect(answerInWords(field('boolean'), false)).toBe('否')
    expect(answerInWords(field('multi', { choices }), ['b', 'a'])).toBe('乙、甲')
    expect(answerInWords(field('text'), '  ')).toBe('未填写')
    expect(answerInWords(undefined, [{ name: '执照.pdf' }, { name: '附页.pdf' }])).toBe('执照.pdf\n附页.pdf')
    expect([yuan(0), yuan(5), yuan(-100_000n), yuan('100000000000')]).toEqual(['0.00', '0.05', '-1,000.00', '1,000,000,000.00'])
  })

  it('cites a legal basis without what the office still has to confirm', () => {
    expect(cited('穗埔科规字〔2021〕5号《办法》（2024 年底后是否续期待核）')).toBe('穗埔科规字〔2021〕5号《办法》')
    expect(cited('《办法》（试行）第五条')).toBe('《办法》（试行）第五条')
  })

  it('is issued for an adverse step of any kind, unless the kind has its own letter for it', () => {
    const chart = { events: { refuse: { adverse: true }, accept: {}, submit: { does: ['submitAnswers'] } } } as never
    const own: PaperTemplate = { code: 'own', version: 1, audience: 'firm', compose: () => null }
    const codes = (event: string, to: string, rules = [{ template: own, on: ['refuse'], to: ['refused'] }]) =>
      templatesFor(chart, rules, { event, to }).map(({ code }) => code)
    expect(codes('refuse', 'refused')).toEqual(['own'])
    expect(codes('refuse', 'elsewhere')).toEqual(['adverse-decision'])
    expect(codes('submit', 'received', [])).toEqual(['submission'])
    expect(codes('accept', 'review')).toEqual([])
  })
})
