import { letter, type PaperRule, refusal, yuan } from '#cases'
import { officialDay } from '#platform'

const notice = refusal({
  ...{ code: 'recovery-notice', prefix: '追告', title: '追回资金事先告知书' },
  decides: ({ row }) =>
    `关于贵单位已获兑现资金的核查事项（案件编号 ${row.number}），经初步核查，本机关拟追回有关资金，现将理由和依据告知如下。`,
  mayStill: ({ row }) =>
    `贵单位可${row.dueOn ? `在${officialDay(row.dueOn)}前` : ''}登录平台提交陈述、申辩；逾期不提出的，不影响后续审查。`,
})

const ordered = refusal({
  ...{ code: 'recovery-ordered', prefix: '追回', title: '追回资金决定书' },
  decides: ({ row, moved }) => {
    const { amountFen = 0 } = moved.input as { amountFen?: number }
    const until = row.dueOn ? `，请在${officialDay(row.dueOn)}前缴回` : ''
    return `关于贵单位已获兑现资金的核查事项（案件编号 ${row.number}）已审查终结。经审定，本机关决定追回资金 ${yuan(amountFen)} 元${until}。`
  },
})

const dismissed = letter({
  ...{ code: 'recovery-dismissed', prefix: '追结', title: '不予追回告知书' },
  text: ({ row, moved }) =>
    `关于贵单位已获兑现资金的核查事项（案件编号 ${row.number}）已办结，决定不予追回。\n理由：${(moved.input as { reason?: string }).reason ?? ''}`,
})

/** What a recovery issues. */
export const recoveryPapers: readonly PaperRule[] = [
  { template: notice, on: ['notify'] },
  { template: ordered, on: ['order'] },
  { template: dismissed, on: ['dismiss'] },
]
