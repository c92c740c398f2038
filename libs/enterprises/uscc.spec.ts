import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { judgeUscc, normaliseUscc, organisationPartAgrees, usccCheckCharacter } from './uscc.js'

const ALPHABET = [...'0123456789ABCDEFGHJKLMNPQRTUWXY']
const first17 = fc.array(fc.constantFrom(...ALPHABET), { minLength: 17, maxLength: 17 }).map((a) => a.join(''))
const faultOf = (text: string) => {
  const judged = judgeUscc(text)
  return judged.ok ? undefined : judged.fault
}

describe('the unified social credit code', () => {
  it('agrees with the example of the standard', () => {
    expect(usccCheckCharacter('91350100M000100Y4')).toBe('3')
    expect(judgeUscc('91350100M000100Y43')).toEqual({ ok: true, uscc: '91350100M000100Y43' })
  })

  it('is read through full-width digits, lower case and blanks around it', () => {
    expect(normaliseUscc(' ９１350100m000100y43\u3000')).toBe('91350100M000100Y43')
    expect(normaliseUscc('9135 0100 M000 100Y 43')).toBe('91350100M000100Y43')
    expect(judgeUscc('９１350100m000100y43\n')).toEqual({ ok: true, uscc: '91350100M000100Y43' })
  })

  it('names each fault', () => {
    expect(faultOf('  ')).toEqual({ code: 'enterprises.uscc-missing', params: {} })
    expect(faultOf('320404000009558')).toEqual({ code: 'enterprises.uscc-old-15', params: {} })
    expect(faultOf('320506NA000043X')).toEqual({ code: 'enterprises.uscc-old-15', params: {} })
    expect(faultOf('3209231100626')).toEqual({ code: 'enterprises.uscc-old-13', params: {} })
    expect(faultOf('无')).toEqual({ code: 'enterprises.uscc-length', params: { length: 1 } })
    expect(faultOf('9135010OM000100Y43')).toEqual({ code: 'enterprises.uscc-character', params: { character: 'O', position: 8 } })
    expect(faultOf('91350100M000100Y4A')).toEqual({ code: 'enterprises.uscc-check', params: { expected: '3', found: 'A' } })
  })

  it('is never refused for its region', () => {
    const code = '91999999M000100Y4'
    expect(judgeUscc(code + usccCheckCharacter(code)).ok).toBe(true)
  })

  it('accepts every code with its own check character and no other', () => {
    fc.assert(
      fc.property(first17, fc.constantFrom(...ALPHABET), (code, last) => {
        expect(judgeUscc(code + last).ok).toBe(usccCheckCharacter(code) === last)
      }),
    )
  })

  it('notices any single wrong character', () => {
    fc.assert(
      fc.property(first17, fc.nat(16), fc.constantFrom(...ALPHABET), (code, place, other) => {
        fc.pre(code[place] !== other)
        const wrong = code.slice(0, place) + other + code.slice(place + 1)
        expect(judgeUscc(wrong + usccCheckCharacter(code)).ok).toBe(false)
      }),
    )
  })

  it('tells whether the organisation part adds up, without refusing for it', () => {
    expect(organisationPartAgrees('91350100M000100Y43')).toBe(true)
    expect(organisationPartAgrees('913204121371926649')).toBe(true)
    const odd = '91350100M00010010'.slice(0, 17)
    const code = odd + usccCheckCharacter(odd)
    expect([judgeUscc(code).ok, organisationPartAgrees(code)]).toEqual([true, false])
  })
})
