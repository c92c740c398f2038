import type { EventDef, StateDef } from '#lifecycle'

/**
 * What every application shares, whatever it is for: filled in by the firm until its window closes, corrected once, published
 * for objections, and the ways it ends unsent. Kinds put these parts between their own steps; each chart is still written
 * out as data.
 */

/** Who hands an application in: the firm's administrator. */
export const firmSends = ['firm-admin:own'] as const
/** Who examines it: the officer or reviewer it is in the hands of. */
export const examiner = ['officer:assigned', 'reviewer:assigned'] as const

/** The states every application has. */
export const applicationParts = {
  draft: {
    phase: 'apply',
    waitsOn: 'firm',
    label: { office: ['填报中', 'Being filled in'], firm: ['未提交', 'Not submitted'] },
    clock: 'firm',
    deadline: {
      rule: 'window',
      then: { do: 'fire', event: 'lapse', labelled: ['逾期未提交，系统自动失效', 'Not submitted in time: lapsed by the system'] },
    },
    unlocks: 'all',
  },
  correcting: {
    phase: 'intake',
    waitsOn: 'firm',
    label: { office: ['补正中', 'Being corrected'], firm: ['请补正', 'Please correct'] },
    clock: 'firm',
    deadline: { rule: 'correction', then: { do: 'remind' } },
    unlocks: 'marked',
  },
  publicity: {
    phase: 'publicity',
    waitsOn: 'public',
    label: { office: ['公示中', 'Public notice'], firm: ['公示中', 'Public notice'] },
    clock: 'publicity',
    deadline: { rule: 'publicity', then: { do: 'suggest', event: 'close' }, afresh: true },
  },
  withdrawn: { phase: 'over', final: 'lost', label: { office: ['已撤回', 'Withdrawn'], firm: ['已撤回', 'Withdrawn'] } },
  lapsed: {
    phase: 'over',
    final: 'lost',
    label: { office: ['已失效', 'Lapsed'], firm: ['逾期未提交，已失效', 'Not submitted in time'] },
  },
} as const satisfies Record<string, StateDef>

/** The events every application has. */
export const applicationPartEvents = {
  lapse: {
    from: ['draft'],
    to: 'lapsed',
    label: ['失效', 'Lapse'],
    by: ['system'],
    guards: ['unsentAndOver'],
    after: ['notifyFirm'],
  },
  refuseUncorrected: {
    from: ['correcting'],
    to: 'refused',
    label: ['逾期未补正，不予受理', 'Refuse: not corrected in time'],
    by: ['manager'],
    guards: ['notRecused', 'deadlineOver'],
    input: 'AdverseDecision',
    after: ['notifyFirm'],
    adverse: true,
  },
} as const satisfies Record<string, EventDef<string>>
