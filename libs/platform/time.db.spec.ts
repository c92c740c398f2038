import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Office, openOffice } from '../../test/support/office.js'
import { Clock } from './clock.js'
import { ClockOffsets } from './clock-offsets.js'
import { systemActor } from './ctx.js'
import { createLog } from './log.js'

const NOW = '2026-03-02T01:00:00.000Z'
const caller = () => ({ actor: systemActor, language: 'zh' as const })

describe('the office time', () => {
  let office: Office
  beforeAll(async () => {
    office = await openOffice({ modules: [], now: NOW, caller })
  })
  afterAll(() => office.close())

  const move = (body: object) => office.http().post('/api/time/move').send(body)

  it('is the real time until somebody moves it', async () => {
    expect((await office.http().get('/api/time')).body).toEqual({ now: NOW, moved: false, offset: 0, movable: true })
  })

  it('moves forward by days or to a date, for the api and for every other process that follows', async () => {
    expect((await move({ days: 5 })).body).toMatchObject({ now: '2026-03-07T01:00:00.000Z', moved: true })
    expect((await move({ to: '2026-03-31' })).body.now).toBe('2026-03-31T01:00:00.000Z')
    const clock = new Clock()
    clock.freeze(new Date(NOW))
    const other = new ClockOffsets(office.db.dataSource, clock, office.config, createLog(office.config, 'worker'))
    let told = 0
    other.onMove(async () => void told++)
    await other.follow()
    await other.follow()
    expect([clock.now().toISOString(), told]).toEqual(['2026-03-31T01:00:00.000Z', 1])
  })

  it.each([
    [{ to: '2026-03-30' }, 'time.backwards'],
    [{ to: '2099-01-01' }, 'time.too-far'],
    [{}, 'time.days-or-to'],
    [{ days: 1, to: '2027-01-01' }, 'time.days-or-to'],
    [{ days: 0 }, 'http.invalid'],
    [{ to: 'tomorrow' }, 'http.invalid'],
  ])('refuses %j with %s', async (body, code) => {
    const answer = await move(body)
    expect([answer.status, answer.body.code]).toEqual([422, code])
  })

  it('cannot be moved in production', async () => {
    const real = await openOffice({ modules: [], now: NOW, caller, config: { mode: 'production' } })
    try {
      expect((await real.http().get('/api/time')).body.movable).toBe(false)
      const answer = await real.http().post('/api/time/move').send({ days: 5 })
      expect([answer.status, answer.body.code]).toEqual([403, 'time.production'])
      expect(real.clock.now().toISOString()).toBe(NOW)
    } finally {
      await real.close()
    }
  })
})
