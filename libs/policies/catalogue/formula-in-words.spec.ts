import { describe, expect, it } from '@jest/globals'
import { formulaInWords } from './formula-in-words.js'

const names = {
  nameOf: (name: string) => ({ rd: '研发费用', before: '上年研发费用', level: '级别', rev: '营收' })[name] ?? name,
  choiceOf: (value: string) => ({ state: '国家级' })[value] ?? value,
}
const zh = (text: string) => formulaInWords(text, names, 'zh')

describe('how an amount is computed, told to a firm', () => {
  it('names the figures and says the steps', () => {
    expect(zh('min(0.10 * max(rd - before, 0), 100)')).toBe('（0.1 × （研发费用 - 上年研发费用、0 中较大者）、100 中较小者）')
    expect(zh('max(rev)')).toBe('（营收 中最高者）')
    expect(zh('floor(rev / 5000) * 5')).toBe('（营收 ÷ 5000，取整数） × 5')
  })

  it('says cases one after another, with the words of the choices', () => {
    expect(zh('level == "state" ? 50 : 10')).toBe('级别 = 国家级 时为 50，否则 10')
    expect(formulaInWords('rev >= 10 and not (rd < 1) ? 2 : 1', names, 'en')).toBe(
      '2 if 营收 ≥ 10 and not (研发费用 < 1), else 1',
    )
  })
})
