import { describe, expect, it } from '@jest/globals'
import type { Ctx } from '#platform'
import type { ImportRun } from '../import-run.entity.js'
import { whyNoStop, whyNoUndo } from './undo-rule.js'

const run = { startedBy: 'a', dryRun: false, state: 'done', created: 1, updated: 0, finishedAt: new Date('2026-03-02T15:30:00Z') }
const by = (id: string, role: string, now: string): Ctx => ({
  actor: { id, name: id, roles: [role], scope: {} },
  now: new Date(now),
  requestId: 'r',
  language: 'zh',
})
const why = (ctx: Ctx, more: object = {}) => whyNoUndo(ctx, { ...run, ...more } as ImportRun)?.code

describe('who may undo an import, and until when', () => {
  it('lets who started it undo it until midnight in Shanghai, and nobody afterwards', () => {
    expect(why(by('a', 'officer', '2026-03-02T15:59:59Z'))).toBeUndefined()
    expect(why(by('a', 'officer', '2026-03-02T16:00:00Z'))).toBe('import.undo-day-over')
    expect(why(by('b', 'admin', '2026-03-02T16:00:00Z'))).toBe('import.undo-day-over')
  })

  it('leaves a colleague’s import to the colleague, a manager or an administrator', () => {
    const now = '2026-03-02T15:40:00Z'
    expect(['officer', 'manager', 'admin'].map((role) => why(by('b', role, now)))).toEqual([
      'import.undo-not-yours',
      undefined,
      undefined,
    ])
  })

  it('undoes nothing that wrote nothing or still runs, and what was stopped halfway', () => {
    const ctx = by('a', 'officer', '2026-03-02T15:40:00Z')
    const states = [{ dryRun: true }, { state: 'running' }, { created: 0 }, { state: 'stopped' }]
    expect(states.map((more) => why(ctx, more))).toEqual([
      'import.undo-dry-run',
      'import.undo-under-way',
      'import.undo-nothing',
      undefined,
    ])
  })

  it('stops what runs, for who started it, a manager or an administrator', () => {
    const stop = (ctx: Ctx, state: string) => whyNoStop(ctx, { ...run, state } as ImportRun)?.code
    const now = '2026-03-02T15:40:00Z'
    expect(stop(by('a', 'officer', now), 'running')).toBeUndefined()
    expect(stop(by('a', 'officer', now), 'done')).toBe('import.stop-ended')
    expect(stop(by('b', 'officer', now), 'queued')).toBe('import.stop-not-yours')
  })
})
