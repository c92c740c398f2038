import { describe, expect, it } from '@jest/globals'
import { agentLabel, networkOf } from './address.js'

describe('the network of an address', () => {
  it('is the whole address in IPv4, also when it comes mapped into IPv6', () => {
    expect(networkOf('203.0.113.7')).toBe('203.0.113.7')
    expect(networkOf('::ffff:203.0.113.7')).toBe('203.0.113.7')
  })
  it('is the first 64 bits in IPv6, however it is written', () => {
    expect(networkOf('2001:db8:1:2:aaaa:bbbb:cccc:dddd')).toBe('2001:db8:1:2::/64')
    expect(networkOf('2001:0DB8:0001:2::1')).toBe('2001:db8:1:2::/64')
    expect(networkOf('2001:db8::1')).toBe('2001:db8:0:0::/64')
    expect(networkOf('fe80::1%eth0')).toBe('fe80:0:0:0::/64')
    expect(networkOf('::1')).toBe('0:0:0:0::/64')
  })
})

it('what a browser calls itself is kept on one line and short', () => {
  expect(agentLabel(`Mozilla\r\n/5.0 ${'x'.repeat(500)}`)).toMatch(/^Mozilla \/5\.0 x{187}$/)
  expect(agentLabel(undefined)).toBe('')
})
