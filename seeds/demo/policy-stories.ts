import { type DemoStory, officerOf } from './stories.js'
import { APPLIED } from './titles.js'

const FIRM = 'firm-agent'
const CLAUSE = 'guangzhou-listing'

/** How far an application for money is played, with the days ago of each step. */
interface Played {
  drafted: number
  submitted?: number
  accepted?: number
  proposed?: number
  approved?: number
  requested?: number
}

function application(enterprise: number, at: Played, then?: DemoStory['play']): DemoStory {
  return {
    key: `listing-${enterprise}`,
    async play(story) {
      await story.open(at.drafted, FIRM, enterprise, CLAUSE, 'draft')
      const documentNumber = `（演示）证监许可〔示〕${enterprise}号`
      await story.fill(at.drafted, FIRM, { documentNumber, raised: (60 + enterprise) * 1_000_000_000 })
      if (at.submitted !== undefined) await story.fire(at.submitted, FIRM, 'submit')
      if (at.accepted !== undefined) await story.fire(at.accepted, officerOf(enterprise), 'accept')
      if (at.proposed !== undefined)
        await story.fire(at.proposed, officerOf(enterprise), 'propose', {
          proposal: 'approve',
          note: '募资金额与验资报告一致（演示）',
        })
      if (at.approved !== undefined) await story.fire(at.approved, 'manager', 'approve', { note: '同意（演示）' })
      if (at.requested !== undefined) await story.fire(at.requested, FIRM, 'requestPayment')
      await then?.(story)
    },
  }
}

/** Decided by the rule at once where what the office holds meets it; else a person examines. */
const atOnce = (enterprise: number): DemoStory => ({
  key: `instant-${enterprise}`,
  async play(story) {
    await story.open(APPLIED, FIRM, enterprise, 'demo-tech-sme-reward')
    await story.fire(APPLIED, FIRM, 'submit')
  },
})

/** Judged by a stored ruleset, with departments asked about it. */
const judged = (enterprise: number, figures: Record<string, number>): DemoStory => ({
  key: `growth-${enterprise}`,
  async play(story) {
    await story.open(9, FIRM, enterprise, 'demo-growth-grant')
    await story.fill(9, FIRM, figures)
    await story.fire(8, FIRM, 'submit')
    await story.fire(4, officerOf(enterprise), 'accept')
  },
})

/** Applications for money in the states an officer, a manager and finance meet. */
export const policyStories: readonly DemoStory[] = [
  ...[35, 36, 34].map(atOnce),
  judged(11, { revenueBase: 600_000_000, revenueBefore: 800_000_000, revenueLast: 1_000_000_000 }),
  judged(12, { revenueBase: 600_000_000, revenueBefore: 640_000_000, revenueLast: 700_000_000 }),
  application(5, { drafted: 3 }),
  application(6, { drafted: 6, submitted: 4 }),
  application(7, { drafted: 20, submitted: 16 }, (story) =>
    story.fire(12, officerOf(7), 'return', {
      items: [{ target: 'field', key: 'raised', reason: '请按验资报告填写募资净额', legalBasis: '办事指南（演示）' }],
      workingDays: 10,
    }),
  ),
  application(9, { drafted: 24, submitted: 21, accepted: 17 }),
  application(10, { drafted: 40, submitted: 37, accepted: 33, proposed: 9 }),
  application(12, { drafted: 50, submitted: 46, accepted: 42, proposed: 20, approved: 15 }),
  application(13, { drafted: 60, submitted: 56, accepted: 52, proposed: 30, approved: 26, requested: 8 }),
  // Approved in the minute it was proposed: one of the risks that are pointed out.
  application(14, { drafted: 62, submitted: 58, accepted: 54, proposed: 26, approved: 26, requested: 7 }),
  application(16, { drafted: 63, submitted: 59, accepted: 55, proposed: 32, approved: 27, requested: 8 }),
  application(19, { drafted: 64, submitted: 60, accepted: 56, proposed: 33, approved: 28, requested: 6 }),
  application(20, { drafted: 65, submitted: 61, accepted: 57, proposed: 34, approved: 29, requested: 5 }),
]
