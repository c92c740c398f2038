import { chart, type Guard, type Refusal, type Wiring } from './chart.js'
import type { KnownNames } from './check.js'

/** The recognition of a firm for a tier, as small as it can be and still use every part of the language. */
export const recognition = chart({
  id: 'recognition',
  version: 1,
  start: 'prospect',
  mayStartAt: ['draft'],
  label: ['梯队认定', 'Recognition'],
  states: {
    prospect: {
      phase: 'cultivate',
      waitsOn: 'officer',
      label: { office: ['线索', 'Prospect'], firm: ['待邀请', 'Not invited'] },
    },
    invited: { phase: 'cultivate', waitsOn: 'firm', label: { office: ['已邀请', 'Invited'], firm: ['已受邀', 'Invited'] } },
    enrolled: {
      phase: 'cultivate',
      waitsOn: 'firm',
      label: { office: ['在库培育', 'Enrolled'], firm: ['培育中', 'In cultivation'] },
      tasks: ['first-visit'],
    },
    draft: {
      phase: 'apply',
      waitsOn: 'firm',
      label: { office: ['填报中', 'Draft'], firm: ['未提交', 'Not submitted'] },
      clock: 'firm',
      deadline: { rule: 'window', then: { do: 'fire', event: 'lapse', labelled: ['逾期未提交自动失效', 'Lapses unsent'] } },
      unlocks: 'all',
    },
    received: {
      phase: 'intake',
      waitsOn: 'officer',
      examined: true,
      label: { office: ['待受理', 'Received'], firm: ['已提交', 'Submitted'] },
      clock: 'office',
      deadline: { rule: 'intake', then: { do: 'escalate' } },
    },
    correcting: {
      phase: 'intake',
      waitsOn: 'firm',
      label: { office: ['补正中', 'Correcting'], firm: ['请补正', 'Please correct'] },
      clock: 'firm',
      deadline: { rule: 'correction', then: { do: 'remind' } },
      unlocks: 'marked',
    },
    review: {
      phase: 'review',
      waitsOn: 'officer',
      examined: true,
      label: { office: ['审核中', 'Review'], firm: ['审核中', 'Under review'] },
      clock: 'office',
      deadline: { rule: 'review', then: { do: 'suggest', event: 'propose' } },
      tasks: ['opinion'],
    },
    decision: {
      phase: 'decide',
      waitsOn: 'manager',
      examined: true,
      label: { office: ['待审定', 'Decision'], firm: ['审核中', 'Under review'] },
      clock: 'office',
    },
    publicity: {
      phase: 'decide',
      waitsOn: 'public',
      label: { office: ['公示中', 'Publicity'], firm: ['公示中', 'Public notice'] },
      clock: 'publicity',
      deadline: { rule: 'publicity', then: { do: 'suggest', event: 'close' } },
    },
    recommended: {
      phase: 'decide',
      waitsOn: 'authority',
      label: { office: ['已推荐', 'Recommended'], firm: ['已推荐', 'Recommended'] },
      clock: 'authority',
    },
    recognised: { phase: 'over', final: 'won', label: { office: ['已认定', 'Recognised'], firm: ['已认定', 'Recognised'] } },
    refused: { phase: 'over', final: 'lost', label: { office: ['未通过', 'Refused'], firm: ['未通过', 'Not passed'] } },
    withdrawn: { phase: 'over', final: 'lost', label: { office: ['已撤回', 'Withdrawn'], firm: ['已撤回', 'Withdrawn'] } },
    lapsed: { phase: 'over', final: 'lost', label: { office: ['已失效', 'Lapsed'], firm: ['已失效', 'Lapsed'] } },
    dropped: { phase: 'over', final: 'lost', label: { office: ['已出库', 'Dropped'], firm: ['已出库', 'Dropped'] } },
  },
  events: {
    invite: { from: ['prospect'], to: 'invited', label: ['邀请', 'Invite'], by: ['officer:park'], after: ['tell-firm'] },
    enrol: { from: ['prospect', 'invited'], to: 'enrolled', label: ['入库', 'Enrol'], by: ['officer:park', 'firm:own'] },
    drop: { from: ['prospect', 'invited', 'enrolled'], to: 'dropped', label: ['出库', 'Drop'], by: ['officer:park'] },
    start: { from: ['enrolled'], to: 'draft', label: ['开始填报', 'Start'], by: ['firm:own'], guards: ['window-open'] },
    submit: {
      from: ['draft'],
      to: 'received',
      label: ['提交', 'Submit'],
      by: ['firm:own'],
      needs: ['licence', 'audit-report'],
      guards: ['window-open', 'form-complete'],
      after: ['tell-officer'],
    },
    lapse: { from: ['draft'], to: 'lapsed', label: ['失效', 'Lapse'], by: ['system'] },
    withdraw: { from: ['draft', 'received', 'correcting'], to: 'withdrawn', label: ['撤回', 'Withdraw'], by: ['firm:own'] },
    accept: { from: ['received'], to: 'review', label: ['受理', 'Accept'], by: ['officer:assigned'] },
    return: {
      from: ['received'],
      to: 'correcting',
      label: ['退回补正', 'Return for correction'],
      by: ['officer:assigned'],
      input: 'CorrectionList',
      after: ['tell-firm'],
    },
    resubmit: {
      from: ['correcting'],
      to: 'received',
      label: ['重新提交', 'Resubmit'],
      by: ['firm:own'],
      guards: ['form-complete'],
    },
    propose: { from: ['review'], to: 'decision', label: ['提请审定', 'Propose'], by: ['officer:assigned', 'reviewer'] },
    'send-back': {
      from: ['decision'],
      to: 'review',
      label: ['退回审核', 'Send back'],
      by: ['manager:department'],
      input: 'Reason',
    },
    approve: {
      from: ['decision'],
      to: [{ when: 'decided-above', to: 'recommended' }, { to: 'publicity' }],
      label: ['同意', 'Approve'],
      by: ['manager:department'],
      guards: ['not-the-proposer'],
      input: 'Decision',
    },
    refuse: {
      from: ['decision', 'recommended'],
      to: 'refused',
      label: ['不予认定', 'Refuse'],
      by: ['manager:department'],
      input: 'Decision',
      adverse: true,
    },
    close: {
      from: ['publicity'],
      to: 'recognised',
      label: ['公示结束', 'Close publicity'],
      by: ['officer:assigned'],
      does: ['grant'],
    },
    acknowledge: {
      from: ['recommended'],
      to: 'recognised',
      label: ['上级认定', 'Recognised above'],
      by: ['officer:assigned'],
      input: 'Decision',
      does: ['grant'],
    },
    reopen: {
      from: ['refused'],
      to: 'review',
      label: ['撤销不予认定', 'Undo the refusal'],
      by: ['manager:department'],
      input: 'Reason',
      undoes: 'refuse',
    },
  },
})

