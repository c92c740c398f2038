import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Doer, Situation } from './chart.js'
import { available, decide } from './decide.js'
import { type RecognitionFacts, recognition, recognitionWiring } from './recognition.spec-support.js'
import { type LoggedMove, replay } from './replay.js'

const events = Object.keys(recognition.events)
const states = Object.keys(recognition.states)
const aDoer: fc.Arbitrary<Doer> = fc.record({
  id: fc.constantFrom('p1', 'p2', null),
  roles: fc.subarray(['firm', 'officer', 'reviewer', 'manager', 'system']),
  relations: fc.subarray(['own', 'assigned', 'park', 'department']),
})
const facts: fc.Arbitrary<RecognitionFacts> = fc.record({
  windowOpen: fc.boolean(),
  missingFields: fc.subarray(['revenue', 'staff']),
  proposer: fc.constantFrom('p1', 'p2'),
  decidedAbove: fc.boolean(),
})
const aStep = fc.record({
  doer: aDoer,
  facts,
  documents: fc.subarray(['licence', 'audit-report']),
  event: fc.constantFrom(...events, 'unknown'),
})
const aWalk = fc.record({ start: fc.constantFrom('prospect', 'draft'), steps: fc.array(aStep, { maxLength: 60 }) })
type Step = { doer: Doer; facts: RecognitionFacts; documents: readonly string[]; event: string }

const at = (state: string, { doer, facts, documents }: Step): Situation<RecognitionFacts> => ({
  state,
  doer,
  facts,
  documents,
  options: {},
  now: new Date('2026-03-02T02:00:00Z'),
})

/** Walks as the step says, or, `eagerly`, by the first event that is allowed, so that walks get far. */
function walk(start: string, steps: readonly Step[], eagerly: boolean): { state: string; moves: LoggedMove[] } {
  let state = start
  const moves: LoggedMove[] = []
  for (const step of steps) {
    const open = available(recognition, recognitionWiring, at(state, step)).filter(({ allowed }) => allowed)
    const event = eagerly ? open.at(step.event.length % Math.max(1, open.length))?.event : step.event
    if (event === undefined) continue
    const decision = decide(recognition, recognitionWiring, at(state, step), event)
    if (!decision.ok) continue
    moves.push({ event, from: state, to: decision.to })
    state = decision.to
  }
  return { state, moves }
}

describe('a case walked at random', () => {
  it('never leaves the chart, and the log replays to where it stands', () => {
    const ends = new Set<string>()
    fc.assert(
      fc.property(aWalk, fc.boolean(), ({ start, steps }, eagerly) => {
        const { state, moves } = walk(start, steps, eagerly)
        for (const { event, from, to } of moves) {
          const edge = recognition.events[event as keyof typeof recognition.events]
          expect(edge.from).toContain(from)
          expect(states).toContain(to)
        }
        ends.add(state)
        expect(replay(recognition, moves, start)).toEqual({ ok: true, state })
      }),
      { numRuns: 500 },
    )
    expect(ends.size).toBeGreaterThan(5)
  })

  it('offers exactly what would be decided: the buttons and the check never disagree', () => {
    fc.assert(
      fc.property(fc.constantFrom(...states), aStep, (state, step) => {
        const actions = new Map(
          available(recognition, recognitionWiring, at(state, step)).map((action) => [action.event, action]),
        )
        for (const event of events) {
          const decision = decide(recognition, recognitionWiring, at(state, step), event)
          const action = actions.get(event)
          expect(action?.allowed ?? false).toBe(decision.ok)
          if (action && !decision.ok) expect(action.refusals).toEqual(decision.refusals)
          if (!action && !decision.ok) expect(decision.refusals.map(({ code }) => code)).toEqual(['lifecycle.wrong-state'])
        }
      }),
      { numRuns: 500 },
    )
  })

  it('is never moved by somebody whose role or relation the event does not name', () => {
    fc.assert(
      fc.property(fc.constantFrom(...states), aStep, (state, step) => {
        for (const [event, { by }] of Object.entries(recognition.events)) {
          const named = by.some((who) => {
            const [role, relation] = who.split(':') as [string, string?]
            return step.doer.roles.includes(role) && (!relation || step.doer.relations.includes(relation))
          })
          if (!named) expect(decide(recognition, recognitionWiring, at(state, step), event).ok).toBe(false)
        }
        const nobody = { ...step, doer: { id: 'p1', roles: [], relations: ['own', 'assigned', 'park', 'department'] } }
        expect(available(recognition, recognitionWiring, at(state, nobody)).filter(({ allowed }) => allowed)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('shows the first move that does not fit when the log was changed afterwards', () => {
    fc.assert(
      fc.property(aWalk, fc.nat(), fc.constantFrom(...states), ({ start, steps }, nth, other) => {
        const { moves } = walk(start, steps, true)
        fc.pre(moves.length > 1)
        const k = nth % moves.length
        const changed = moves.map((move, i) => (i === k ? { ...move, to: other } : move))
        const event = recognition.events[moves[k]?.event as keyof typeof recognition.events]
        const leads = typeof event.to === 'string' ? [event.to] : event.to.map(({ to }) => to)
        const answer = replay(recognition, changed, start)
        if (other === moves[k]?.to) expect(answer.ok).toBe(true)
        else if (!leads.some((to) => to === other)) expect(answer).toMatchObject({ ok: false, at: k })
        else if (k < moves.length - 1) expect(answer).toMatchObject({ ok: false, at: k + 1 })
      }),
    )
  })
})

describe('replaying a log', () => {
  it('says in a sentence what is wrong with the move', () => {
    const why = (...moves: LoggedMove[]) => (replay(recognition, moves) as { why?: string }).why
    expect(why({ event: 'vanish', from: 'draft', to: 'lapsed' })).toContain('has no event "vanish"')
    expect(why({ event: 'accept', from: 'received', to: 'review' })).toBe('a case of recognition may not begin at "received"')
    expect(why({ event: 'accept', from: 'draft', to: 'review' })).toBe('the event "accept" does not leave "draft"')
    expect(why({ event: 'submit', from: 'draft', to: 'review' })).toBe('the event "submit" does not lead to "review"')
    expect(why({ event: 'submit', from: 'draft', to: 'received' }, { event: 'propose', from: 'review', to: 'decision' })).toBe(
      'the move "propose" starts at "review", but the case stood at "received"',
    )
  })

  it('leaves a case without moves where it began', () => {
    expect(replay(recognition, [])).toEqual({ ok: true, state: 'prospect' })
    expect(replay(recognition, [], 'draft')).toEqual({ ok: true, state: 'draft' })
  })
})
