import { type AdverseDecision, hearingEvents, hearingStates, type Kind } from '#cases'
import { chart } from '#lifecycle'
import { RevocationNotice, Statement } from './decisions.dto.js'
import { tierConditions, tierGuards } from './guards.js'
import { revocationPapers } from './papers/revocation-papers.js'
import { revokeTitle } from './revoke.js'
import { type TierFacts, tierFacts } from './tier-facts.js'

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
    ...hearingStates({ inquiry: 'revocation-inquiry', told: ['已告知，待陈述申辩', 'Notified, waiting for a statement'] }),
    revoked: { phase: 'over', final: 'lost', label: { office: ['已取消', 'Revoked'], firm: ['称号已取消', 'Title revoked'] } },
    kept: { phase: 'over', final: 'won', label: { office: ['予以保留', 'Kept'], firm: ['称号予以保留', 'Title kept'] } },
  },
  events: {
    ...hearingEvents({ notice: 'RevocationNotice', statement: 'Statement' }),
    dismiss: {
      from: ['opened'],
      to: 'kept',
      label: ['不成立，结案', 'Dismiss'],
      by: ['manager'],
      guards: ['notRecused'],
      input: 'Reason',
      after: ['notifyFirm'],
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
