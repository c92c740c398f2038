import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readCapital } from './capital.js'

const read = (text: string) => {
  const judged = readCapital(text)
  return judged.ok ? `${judged.capital.amountFen} ${judged.capital.currency}` : judged.fault
}

describe('the registered capital', () => {
  it.each([
    ['1,000(万元人民币)', '1000000000 CNY'],
    ['680万人民币', '680000000 CNY'],
    ['500(万)', '500000000 CNY'],
    ['500（万元）', '500000000 CNY'],
    ['50万美元', '50000000 USD'],
    ['3,662.2224(万元人民币)', '3662222400 CNY'],
    ['100(万人民币元)', '100000000 CNY'],
    ['100( 万人民币元)', '100000000 CNY'],
    ['100(万元(人民币))', '100000000 CNY'],
    ['100(万元美元)', '100000000 USD'],
    ['100(万美)', '100000000 USD'],
    ['100(万香港元)', '100000000 HKD'],
    ['12.5万港币', '12500000 HKD'],
    ['100(万日元)', '100000000 JPY'],
    ['100(万丹麦克郎)', '100000000 DKK'],
    ['1.5亿元', '15000000000 CNY'],
    ['5000元', '500000 CNY'],
    ['人民币100万元', '100000000 CNY'],
    ['USD500000', '50000000 USD'],
    ['0.12345678万元', '123457 CNY'],
    ['0(万元人民币)', '0 CNY'],
  ])('reads %s', (text, answer) => {
    expect(read(text)).toBe(answer)
  })

  it.each([
    ['N/A', 'enterprises.capital-absent'],
    ['-', 'enterprises.capital-absent'],
    [' ', 'enterprises.capital-absent'],
    ['万人民币', 'enterprises.capital-no-number'],
    ['无资本', 'enterprises.capital-no-number'],
    ['500', 'enterprises.capital-no-unit'],
    ['500()', 'enterprises.capital-no-unit'],
    ['100万金币', 'enterprises.capital-unknown-currency'],
    ['100万美元港元', 'enterprises.capital-unknown-currency'],
    ['1,00万元', 'enterprises.capital-unreadable'],
    ['-5万元', 'enterprises.capital-unreadable'],
    ['5-10万元', 'enterprises.capital-unreadable'],
    ['99999999999999亿', 'enterprises.capital-too-large'],
  ])('says why it cannot read %s', (text, fault) => {
    expect(read(text)).toBe(fault)
  })

  it('loses no digit of any amount in 万元 with up to six decimals', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 12n), fc.integer({ min: 0, max: 999_999 }), (whole, part) => {
        const decimals = String(part).padStart(6, '0')
        expect(read(`${whole}.${decimals}(万元)`)).toBe(`${whole * 1_000_000n + BigInt(part)} CNY`)
      }),
    )
  })
})
