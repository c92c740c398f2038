import { describe, expect, it } from '@jest/globals'
import { cleanName, nameKey, pinyinOf, searchPattern, searchTextOf } from './naming.js'

/** Does the query find the enterprise, as PostgreSQL's LIKE would answer? */
function finds(query: string, text: string): boolean {
  const pattern = searchPattern(query)
  if (!pattern) return false
  return text.includes(pattern.slice(1, -1))
}

describe('names on the register', () => {
  it('holds two spellings for one name when only width, brackets or blanks differ', () => {
    expect(nameKey('广州新芽（集团） 科技ＡＢ有限公司')).toBe(nameKey('广州新芽(集团)科技ab有限公司'))
    expect(nameKey('广州新芽【集团】科技')).toBe(nameKey('广州新芽(集团)科技'))
    expect(nameKey('广州新芽科技')).not.toBe(nameKey('广州新牙科技'))
  })

  it('shows a name without invisible characters and doubled blanks', () => {
    expect(cleanName('\ufeff 广州\u200b新芽  科技\t')).toBe('广州 新芽 科技')
  })

  it('reads names in pinyin, with the readings that stand in words', () => {
    expect(pinyinOf('重庆银行(集团)ABC')).toEqual({ full: 'chongqingyinhangjituanabc', initials: 'cqyhjtabc' })
    expect(pinyinOf('绿芽')).toEqual({ full: 'lvya', initials: 'ly' })
  })

  it('finds an enterprise by part of its name, former name, code, initials and pinyin', () => {
    const text = searchTextOf('91440101MA5XYZA42T', '广州新芽（集团）科技有限公司', ['广州老根贸易行'])
    for (const query of [
      '新芽',
      '芽集',
      '新芽(集团)',
      '91440101',
      'ma5xyz',
      'xyjt',
      'xinyaji',
      '老根',
      'lgmy',
      '广',
      'gz',
      '有限公司',
    ]) {
      expect([query, finds(query, text)]).toEqual([query, true])
    }
    for (const query of ['芽新', '新根', '州', 'zx', 'xyzw', '9144010Z'])
      expect([query, finds(query, text)]).toEqual([query, false])
  })

  it('has nothing to search for in blanks and punctuation, so wildcards are harmless', () => {
    expect(searchPattern(' %_（） ')).toBeUndefined()
    expect(searchPattern('a%b_c')).toBe('%abc%')
  })
})