/** What the guards of the recognition read. */
export interface RecognitionFacts {
  windowOpen: boolean
  missingFields: readonly string[]
  proposer: string
  decidedAbove: boolean
}

const formComplete: Guard<RecognitionFacts> = ({ facts }) =>
  facts.missingFields.map((field): Refusal => ({ code: 'tiers.field-missing', params: { field }, at: field }))

export const recognitionWiring: Wiring<RecognitionFacts> = {
  guards: {
    'window-open': ({ facts }) => (facts.windowOpen ? undefined : { code: 'tiers.window-closed' }),
    'form-complete': formComplete,
    'not-the-proposer': ({ facts, doer }) => (doer.id === facts.proposer ? { code: 'tiers.same-person' } : undefined),
  },
  conditions: { 'decided-above': ({ facts }) => facts.decidedAbove },
}

export const recognitionNames: KnownNames = {
  effects: ['grant'],
  jobs: ['tell-firm', 'tell-officer'],
  inputs: ['CorrectionList', 'Decision', 'Reason'],
  rules: ['window', 'intake', 'correction', 'review', 'publicity'],
  roles: ['firm', 'officer', 'reviewer', 'manager'],
  relations: ['own', 'assigned', 'park', 'department'],
  tasks: ['first-visit', 'opinion'],
}
