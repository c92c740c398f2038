import { type Chart, chart } from '#lifecycle'
import { withNotices } from '../step-notices.js'

const examiner = ['officer:assigned', 'reviewer:assigned'] as const

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
    opened: {
      phase: 'intake',
      waitsOn: 'officer',
      label: { office: ['核查中', 'Being looked into'], firm: ['核查中', 'Being looked into'] },
      clock: 'office',
      deadline: { rule: 'recovery-inquiry', then: { do: 'escalate' } },
    },
    notice: {
      phase: 'hearing',
      waitsOn: 'firm',
      label: { office: ['已告知，待陈述申辩', 'Notified'], firm: ['请陈述申辩', 'You may state your case'] },
      clock: 'firm',
      deadline: { rule: 'hearing', then: { do: 'suggest', event: 'proceed' } },
    },
    heard: {
      phase: 'review',
      waitsOn: 'officer',
      label: { office: ['申辩审查中', 'Statement being weighed'], firm: ['已陈述，审查中', 'Statement received'] },
      clock: 'office',
      deadline: { rule: 'review', then: { do: 'escalate' } },
    },
    decision: {
      phase: 'decision',
      waitsOn: 'manager',
      label: { office: ['待审定', 'Awaiting decision'], firm: ['审查中', 'Under review'] },
      clock: 'office',
      deadline: { rule: 'decision', then: { do: 'escalate' } },
    },
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
    notify: {
      from: ['opened'],
      to: 'notice',
      label: ['告知', 'Notify'],
      by: examiner,
      guards: ['notRecused'],
      input: 'AdverseDecision',
      after: ['notifyFirm'],
    },
    dismiss: {
      from: ['opened', 'decision'],
      to: 'dismissed',
      label: ['不成立，结案', 'Dismiss'],
      by: ['manager'],
      guards: ['notRecused'],
      input: 'Reason',
      after: ['notifyFirm'],
    },
    state: {
      from: ['notice'],
      to: 'heard',
      label: ['提交陈述申辩', 'State the case'],
      by: ['firm-admin:own'],
      input: 'FirmStatement',
      after: ['notifyOffice'],
    },
    proceed: {
      from: ['notice'],
      to: 'heard',
      label: ['期满未申辩，继续', 'Period over: proceed'],
      by: examiner,
      guards: ['notRecused', 'deadlineOver'],
    },
    propose: {
      from: ['heard'],
      to: 'decision',
      label: ['提请审定', 'Propose'],
      by: examiner,
      guards: ['notRecused'],
      input: 'Reason',
      after: ['notifyOffice'],
    },
    sendBack: {
      from: ['decision'],
      to: 'heard',
      label: ['退回审查', 'Send back'],
      by: ['manager'],
      guards: ['notRecused'],
      input: 'Reason',
      after: ['notifyOffice'],
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
