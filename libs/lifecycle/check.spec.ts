import { describe, expect, it } from '@jest/globals'
import { type Chart, type EventDef, type StateDef, chart as write } from './chart.js'
import { assertSound, check, UnsoundChart } from './check.js'
import { recognition, recognitionNames, recognitionWiring } from './recognition.spec-support.js'

const sound: Chart = recognition
const stateOf = (name: string) => sound.states[name] as StateDef
const eventOf = (name: string) => sound.events[name] as EventDef<string>
const withState = (name: string, change: Partial<StateDef>): Chart => ({
  ...sound,
  states: { ...sound.states, [name]: { ...(sound.states[name] ?? stateOf('enrolled')), ...change } },
})
const withEvent = (name: string, change: Partial<EventDef<string>>): Chart => ({
  ...sound,
  events: { ...sound.events, [name]: { ...(sound.events[name] ?? eventOf('enrol')), ...change } },
})
const faultsOf = (chart: Chart) => check(chart, recognitionWiring, recognitionNames)

describe('a chart before it may run', () => {
  it('is sound when every state, name and label is in order', () => {
    expect(faultsOf(sound)).toEqual([])
    expect(() => assertSound({ chart: recognition, wiring: recognitionWiring, known: recognitionNames })).not.toThrow()
  })

  const planted: [string, Chart, string][] = [
    ['starts nowhere', { ...sound, start: 'nowhere' }, 'a case would start at "nowhere", which is no state'],
    ['may start nowhere', { ...sound, mayStartAt: ['nowhere'] }, 'a case would start at "nowhere", which is no state'],
    ['starts at its end', { ...sound, mayStartAt: ['refused'] }, 'a case would start at "refused", which is final'],
    ['has no version', { ...sound, version: 0 }, 'the version must be a whole number from 1'],
    ['has a state nobody reaches', withState('island', {}), 'state "island": no case can ever reach it'],
    [
      'has a state without an end',
      {
        ...withState('limbo', {}),
        events: { ...sound.events, stray: { ...eventOf('enrol'), from: ['draft', 'limbo'], to: 'limbo' } },
      },
      'state "limbo": no final state can be reached from it',
    ],
    [
      'has an event from an unknown state',
      withEvent('accept', { from: ['recieved'] }),
      'event "accept": it leaves "recieved", which is no state',
    ],
    [
      'has an event to an unknown state',
      withEvent('accept', { to: 'reveiw' }),
      'event "accept": it leads to "reveiw", which is no state',
    ],
    [
      'has a branch to an unknown state',
      withEvent('approve', { to: [{ when: 'decided-above', to: 'above' }, { to: 'publicity' }] }),
      'event "approve": it leads to "above", which is no state',
    ],
    ['has an event that leaves nothing', withEvent('accept', { from: [] }), 'event "accept": it leaves no state'],
    [
      'names a state twice',
      withEvent('drop', { from: ['prospect', 'prospect'] }),
      'event "drop": it names "prospect" twice in "from"',
    ],
    ['has an event nobody may fire', withEvent('accept', { by: [] }), 'event "accept": nobody may fire it'],
    [
      'goes on after its end',
      withEvent('reopen', { undoes: undefined }),
      'state "refused": it is final, but event "reopen" leaves it without undoing anything',
    ],
    [
      'undoes an unknown event',
      withEvent('reopen', { undoes: 'reject' }),
      'event "reopen": it undoes "reject", which is no event',
    ],
    [
      'runs a clock after its end',
      withState('refused', { clock: 'firm' }),
      'state "refused": it is final, but the clock "firm" runs in it',
    ],
    [
      'has a deadline after its end',
      withState('refused', { deadline: { rule: 'intake', then: { do: 'remind' } } }),
      'state "refused": it is final, but has the deadline "intake"',
    ],
    [
      'leaves a case to nobody',
      {
        ...withEvent('propose', { by: ['system'] }),
        states: { ...sound.states, review: { ...stateOf('review'), deadline: undefined } },
      },
      'state "review": it is open, but nobody can act in it and it has no deadline',
    ],
    [
      'has no Chinese label',
      withState('review', { label: { office: ['', 'Review'], firm: ['审核中', 'Review'] } }),
      'state "review": the office label has no Chinese text',
    ],
    [
      'has no English label',
      withState('review', { label: { office: ['审核中', 'Review'], firm: ['审核中', ' '] } }),
      'state "review": the firm label has no English text',
    ],
    [
      'has no label at all',
      withState('review', { label: undefined as never }),
      'state "review": the office label has no Chinese text',
    ],
    [
      'has an event without a label',
      withEvent('accept', { label: ['受理', ''] }),
      'event "accept": the label has no English text',
    ],
    [
      'has a guard without code',
      withEvent('submit', { guards: ['windowOpen'] }),
      'event "submit": the guard "windowOpen" has no code',
    ],
    [
      'has a condition without code',
      withEvent('approve', { to: [{ when: 'far-above', to: 'recommended' }, { to: 'publicity' }] }),
      'event "approve": the condition "far-above" has no code',
    ],
    ['has an effect without code', withEvent('close', { does: ['award'] }), 'event "close": the effect "award" has no code'],
    ['has a job without code', withEvent('return', { after: ['telegram'] }), 'event "return": the job "telegram" has no code'],
    [
      'has an input without code',
      withEvent('return', { input: 'Corrections' }),
      'event "return": the input "Corrections" has no code',
    ],
    [
      'has a deadline rule without a row',
      withState('received', { deadline: { rule: 'admission', then: { do: 'escalate' } } }),
      'state "received": the deadline rule "admission" has no code',
    ],
    ['has an unknown role', withEvent('accept', { by: ['oficer:assigned'] }), 'event "accept": the role "oficer" has no code'],
    [
      'has an unknown relation',
      withEvent('accept', { by: ['officer:asigned'] }),
      'event "accept": the relation "asigned" has no code',
    ],
    ['has an unknown task', withState('review', { tasks: ['verdict'] }), 'state "review": the task "verdict" has no code'],
    [
      'ends its branches with a condition',
      withEvent('approve', { to: [{ to: 'publicity' }, { when: 'decided-above', to: 'recommended' }] }),
      'event "approve": the last branch, to "recommended", must have no condition, but has "decided-above"',
    ],
    [
      'has a branch never tried',
      withEvent('approve', { to: [{ to: 'publicity' }, { to: 'recommended' }] }),
      'event "approve": branch 1, to "publicity", has no condition, so those after it are never tried',
    ],
    [
      'has no branch at all',
      withEvent('approve', { to: [] }),
      'event "approve": it leads nowhere; its list of branches is empty',
    ],
    [
      'has a timer for an unknown event',
      withState('publicity', { deadline: { rule: 'publicity', then: { do: 'suggest', event: 'finish' } } }),
      'state "publicity": it has a timer for "finish", which is no event',
    ],
    [
      'has a timer for an event of another state',
      withState('publicity', { deadline: { rule: 'publicity', then: { do: 'suggest', event: 'accept' } } }),
      'state "publicity": it has a timer for the event "accept", which does not leave it',
    ],
    [
      'has a timer for what only a person may do',
      withState('publicity', {
        deadline: { rule: 'publicity', then: { do: 'fire', event: 'close', labelled: ['自动', 'Automatic'] } },
      }),
      'state "publicity": it has a timer that fires "close", which "system" may not fire',
    ],
    [
      'has a timer that moves a case unlabelled',
      withState('draft', { deadline: { rule: 'window', then: { do: 'fire', event: 'lapse', labelled: ['', ''] } } }),
      'state "draft": it has a timer that fires "lapse" without a label in both languages',
    ],
    [
      'has a deadline nobody counts',
      withState('received', { clock: undefined }),
      'state "received": it has the deadline "intake" but no clock to count it on',
    ],
    [
      'examines while the firm corrects',
      withState('correcting', { examined: true }),
      'state "correcting": it is examined, but it waits on the firm',
    ],
    ['examines what is over', withState('refused', { examined: true }), 'state "refused": it is examined, but it is final'],
    [
      'examines what is decided',
      withState('publicity', { examined: true, decided: true }),
      'state "publicity": it is examined, but it is decided already',
    ],
    [
      'refuses what nobody examines',
      {
        ...sound,
        states: Object.fromEntries(
          Object.entries(sound.states).map(([name, state]) => [name, { ...state, examined: undefined }]),
        ),
      },
      'event "refuse": it decides against a firm, but no state of the chart is examined',
    ],
    ['keeps from the firm what waits on it', withState('correcting', { internal: true }), 'but waits on the firm'],
    [
      'keeps an end from the firm by itself',
      withState('refused', { internal: true }),
      'state "refused": it is final, but internal',
    ],
  ]

  it.each(planted)('is refused when it %s, by a sentence naming the fault', (_, chart, sentence) => {
    const faults = faultsOf(chart)
    expect(faults).toContainEqual(expect.stringContaining(sentence))
    for (const fault of faults) expect(fault).toMatch(/^chart recognition@\d+/)
    expect(() => assertSound({ chart, wiring: recognitionWiring, known: recognitionNames })).toThrow(sentence)
  })

  it('does not even compile when an event leads to an unknown state', () => {
    const label = { office: ['起', 'Start'], firm: ['起', 'Start'] } as const
    const states = { open: { phase: 'p', label }, shut: { phase: 'p', label, final: 'won' } } as const
    const event = { from: ['open'], label: ['走', 'Go'], by: ['officer'] } as const
    const rest = { id: 'two', version: 1, start: 'open', label: ['两步', 'Two steps'], states } as const
    // @ts-expect-error: "shur" is no state of this chart
    const typo = write({ ...rest, events: { go: { ...event, to: 'shur' } } })
    expect(check(typo, recognitionWiring)).toContain('chart two@1, event "go": it leads to "shur", which is no state')
    const right = write({ ...rest, events: { go: { ...event, to: 'shut' } } })
    expect(check(right, recognitionWiring)).toEqual([])
  })

  it('does not ask for code of names whose list is left out', () => {
    expect(check(withEvent('close', { does: ['award'] }), recognitionWiring)).toEqual([])
  })

  it('is refused together with every other fault, not only the first', () => {
    const faulty = [withEvent('close', { does: ['award'] }), withEvent('accept', { by: [] })]
    const refusal = () => assertSound(...faulty.map((chart) => ({ chart, wiring: recognitionWiring, known: recognitionNames })))
    expect(refusal).toThrow(UnsoundChart)
    expect(refusal).toThrow(/award.*has no code[\s\S]*registered twice[\s\S]*"accept": nobody may fire it/)
  })
})
