import { letter, type PaperRule, refusal } from '#cases'
import { officialDay } from '#platform'
import { amountRows } from './award.queries.js'

const offered = letter({
  ...{ code: 'award-offered', prefix: '免申', title: '免申即享告知书' },
  text: ({ programme, legalBasis }) =>
    `经数据比对，贵单位符合“${programme}”的兑现条件。根据${legalBasis}，贵单位无须申报，确认后即可领取。`,
  pairs: async (about) => [['案件编号', about.row.number], ['企业', about.enterprise.name], ...(await amountRows(about))],
  next: ({ row }) =>
    `请${row.dueOn ? `在${officialDay(row.dueOn)}前` : '及时'}登录平台核对信息和收款账户：无误请确认领取；数据有误请提出更正；也可以放弃。逾期未确认的，登记为未领取。`,
})

const notFitting = refusal({
  ...{ code: 'award-dismissed', prefix: '不兑', title: '不符合兑现条件告知书' },
  decides: ({ programme, row }) =>
    `贵单位就“${programme}”（案件编号 ${row.number}）提出的数据更正已核实。经审定，贵单位不符合该政策的兑现条件。`,
})

/** What an award without application issues. */
export const awardPapers: readonly PaperRule[] = [
  { template: offered, on: ['notify'] },
  { template: notFitting, on: ['dismiss'] },
]
