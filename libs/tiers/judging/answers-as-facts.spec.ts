import { describe, expect, it } from '@jest/globals'
import type { Facts } from '#criteria'
import { withAnswers } from './answers-as-facts.js'

const held = (known: Facts['known'] = {}): Facts => ({ asOf: '2026-05-11', known })

describe('the answers of a form as facts', () => {
  it('are told in the unit of the rules: fen as 万元 or 亿元, per hundred as a fraction, yes and no as they are', () => {
    const { known } = withAnswers(held(), {
      revenueLast: 123_456_789,
      valuation: 650_000_000_000,
      marketShare: 12.5,
      isListed: false,
    })
    expect(known).toMatchObject({
      revenue_wan: { value: '123.456789', period: '2025', provenance: 'declared', unit: '万元' },
      valuation_rmb_yi: { value: '65', period: '2026-05-11' },
      niche_share: { value: '0.125' },
      listed: { value: false, period: '2026-05-11' },
      end_year: { value: 2025 },
    })
  })

  it('give way to what was verified or imported, replace what was declared, and are none where they are of another kind', () => {
    const figures = {
      equity_backed: { value: true, provenance: 'verified' },
      patents: {},
      ip_class1: { value: '3', provenance: 'declared' },
    }
    const { known } = withAnswers(held(figures as never), { equityBacked: false, patents: 5, isListed: '否', valuation: null })
    expect(known).toMatchObject({ equity_backed: { value: true }, ip_class1: { value: '5' } })
    expect([known.listed, known.valuation_rmb_yi, known.end_year]).toEqual([undefined, undefined, undefined])
  })
})
