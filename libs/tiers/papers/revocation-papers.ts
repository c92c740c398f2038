import { letter, type PaperAbout, type PaperRule, refusal } from '#cases'
import { officialDay } from '#platform'
import { rowsOfTitleAt } from './title.queries.js'

const matter = ({ row }: PaperAbout) => `关于贵单位称号的核查事项（案件编号 ${row.number}）`

/** What is held against the firm, before anything is decided. */
const notice = refusal({
  ...{ code: 'revocation-notice', prefix: '告知', title: '取消称号事先告知书' },
  decides: (about) => `${matter(about)}，经初步核查，本机关拟取消贵单位的称号，现将有关事实、理由和依据告知如下。`,
  mayStill: ({ row }) =>
    `贵单位可${row.dueOn ? `在${officialDay(row.dueOn)}前` : ''}登录平台提交陈述、申辩，并可要求听证；逾期不提出的，不影响后续审查。`,
})

const revoked = refusal({
  ...{ code: 'title-revoked', prefix: '取消', title: '取消称号决定书' },
  decides: (about) => `${matter(about)}已审查终结。经审定，本机关决定取消贵单位的称号，自本决定作出之日起生效。`,
})

const kept = letter({
  ...{ code: 'title-kept', prefix: '保留', title: '保留称号告知书' },
  text: (about) =>
    `${matter(about)}已办结，贵单位的下列称号予以保留。\n理由：${(about.moved.input as { reason?: string }).reason ?? ''}`,
  pairs: rowsOfTitleAt,
})

/** What a revocation issues. */
export const revocationPapers: readonly PaperRule[] = [
  { template: notice, on: ['notify'] },
  { template: revoked, on: ['revoke'] },
  { template: kept, on: ['keep', 'dismiss'] },
]
