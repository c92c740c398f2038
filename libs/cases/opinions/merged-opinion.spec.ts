import { describe, expect, it } from '@jest/globals'
import { mergedOpinion, type Opinion } from './merged-opinion.js'

const opinion = (department: string, rest: Partial<Opinion>): Opinion => ({
  ...{ department, question: '', state: 'given', outcome: 'agree', note: '', dueOn: '2026-03-09' },
  ...rest,
})

describe('the merged opinion of a joint review', () => {
  const all = [
    opinion('科技创新局', { note: '符合条件' }),
    opinion('生态环境局', { outcome: 'conditional', note: '须补办环评', question: '有无环保处罚' }),
    opinion('市场监管局', { state: 'deemed', outcome: 'deemed-consent' }),
    opinion('税务局', { state: 'open', outcome: null }),
    opinion('商务局', { state: 'cancelled' }),
  ]

  it('counts what was said, names silence as silence, and leaves out whoever was not needed any more', () => {
    expect(mergedOpinion(all, 'zh')).toBe(
      [
        '征求 4 个部门意见：同意 1 个，有条件同意 1 个，逾期未复，视为同意 1 个，尚未答复 1 个。',
        '1. 科技创新局：同意：符合条件',
        '2. 生态环境局（有无环保处罚）：有条件同意：须补办环评',
        '3. 市场监管局：逾期未复，视为同意（期限 2026-03-09）',
        '4. 税务局：尚未答复（期限 2026-03-09）',
      ].join('\n'),
    )
    expect(mergedOpinion(all, 'en').split('\n')[0]).toBe(
      'Departments asked: 4 (1 agrees; 1 agrees under conditions; 1 no answer in time: deemed to agree; 1 no answer yet).',
    )
  })

  it('is empty when nobody was asked', () => {
    expect(mergedOpinion([], 'zh')).toBe('')
    expect(mergedOpinion([opinion('商务局', { state: 'cancelled' })], 'en')).toBe('')
  })
})
