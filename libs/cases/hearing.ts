import type { EventDef, StateDef, Text } from '#lifecycle'
import { examiner } from './application-parts.js'

/**
 * A matter held against a firm: looked into, told, the firm heard, weighed by one person and decided by another. Kinds that
 * take something back from a firm put these steps before their own decision. Source: lifecycles.md, rules for all.
 */

/** The states up to the decision: `inquiry` names the dated rule of the first, `told` what the office reads while the firm may speak. */
export const hearingStates = ({ inquiry, told }: { inquiry: string; told: Text }) =>
  ({
    opened: {
      phase: 'intake',
      waitsOn: 'officer',
      examined: true,
      label: { office: ['核查中', 'Being looked into'], firm: ['核查中', 'Being looked into'] },
      clock: 'office',
      deadline: { rule: inquiry, then: { do: 'escalate' } },
    },
    notice: {
      phase: 'hearing',
      waitsOn: 'firm',
      label: { office: told, firm: ['请陈述申辩', 'You may state your case'] },
      clock: 'firm',
      deadline: { rule: 'hearing', then: { do: 'suggest', event: 'proceed' } },
    },
    heard: {
      phase: 'review',
      waitsOn: 'officer',
      examined: true,
      label: { office: ['申辩审查中', 'Statement being weighed'], firm: ['已陈述，审查中', 'Statement received'] },
      clock: 'office',
      deadline: { rule: 'review', then: { do: 'escalate' } },
    },
    decision: {
      phase: 'decision',
      waitsOn: 'manager',
      examined: true,
      label: { office: ['待审定', 'Awaiting decision'], firm: ['审查中', 'Under review'] },
      clock: 'office',
      deadline: { rule: 'decision', then: { do: 'escalate' } },
    },
  }) as const satisfies Record<string, StateDef>

/** The events up to the decision, with the inputs of the kind. */
export const hearingEvents = <const Notice extends string, const Said extends string>(inputs: {
  notice: Notice
  statement: Said
}) =>
  ({
    notify: {
      from: ['opened'],
      to: 'notice',
      label: ['告知', 'Notify'],
      by: examiner,
      guards: ['notRecused'],
      input: inputs.notice,
      after: ['notifyFirm'],
    },
    state: {
      from: ['notice'],
      to: 'heard',
      label: ['提交陈述申辩', 'State the case'],
      by: ['firm-admin:own'],
      input: inputs.statement,
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
  }) as const satisfies Record<string, EventDef<string>>
