import { type Condition, type Guard, OFFICE_ZONE, type Refusal, type Wiring } from '#lifecycle'
import type { CommonFacts } from './kind.js'

type CommonGuard = Guard<CommonFacts>

/** The doer may not be among those who fired `event` on this case, nor stand in for one of them, nor have been stood in for. */
export function differentHands(event: string): CommonGuard {
  return ({ facts }) =>
    facts.doneBy[event]?.some((user) => facts.hands.includes(user)) ? { code: 'cases.same-hands', params: { event } } : undefined
}

/** The programme version must use an optional step. */
export function optionOn(name: string): CommonGuard {
  return ({ options }) => (options[name] ? undefined : { code: 'cases.option-off', params: { option: name } })
}

/** A branch taken when the programme version uses an optional step. */
export function whenOption(name: string): Condition {
  return ({ options }) => Boolean(options[name])
}

/** Who proposed a decision does not take it (lifecycles.md §1). */
export const notTheProposer: CommonGuard = differentHands('propose')

/** A recused person stays out. */
export const notRecused: CommonGuard = ({ facts }) => (facts.recused ? { code: 'cases.recused' } : undefined)

/** The programme takes applications now; one without windows always does. */
export const windowOpen: CommonGuard = ({ facts: { window } }) =>
  !window || window.open
    ? undefined
    : { code: 'cases.window-closed', params: { opens: minute(window.opensAt), closes: minute(window.closesAt) } }

/** Every visible field of the form is filled rightly. */
export const formComplete: CommonGuard = ({ facts }) =>
  facts.formFaults.map(({ key, code, params }): Refusal => ({ code, params: { field: key, ...params }, at: key }))

/** Every item of the open correction is changed or contested. */
export const correctionAnswered: CommonGuard = ({ facts }) =>
  facts.unansweredItems.map(
    ({ key, ...said }): Refusal => ({ code: 'cases.item-unanswered', params: { item: key, ...said }, at: key }),
  )

/** No objection is waiting to be settled. */
export const noOpenObjection: CommonGuard = ({ facts }) =>
  facts.openObjections ? { code: 'cases.objection-open', params: { count: facts.openObjections } } : undefined

/** The tasks opened for the present state are done. */
export const tasksDone: CommonGuard = ({ facts }) =>
  facts.openTasks ? { code: 'cases.tasks-open', params: { count: facts.openTasks } } : undefined

/** The period of the present state is over: its last day lies before today. */
export const deadlineOver: CommonGuard = ({ facts }) =>
  facts.deadlinePassed ? undefined : { code: 'cases.deadline-running', params: { until: facts.deadlineDueOn ?? '—' } }

/** Where the programme version has an expert panel, one was closed here, or the proposal carries the minutes of one held on paper. */
export const panelHeld: CommonGuard = ({ facts, options, input }) =>
  options.expertPanel === true && !facts.panelClosed && input !== undefined && !(input as { panelMinutes?: string }).panelMinutes
    ? { code: 'cases.panel-minutes-missing', at: 'panelMinutes' }
    : undefined

/** One correction notice; a further one only with a supervisor's leave (lifecycles.md, rules for all). */
export const secondRoundAllowed: CommonGuard = ({ facts }) =>
  facts.correctionRounds === 0 || facts.correctionAllowed
    ? undefined
    : { code: 'cases.second-round', params: { rounds: facts.correctionRounds } }

/** Guards and conditions every chart may name. */
export const commonWiring: Wiring<CommonFacts> = {
  guards: {
    notTheProposer,
    notRecused,
    windowOpen,
    formComplete,
    correctionAnswered,
    noOpenObjection,
    tasksDone,
    deadlineOver,
    secondRoundAllowed,
    panelHeld,
  },
  conditions: {},
}

const minuteFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: OFFICE_ZONE, dateStyle: 'short', timeStyle: 'short' })

/** An instant to the minute on the office's wall, `2026-03-31 17:30`. */
export function minute(instant: Date): string {
  return minuteFormat.format(instant)
}
