import { acceptanceNotice, letter, mergedOpinionPaper, type PaperAbout, type PaperRule, refusal } from '#cases'
import { titleGiven, titleRows } from './title.queries.js'

const matter = ({ programme, row }: PaperAbout) => `贵单位的“${programme}”申请（案件编号 ${row.number}）`

/** The title was given; its particulars are those of the register. */
const granted = letter({
  ...{ code: 'title-granted', prefix: '认定', title: '认定通知书' },
  text: (about) => `${matter(about)}已审查终结。经审定，同意授予贵单位下列称号：`,
  async pairs(about) {
    const title = await titleGiven(about)
    return title ? titleRows(title) : []
  },
  next: () => '证书可登录平台查看和打印。称号有效期内发生更名、重大变化等情形的，请及时登记；有效期届满前可按规定申请复核。',
})

const refused = refusal({
  ...{ code: 'title-refused', prefix: '不予', title: '不予认定决定书' },
  decides: (about) => `${matter(about)}已审查终结。经审定，本机关决定不予通过。`,
})

const notCorrected = refusal({
  ...{ code: 'not-corrected', prefix: '不受', title: '不予受理决定书' },
  decides: (about) => `${matter(about)}经书面通知，未在规定期限内补正。本机关决定不予受理。`,
})

const declinedAbove = refusal({
  ...{ code: 'declined-above', prefix: '转告', title: '上级部门不予认定告知书' },
  decides: (about) => `${matter(about)}经推荐，上级部门决定不予认定，现将结果告知如下。`,
})

/** What every application for a title issues. */
const ended: readonly PaperRule[] = [
  { template: refused, on: ['refuse'] },
  { template: notCorrected, on: ['refuseUncorrected'] },
]

/** What taking a title over from another zone issues. */
export const transferPapers: readonly PaperRule[] = [...ended, { template: granted, on: ['approve'] }]

/** What a recognition or renewal issues, won in this state. */
export const titlePapers = (won: string): readonly PaperRule[] => [
  ...ended,
  { template: acceptanceNotice, on: ['accept'] },
  { template: mergedOpinionPaper, on: ['propose'] },
  { template: granted, on: ['approve', 'close', 'recordAcceptance'], to: [won] },
  { template: declinedAbove, on: ['recordDecline'] },
]
