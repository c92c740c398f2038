import { hearingEvents, hearingStates } from '#cases'
import { type Chart, chart } from '#lifecycle'
import { withNotices } from '../step-notices.js'

/**
 * Recovery (资金追回): money given for a commitment that was not kept comes back. The firm is told what is held against it
 * and may speak; one person proposes, another decides. Source: lifecycles.md §3 and its rules for all.
 */
const recoveryChart = chart({
  id: 'policy-recovery',
  version: 1,
  start: 'opened',
  label: ['资金追回', 'Recovery'],
  states: {
    ...hearingStates({ inquiry: 'recovery-inquiry', told: ['已告知，待陈述申辩', 'Notified'] }),
    ordered: {
      phase: 'payment',
      waitsOn: 'firm',
      label: { office: ['待企业退回', 'Ordered'], firm: ['请退回款项', 'Please return the money'] },
      clock: 'firm',
      deadline: { rule: 'repayment', then: { do: 'escalate' } },
    },
    recovered: { phase: 'over', final: 'won', label: { office: ['已追回', 'Recovered'], firm: ['已退回', 'Returned'] } },
    dismissed: { phase: 'over', final: 'lost', label: { office: ['不予追回', 'Dismissed'], firm: ['不予追回', 'Dismissed'] } },
  },
  events: {
    ...hearingEvents({ notice: 'AdverseDecision', statement: 'FirmStatement' }),
    dismiss: {
      from: ['opened', 'decision'],
      to: 'dismissed',
      label: ['不成立，结案', 'Dismiss'],
      by: ['manager'],
      guards: ['notRecused'],
      input: 'Reason',
      after: ['notifyFirm'],
    },
    order: {
      from: ['decision'],
      to: 'ordered',
      label: ['责令退回', 'Order the return'],
      by: ['manager'],
      guards: ['notRecused', 'notTheProposer', 'somethingToRecover'],
      input: 'RecoveryNotice',
      does: ['orderReturn'],
      after: ['notifyFirm', 'notifyOffice'],
      adverse: true,
    },
    recordReturn: {
      from: ['ordered'],
      to: 'recovered',
      label: ['登记退回入库', 'Record the return'],
      by: ['finance'],
      guards: ['notTheProposer', 'notTheOrderer'],
      input: 'Returned',
      does: ['recoverAward'],
      after: ['notifyFirm', 'notifyOffice'],
    },
  },
})

/** Every edition still in use, the newest last: the second tells whom each step concerns. */
export const recoveryCharts: readonly Chart[] = [recoveryChart, withNotices({ ...recoveryChart, version: 2 })]
