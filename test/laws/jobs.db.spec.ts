import { describe, expect, it } from '@jest/globals'
import { JobQueue } from '#platform'
import { schedule } from '../../apps/worker/src/schedule.js'
import { openOffice } from '../support/office.js'

describe('background work, as a whole', () => {
  it('has a handler for every job and a job for every handler', async () => {
    const office = await openOffice()
    try {
      expect(() => office.app.get(JobQueue).assertComplete()).not.toThrow()
    } finally {
      await office.close()
    }
  })

  it('lists each recurring job once on the page of the clock', () => {
    const names = schedule.map(({ job }) => job.name)
    expect(names.length).toBeGreaterThan(0)
    expect(names).toEqual([...new Set(names)])
  })
})
