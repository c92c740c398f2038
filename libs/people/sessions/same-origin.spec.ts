import { describe, expect, it } from '@jest/globals'
import { demandSameOrigin, type OriginProof } from './same-origin.js'

const proof = (parts: Partial<OriginProof>): OriginProof => ({
  method: 'POST',
  host: 'miaopu.example:3000',
  hasCookie: true,
  ...parts,
  headers: { 'x-miaopu': '1', ...parts.headers },
})
const passes = (parts: Partial<OriginProof>) => {
  try {
    demandSameOrigin(proof(parts))
    return true
  } catch (error) {
    expect(error).toMatchObject({ code: 'people.cross-site', kind: 'forbidden' })
    return false
  }
}

describe('a request that changes something', () => {
  it("passes from one of the site's own pages", () => {
    expect(passes({ headers: { 'sec-fetch-site': 'same-origin', origin: 'http://miaopu.example:3000' } })).toBe(true)
  })
  it('passes from the address the office is known by, where a proxy in front changes the host', () => {
    const headers = { origin: 'https://miaopu.example' }
    expect(passes({ host: '10.0.0.5:3000', publicOrigin: 'https://miaopu.example', headers })).toBe(true)
    expect(passes({ host: '10.0.0.5:3000', headers })).toBe(false)
  })
  it.each(['cross-site', 'same-site', 'anything'])('is refused when the browser says %s', (site) => {
    expect(passes({ headers: { 'sec-fetch-site': site } })).toBe(false)
  })
  it.each(['https://evil.example', 'http://miaopu.example:3001', 'http://miaopu.example.evil.example:3000', 'null', 'not a url'])(
    'is refused from the origin %s',
    (origin) => {
      expect(passes({ headers: { origin } })).toBe(false)
      expect(passes({ headers: { origin }, hasCookie: false })).toBe(false)
    },
  )
  it('is refused with a session cookie but without the header only our pages add', () => {
    expect(passes({ headers: { 'x-miaopu': undefined } })).toBe(false)
    expect(passes({ headers: { 'x-miaopu': undefined }, hasCookie: false })).toBe(true)
  })
})

it('a request that only reads needs no proof', () => {
  for (const method of ['GET', 'HEAD'])
    expect(passes({ method, headers: { 'sec-fetch-site': 'cross-site', 'x-miaopu': undefined } })).toBe(true)
})
