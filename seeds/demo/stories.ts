import type { Story } from './story.js'

/** A story of the demo world; its key is stable, so that a second seed leaves it alone. */
export interface DemoStory {
  key: string
  play(story: Story): Promise<void>
}

/** The firm's side: enterprises 1 and 2 have users of their own, the others one agent. */
const firmOf = (enterprise: number) => (enterprise === 1 ? 'firm' : enterprise === 2 ? 'firm2' : 'firm-agent')
const APPROVED = { note: '同意（演示）' }

/** How far an application is played, with the days ago of each step. */
interface Played {
  drafted: number
  submitted?: number
  accepted?: number
  opined?: number
  proposed?: number
  approved?: number
  closed?: number
}

/** An application by the firm, as far as it has come. */
function application(
  key: string,
  enterprise: number,
  programme: string,
  at: Played,
  then?: (story: Story) => Promise<void>,
): DemoStory {
  const firm = firmOf(enterprise)
  return {
    key,
    async play(story) {
      await story.open(at.drafted, firm, enterprise, programme, 'draft')
      await story.fill(at.drafted, firm)
      if (at.submitted !== undefined) await story.fire(at.submitted, firm, 'submit')
      if (at.accepted !== undefined) await story.fire(at.accepted, officerOf(enterprise), 'accept')
      if (at.opined !== undefined) await story.opine(at.opined, 'reviewer')
      if (at.proposed !== undefined) await story.propose(at.proposed, officerOf(enterprise))
      if (at.approved !== undefined) await story.fire(at.approved, 'manager', 'approve', APPROVED)
      if (at.closed !== undefined) await story.fireOver(at.closed, officerOf(enterprise), 'close')
      await then?.(story)
    },
  }
}

/** Who is in charge of an enterprise: the second officer in the parks of the bio island, the port and Nansha. */
export const officerOf = (enterprise: number) => ([3, 4, 0].includes(enterprise % 8) ? 'officer2' : 'officer')

/** A matter still being cultivated. */
const cultivated = (key: string, enterprise: number, events: readonly string[], daysAgo: number): DemoStory => ({
  key,
  async play(story) {
    await story.open(daysAgo, officerOf(enterprise), enterprise, 'recognise-gazelle-cultivation')
    for (const [i, event] of events.entries()) {
      await story.fire(
        daysAgo - i - 1,
        officerOf(enterprise),
        event,
        event === 'drop' ? { reason: '企业已迁出统计口径（演示）' } : undefined,
      )
    }
  },
})

const returned = {
  items: [
    {
      ...{ target: 'field', key: 'revenueLast' },
      reason: '上年度营业收入与审计报告不一致，请按审计报告母公司口径填写',
      legalBasis: '穗埔科规字〔2021〕5号',
    },
    {
      ...{ target: 'document', key: 'audit' },
      reason: '审计报告缺少备案赋码页，请重新上传',
      legalBasis: '申报通知第三条',
    },
  ],
  note: '请一次性补正以下内容（演示）',
  workingDays: 10,
}

