import { describe, expect, it } from '@jest/globals'
import { chartDigest } from '#cases'
import { charts } from '#seeds'

/** The beginning of the digest of every chart there is; a new version adds its line, a migration that restates stored charts its own. */
const STORED: Readonly<Record<string, string>> = {
  'policy-application@1': '03c4de0475dc00d7',
  'policy-application@2': 'a305937022a3eea0',
  'policy-award@1': '2594f88cd4c0d584',
  'policy-award@2': 'ee71c3741ed7d363',
  'policy-commitment@1': '93368c32afd31c4c',
  'policy-commitment@2': 'a87303dffe39b0ce',
  'policy-instant@1': '003eb4028bf35f38',
  'policy-instant@2': '215ef79caee56408',
  'policy-recovery@1': 'dceb8cb91e91ec0f',
  'policy-recovery@2': 'e63134f99ad47725',
  'recognition@1': '03a7d8c59e07faea',
  'recognition@2': 'bd842f96de4307b1',
  'renewal@1': '323a8c53583dfa00',
  'renewal@2': '9ee2a974b700caa8',
  'revocation@1': 'f617ec3301969ed0',
  'transfer@1': '2a2f97d22da7aeec',
  'transfer@2': '2f5aa1b0701fc65c',
}

describe('the stored charts', () => {
  it('stay what they are under their version, however their parts are written', () => {
    const written = charts.map((chart) => [`${chart.id}@${chart.version}`, chartDigest(chart).slice(0, 16)])
    expect(Object.fromEntries(written)).toEqual(STORED)
  })
})
