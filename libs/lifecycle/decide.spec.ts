import { describe, expect, it } from '@jest/globals'
import type { Doer, Situation } from './chart.js'
import { available, decide, passes } from './decide.js'
import { type RecognitionFacts, recognition, recognitionWiring } from './recognition.spec-support.js'
import { inWords, lifecycleTexts, sayWho } from './texts.js'

const firm: Doer = { id: 'f1', roles: ['firm'], relations: ['own'] }
const officer: Doer = { id: 'o1', roles: ['officer'], relations: ['assigned', 'park'] }
const manager: Doer = { id: 'm1', roles: ['manager'], relations: ['department'] }
const facts: RecognitionFacts = { windowOpen: true, missingFields: [], proposer: 'o1', decidedAbove: false }

function situation(state: string, doer: Doer, change: Partial<Situation<RecognitionFacts>> = {}): Situation<RecognitionFacts> {
  const now = new Date('2026-03-02T02:00:00Z')
  return { state, doer, facts, documents: ['licence', 'audit-report'], options: {}, now, ...change }
}
const ask = (state: string, doer: Doer, event: string, change?: Partial<Situation<RecognitionFacts>>) =>
  decide(recognition, recognitionWiring, situation(state, doer, change), event)

describe('deciding about an event', () => {
  it('lets the own firm submit a complete application, and says what to do and what to queue', () => {
    expect(ask('draft', firm, 'submit')).toEqual({
      ok: true,
      event: 'submit',
      from: 'draft',
      to: 'received',
      does: [],
      after: ['tell-officer'],
    })
    expect(ask('publicity', officer, 'close')).toMatchObject({ ok: true, to: 'recognised', does: ['grant'] })
  })

  it('names every reason at once: who, each document, each guard, always in the order of the chart', () => {
    const answer = ask('draft', officer, 'submit', {
      documents: [],
      facts: { ...facts, windowOpen: false, missingFields: ['revenue', 'staff'] },
    })
    expect(answer).toEqual({
      ok: false,
      event: 'submit',
      from: 'draft',
      refusals: [
        { code: 'lifecycle.not-permitted', params: { event: 'submit', by: 'firm:own' } },
        { code: 'lifecycle.document-missing', params: { document: 'licence' }, at: 'licence' },
        { code: 'lifecycle.document-missing', params: { document: 'audit-report' }, at: 'audit-report' },
        { code: 'tiers.window-closed' },
        { code: 'tiers.field-missing', params: { field: 'revenue' }, at: 'revenue' },
        { code: 'tiers.field-missing', params: { field: 'staff' }, at: 'staff' },
      ],
    })
  })

  it('answers only the wrong state when the case stands elsewhere', () => {
    expect(ask('review', manager, 'submit', { documents: [] })).toMatchObject({
      ok: false,
      refusals: [{ code: 'lifecycle.wrong-state', params: { state: 'review', event: 'submit' } }],
    })
  })

  it.each(['steal', 'toString', 'constructor', '__proto__', ''])('knows no event %p', (event) => {
    expect(ask('draft', firm, event)).toEqual({
      ok: false,
      event,
      from: 'draft',
      refusals: [{ code: 'lifecycle.unknown-event', params: { event } }],
    })
  })

  it('sends a tier decided above the zone to the authority and any other to publicity', () => {
    expect(ask('decision', manager, 'approve', { facts: { ...facts, decidedAbove: true } })).toMatchObject({ to: 'recommended' })
    expect(ask('decision', manager, 'approve')).toMatchObject({ to: 'publicity' })
  })

  it('does not let the proposer approve, manager or not', () => {
    expect(ask('decision', { ...manager, id: 'o1' }, 'approve')).toMatchObject({
      ok: false,
      refusals: [{ code: 'tiers.same-person' }],
    })
  })

  it('stops loudly when a guard has no code instead of letting the event through', () => {
    expect(() => decide(recognition, { guards: {}, conditions: {} }, situation('draft', firm), 'submit')).toThrow(
      'guard "window-open" has no code',
    )
  })
})

describe('who may', () => {
  it('asks for the role and, where one is named, the relation', () => {
    expect(passes(['officer:assigned'], officer)).toBe(true)
    expect(passes(['officer:assigned'], { ...officer, relations: ['park'] })).toBe(false)
    expect(passes(['officer:assigned'], { ...officer, roles: ['manager'] })).toBe(false)
    expect(passes(['officer'], { ...officer, relations: [] })).toBe(true)
    expect(passes(['firm:own', 'officer'], officer)).toBe(true)
    expect(passes([], officer)).toBe(false)
  })
})

describe('the buttons of a case', () => {
  it('shows every event that leaves the state, the greyed ones with their reasons', () => {
    const actions = available(recognition, recognitionWiring, situation('received', officer))
    expect(actions.map(({ event, allowed }) => [event, allowed])).toEqual([
      ['withdraw', false],
      ['accept', true],
      ['return', true],
    ])
    expect(actions[0]?.refusals).toEqual([{ code: 'lifecycle.not-permitted', params: { event: 'withdraw', by: 'firm:own' } }])
    expect(actions[2]).toMatchObject({ label: ['退回补正', 'Return for correction'], input: 'CorrectionList' })
  })

  it('can leave out what this person may never do', () => {
    const mine = available(recognition, recognitionWiring, situation('received', officer), { permittedOnly: true })
    expect(mine.map(({ event }) => event)).toEqual(['accept', 'return'])
  })

  it('marks an adverse decision, and offers nothing in an end without undo', () => {
    const actions = available(recognition, recognitionWiring, situation('decision', manager))
    expect(actions.find(({ event }) => event === 'refuse')).toMatchObject({ allowed: true, adverse: true, input: 'Decision' })
    expect(available(recognition, recognitionWiring, situation('recognised', manager))).toEqual([])
  })
})

describe('a refusal in words', () => {
  const fill = (text: string, params: object) =>
    Object.entries(params).reduce((said, [name, value]) => said.replaceAll(`{${name}}`, String(value)), text)

  it('speaks of labels, not of identifiers, to office and firm in their own words', () => {
    const { refusals } = ask('decision', firm, 'withdraw') as { refusals: readonly { code: 'lifecycle.wrong-state' }[] }
    const refusal = refusals[0] as { code: 'lifecycle.wrong-state' }
    const [zh, en] = lifecycleTexts[refusal.code]
    expect(fill(zh, inWords(recognition, refusal, 'zh', 'office').params ?? {})).toBe(
      '当前环节为“待审定”，不能办理“撤回”，请刷新页面查看最新进度',
    )
    expect(fill(en, inWords(recognition, refusal, 'en', 'firm').params ?? {})).toContain(
      'The case is at “Under review”, where “Withdraw”',
    )
  })

  it('says who may, and leaves the refusals of others alone', () => {
    expect(sayWho(['officer:assigned', 'manager'])).toBe('企业服务专员（承办）、管理者')
    expect(sayWho(['officer:assigned', 'notary'], 'en')).toBe('the officer (assigned), notary')
    const foreign = { code: 'tiers.window-closed', params: { event: 'submit' } }
    expect(inWords(recognition, foreign)).toBe(foreign)
  })

  it('has a text in both languages for every code', () => {
    for (const [zh, en] of Object.values(lifecycleTexts)) {
      expect(zh).toMatch(/[\u4e00-\u9fff]/)
      expect(en).toMatch(/[a-z]/)
      expect([...zh.matchAll(/\{\w+\}/g)].map(String).sort()).toEqual([...en.matchAll(/\{\w+\}/g)].map(String).sort())
    }
  })
})
