import { describe, expect, it } from '@jest/globals'
import { usccCheckCharacter } from '../../uscc.js'
import { enterpriseColumns } from '../enterprise-columns.js'
import { propose } from './propose.js'

const code = `91440101MA9000001${usccCheckCharacter('91440101MA9000001')}`
const proposed = (...columns: [header: string, ...examples: string[]][]) =>
  Object.fromEntries(
    propose(
      columns.map(([header, ...examples], index) => ({ index, header, examples })),
      enterpriseColumns,
    ),
  )

describe('proposals for headers nobody knows', () => {
  it('takes a column shaped like credit codes for the credit code, whatever it is called', () => {
    expect(proposed(['编号', '1', '2'], ['证照号', code, code])).toEqual({ uscc: 1 })
    expect(proposed(['证照号', code, '坏的'])).toEqual({})
  })

  it('takes headers that are alike, each field and each column once', () => {
    expect(proposed(['企业全名称'], ['注册资本金(万)'], ['公司成立日期'], ['备注'])).toEqual({
      name: 0,
      registeredCapital: 1,
      establishedOn: 2,
    })
    expect(proposed(['注册地址（省）'], ['注册地址（现）'])).toEqual({ address: 0 })
  })
})
