import { describe, expect, it } from '@jest/globals'
import { codeOf, isTest, place, sources } from './sources.js'

const PRESENT = /\bnew Date\(\s*\)|\bDate\.now\(|(?<![\w.])Date\(\)/g

describe('the one clock', () => {
  const files = sources('libs', 'apps/api', 'apps/worker', 'seeds', 'migrations').filter((file) => !isTest(file))

  it('is the only place that asks for the present moment', () => {
    const askers = files.flatMap((file) => [...codeOf(file.text).matchAll(PRESENT)].map((match) => place(file, match.index)))
    expect(askers.filter((at) => !at.startsWith('libs/platform/clock.ts:'))).toEqual([])
    expect(askers.length).toBeGreaterThan(0)
  })
})