/** Every story: at least one case in each state a recognition, renewal or transfer can rest in. */
export const demoStories: readonly DemoStory[] = [
  application('gazelle-correcting', 1, 'recognise-gazelle', { drafted: 16, submitted: 9 }, (story) =>
    story.fire(4, officerOf(1), 'return', returned),
  ),
  application('gazelle-publicity', 2, 'recognise-gazelle', {
    drafted: 30,
    submitted: 24,
    accepted: 22,
    proposed: 8,
    approved: 2,
  }),
  application('green-draft', 2, 'recognise-green-enterprise', { drafted: 3 }),
  {
    key: 'green-draft-of-a-member',
    async play(story) {
      await story.open(2, 'firm-member', 1, 'recognise-green-enterprise', 'draft')
      await story.fill(1, 'firm-member')
    },
  },
  application('gazelle-won', 3, 'recognise-gazelle', {
    drafted: 75,
    submitted: 70,
    accepted: 68,
    proposed: 55,
    approved: 50,
    closed: 38,
  }),
  application('gazelle-won-late', 4, 'recognise-gazelle', {
    drafted: 120,
    submitted: 112,
    accepted: 95,
    proposed: 50,
    approved: 44,
    closed: 30,
  }),
  application('gazelle-publicity-over', 6, 'recognise-gazelle', {
    drafted: 45,
    submitted: 40,
    accepted: 38,
    proposed: 26,
    approved: 21,
  }),
  application('gazelle-review', 7, 'recognise-gazelle', { drafted: 9, submitted: 5, accepted: 2 }),
  application('gazelle-review-overdue', 8, 'recognise-gazelle', { drafted: 70, submitted: 62, accepted: 58 }),
  application('cultivation-decision', 9, 'recognise-gazelle-cultivation', {
    drafted: 24,
    submitted: 20,
    accepted: 17,
    proposed: 1,
  }),
  application('gazelle-received', 11, 'recognise-gazelle', { drafted: 4, submitted: 1 }),
  application('gazelle-received-overdue', 12, 'recognise-gazelle', { drafted: 25, submitted: 21 }),
  application('gazelle-refused', 13, 'recognise-gazelle', { drafted: 50, submitted: 46, accepted: 43 }, async (story) => {
    await story.propose(33, officerOf(13), 'refuse')
    await story.fire(30, 'manager', 'refuse', {
      reason: '近三年营业收入复合增长率低于 20%（末期/基期 1.21，应 ≥ 1.44）',
      legalBasis: '穗埔科规字〔2021〕5号 瞪羚企业认定条件',
    })
  }),
  application('gazelle-withdrawn', 14, 'recognise-gazelle', { drafted: 28, submitted: 25 }, (story) =>
    story.fire(20, firmOf(14), 'withdraw', { reason: '数据口径需重新核对，下一批再报（演示）' }),
  ),
  application('green-opinion', 15, 'recognise-green-enterprise', { drafted: 15, submitted: 11, accepted: 7 }),
  application('green-won', 16, 'recognise-green-enterprise', {
    ...{ drafted: 140, submitted: 134, accepted: 131, opined: 126, proposed: 118, approved: 113, closed: 101 },
  }),
  application('unicorn-draft', 17, 'recognise-potential-unicorn', { drafted: 6 }),
  application('unicorn-lapsed', 18, 'recognise-potential-unicorn', { drafted: 60 }, (story) =>
    story.fireOver(39, 'system', 'lapse'),
  ),
  cultivated('prospect', 19, [], 12),
  cultivated('invited', 20, ['invite'], 18),
  cultivated('enrolled', 21, ['invite', 'enrol'], 40),
  cultivated('enrolled-at-once', 22, ['enrol'], 33),
  cultivated('enrolled-lately', 23, ['invite', 'enrol'], 5),
  cultivated('dropped', 24, ['invite', 'enrol', 'drop'], 80),
  application('high-tech-recommended', 25, 'recognise-high-tech', {
    drafted: 66,
    submitted: 58,
    accepted: 55,
    proposed: 40,
    approved: 35,
  }),
  application(
    'high-tech-won',
    26,
    'recognise-high-tech',
    { drafted: 150, submitted: 142, accepted: 138, proposed: 120, approved: 115 },
    (story) =>
      story.fire(48, officerOf(26), 'recordAcceptance', {
        ...{ documentNumber: '（演示）粤科认〔示〕1号', certificateNumber: 'GR202600DEMO1', validFrom: '2026-01-05' },
      }),
  ),
  application('high-tech-draft', 27, 'recognise-high-tech', { drafted: 5 }),
  application(
    'srdi-declined',
    34,
    'recognise-innovative-sme',
    { drafted: 90, submitted: 84, accepted: 80, proposed: 66, approved: 62, closed: 50 },
    (story) =>
      story.fire(25, officerOf(34), 'recordDecline', {
        ...{ documentNumber: '（演示）粤工信〔示〕2号', reason: '复核得分 58 分，未达 60 分' },
        legalBasis: '工信部企业〔2022〕63号附件1',
      }),
  ),
  application('green-corrected', 30, 'recognise-green-enterprise', { drafted: 26, submitted: 20 }, async (story) => {
    await story.fire(16, officerOf(30), 'return', {
      items: [
        { target: 'field', key: 'energyPerOutput', reason: '单位产值能耗请按最近一年数据填写', legalBasis: '申报通知（演示）' },
      ],
      workingDays: 10,
    })
    await story.answer(9, firmOf(30), { energyPerOutput: 0.11 })
    await story.fire(8, firmOf(30), 'resubmit')
  }),
  ...[31, 32, 33].map((enterprise, i) =>
    application(`green-won-${enterprise}`, enterprise, 'recognise-green-enterprise', {
      ...{ drafted: 230 - i * 70, submitted: 226 - i * 70, accepted: 223 - i * 70, opined: 219 - i * 70 },
      ...{ proposed: 212 - i * 70, approved: 208 - i * 70, closed: 196 - i * 70 },
    }),
  ),
  {
    key: 'transfer-decision',
    async play(story) {
      await story.open(14, firmOf(28), 28, 'transfer-high-tech')
      await story.fill(14, firmOf(28), transferred('GR202400DEMO2'))
      await story.fire(10, firmOf(28), 'submit')
      await story.fire(6, officerOf(28), 'accept')
    },
  },
  {
    key: 'transfer-won',
    async play(story) {
      await story.open(64, firmOf(29), 29, 'transfer-high-tech')
      await story.fill(64, firmOf(29), transferred('GR202400DEMO3'))
      await story.fire(60, firmOf(29), 'submit')
      await story.fire(57, officerOf(29), 'accept')
      await story.fire(54, 'manager', 'approve', { documentNumber: '（演示）区科〔示〕3号' })
    },
  },
]

function transferred(certificateNumber: string): Record<string, unknown> {
  return { certificateNumber, originZone: '虚构高新区', validFrom: '2024-12-10', validTo: '2027-12-09' }
}
