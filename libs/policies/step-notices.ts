import type { Chart, EventDef } from '#lifecycle'

/**
 * Whom a step tells, in the office's messages and by e-mail as each prefers: the firm's people, the officer of the case with
 * those who follow it, or whoever the case waits on next (managers, finance).
 */
export type Told = 'firm' | 'officer' | 'holder'

type Notices = Readonly<Record<string, readonly Told[]>>

const JOBS: Readonly<Record<Told, string>> = { firm: 'notifyFirm', officer: 'notifyOffice', holder: 'notifyHolder' }

/** The steps of applications, whatever their mode. */
const application: Notices = {
  submit: ['firm', 'officer'],
  withdraw: ['firm', 'officer'],
  lapse: ['firm'],
  passPreCheck: ['firm'],
  failPreCheck: ['firm'],
  return: ['firm'],
  resubmit: ['firm', 'officer'],
  accept: ['firm'],
  refuseUncorrected: ['firm', 'officer'],
  propose: ['holder'],
  sendBack: ['officer'],
  approve: ['firm', 'officer'],
  refuse: ['firm', 'officer'],
  upholdObjection: ['firm', 'officer'],
  close: ['firm', 'officer'],
  review: ['firm', 'officer'],
  requestPayment: ['firm', 'officer', 'holder'],
  revokeApproval: ['firm', 'officer'],
  recordPaid: ['firm', 'officer'],
  recordFailure: ['firm', 'officer'],
  stopInstalments: ['firm', 'officer'],
}

/** Whom each step of each policy chart tells: the one place where this is said. */
export const stepNotices: Readonly<Record<string, Notices>> = {
  'policy-application': application,
  'policy-commitment': application,
  'policy-instant': application,
  'policy-award': {
    notify: ['firm'],
    drop: ['firm', 'officer'],
    confirm: ['officer', 'holder'],
    contest: ['officer'],
    decline: ['officer'],
    expire: ['firm', 'officer'],
    rematch: ['firm', 'officer', 'holder'],
    dismiss: ['firm', 'officer'],
    putInBatch: ['firm'],
    recordPaid: ['firm', 'officer'],
    recordFailure: ['firm', 'officer', 'holder'],
  },
  'policy-recovery': {
    notify: ['firm'],
    dismiss: ['firm', 'officer'],
    state: ['firm', 'officer'],
    proceed: ['firm'],
    propose: ['firm', 'holder'],
    sendBack: ['firm', 'officer'],
    order: ['firm', 'officer'],
    recordReturn: ['firm', 'officer'],
  },
}

/** The chart with the messages of the table put to its steps. Throws when a step is not in it. */
export function withNotices<S extends string, E extends string>(chart: Chart<S, E>): Chart<S, E> {
  const events = Object.entries<EventDef<S>>(chart.events).map(([name, event]) => {
    const told = stepNotices[chart.id]?.[name]
    if (!told) throw new Error(`the step "${name}" of ${chart.id} is not in the table of notices`)
    return [name, { ...event, after: told.map((one) => JOBS[one]) }]
  })
  return { ...chart, events: Object.fromEntries(events) as Chart<S, E>['events'] }
}
