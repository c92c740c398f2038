import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { transformSync } from '@swc/core'
import { localDate, windowCloses, windowStanding } from './clock.js'

const at = (iso: string) => new Date(iso)

describe('the day of an instant', () => {
  it('is the day in Shanghai, eight hours ahead of Greenwich', () => {
    expect(localDate(at('2026-03-01T15:59:59.999Z'))).toBe('2026-03-01')
    expect(localDate(at('2026-03-01T16:00:00Z'))).toBe('2026-03-02')
    expect(localDate(at('2025-12-31T16:00:00Z'))).toBe('2026-01-01')
    expect(localDate(at('2026-03-01T16:00:00Z'), 'America/New_York')).toBe('2026-03-01')
  })

  it.each(['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Shanghai'])(
    'is the same on a machine that stands in %s',
    (zone) => {
      const folder = mkdtempSync(join(tmpdir(), 'zone-'))
      try {
        writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
        for (const file of ['clock', 'days', 'calendar']) {
          const source = readFileSync(`libs/lifecycle/${file}.ts`, 'utf8')
          writeFileSync(
            join(folder, `${file}.js`),
            transformSync(source, { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }).code,
          )
        }
        writeFileSync(
          join(folder, 'ask.js'),
          `import { localDate, windowCloses } from './clock.js'
        import { WorkCalendar } from './calendar.js'
        console.log(new Date(0).getTimezoneOffset(), localDate(new Date('2026-03-01T16:00:00Z')), windowCloses('2026-07-31', '17:30').toISOString(),
          new WorkCalendar([]).addWorkingDays('2026-03-06', 1))`,
        )
        const said = execFileSync(process.execPath, [join(folder, 'ask.js')], { env: { TZ: zone }, encoding: 'utf8' })
        const offsets: Record<string, number> = {
          UTC: 0,
          'America/Los_Angeles': 480,
          'Pacific/Kiritimati': 640,
          'Asia/Shanghai': -480,
        }
        expect(said.trim()).toBe(`${offsets[zone]} 2026-03-02 2026-07-31T09:30:00.000Z 2026-03-09`)
      } finally {
        rmSync(folder, { recursive: true })
      }
    },
  )
})

describe('a window', () => {
  it('closes at the end of its last day unless a time is named', () => {
    expect(windowCloses('2026-07-31').toISOString()).toBe('2026-07-31T16:00:00.000Z')
    expect(windowCloses('2026-07-31', '17:30').toISOString()).toBe('2026-07-31T09:30:00.000Z')
    expect(windowCloses('2026-07-31', '00:00').toISOString()).toBe('2026-07-30T16:00:00.000Z')
    expect(windowCloses('2026-07-31', '17:30', 'America/New_York').toISOString()).toBe('2026-07-31T21:30:00.000Z')
  })

  it.each(['25:00', '24:01', '17:60', '5:30', '1730', ''])('cannot close at %p', (time) => {
    expect(() => windowCloses('2026-07-31', time)).toThrow('write it as HH:MM')
  })

  it('takes applications from the first instant to just before the last', () => {
    const window = { opens: at('2026-07-01T00:00:00Z'), closes: windowCloses('2026-07-31', '17:30') }
    expect(windowStanding(window, at('2026-06-30T23:59:59Z'))).toBe('before')
    expect(windowStanding(window, at('2026-07-01T00:00:00Z'))).toBe('open')
    expect(windowStanding(window, at('2026-07-31T09:29:59.999Z'))).toBe('open')
    expect(windowStanding(window, at('2026-07-31T09:30:00Z'))).toBe('closed')
  })
})
