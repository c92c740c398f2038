import type { AdverseDecision, Kind } from '#cases'
import { chart } from '#lifecycle'
import { RevocationNotice, Statement } from './decisions.dto.js'
import { tierConditions, tierGuards } from './guards.js'
import { revocationPapers } from './papers/revocation-papers.js'
import { revokeTitle } from './revoke.js'
import { type TierFacts, tierFacts } from './tier-facts.js'

const examiner = ['officer:assigned', 'reviewer:assigned'] as const

/**
 * Revocation (取消称号): a title is never taken by itself. The firm is told what is held against it and may speak; one
 * person proposes, another decides. Sources: lifecycles.md §2; 国科发火〔2016〕32号 第十九条 for high-tech certificates.
 */
export const revocationChart = chart({
  id: 'revocation',
  version: 1,
  start: 'opened',
  label: ['取消称号', 'Revocation'],
  states: {
    opened: {
      phase: 'intake',
      waitsOn: 'officer',
      label: { office: ['核查中', 'Being looked into'], firm: ['核查中', 'Being looked into'] },
      clock: 'office',
      deadline: { rule: 'revocation-inquiry', then: { do: 'escalate' } },
    },
    notice: {
      phase: 'hearing',
      waitsOn: 'firm',
      label: {
        office: ['已告知，待陈述申辩', 'Notified, waiting for a statement'],
        firm: ['请陈述申辩', 'You may state your case'],
      },
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
    revoked: { phase: 'over', final: 'lost', label: { office: ['已取消', 'Revoked'], firm: ['称号已取消', 'Title revoked'] } },
    kept: { phase: 'over', final: 'won', label: { office: ['予以保留', 'Kept'], firm: ['称号予以保留', 'Title kept'] } },
  },
  events: {
    notify: {
      from: ['opened'],
      to: 'notice',
      label: ['告知', 'Notify'],
      by: examiner,
      guards: ['notRecused'],
      input: 'RevocationNotice',
      after: ['notifyFirm'],
    },
    dismiss: {
      from: ['opened'],
      to: 'kept',
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
      input: 'Statement',
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
    revoke: {
      from: ['decision'],
      to: 'revoked',
      label: ['取消称号', 'Revoke'],
      by: ['manager'],
      guards: ['notRecused', 'notTheProposer', 'titleStands'],
      input: 'AdverseDecision',
      does: ['revokeMembership'],
      after: ['notifyFirm'],
      adverse: true,
    },
    keep: {
      from: ['decision'],
      to: 'kept',
      label: ['保留称号', 'Keep'],
      by: ['manager'],
      guards: ['notRecused', 'notTheProposer'],
      input: 'Reason',
      after: ['notifyFirm'],
    },
  },
})

/** Revocation as the desk runs it; the case's data names the title and the grounds. */
export const revocationKind: Kind<TierFacts> = {
  code: 'revocation',
  numberPrefix: 'QX',
  charts: [revocationChart],
  wiring: { guards: tierGuards, conditions: tierConditions },
  facts: tierFacts,
  effects: { revokeMembership: (tx, row, moved) => revokeTitle(tx, row, moved.input as AdverseDecision) },
  jobs: {},
  papers: revocationPapers,
  inputs: { RevocationNotice, Statement },
}
