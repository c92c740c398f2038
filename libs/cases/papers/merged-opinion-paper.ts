import { officialDay } from '#platform'
import { mergedOpinion, opinionInWords } from '../opinions/merged-opinion.js'
import { opinionsOf } from '../opinions/opinions.queries.js'
import type { PaperTemplate } from './template.js'

/** The merged opinion of a joint review (联审意见汇总), as it lay before whoever decides; nothing when nobody was asked. */
export const mergedOpinionPaper: PaperTemplate = {
  code: 'merged-opinion',
  version: 1,
  prefix: '联审',
  audience: 'office',
  async compose({ manager, row, programme, department, enterprise, today }) {
    const asked = (await opinionsOf(manager, row.id, null)).filter(({ state }) => state !== 'cancelled')
    if (asked.length === 0) return null
    const [summary = ''] = mergedOpinion(asked, 'zh').split('\n')
    return {
      title: '联审意见汇总',
      blocks: [
        {
          kind: 'pairs',
          rows: [
            ['案件编号', row.number],
            ['事项', programme],
            ['企业', enterprise.name],
          ],
        },
        { kind: 'paragraph', text: summary },
        {
          kind: 'table',
          columns: [
            { title: '序号', share: 1.4, align: 'center' },
            { title: '部门', share: 3 },
            { title: '征求事项', share: 3 },
            { title: '意见', share: 3 },
            { title: '说明', share: 4 },
            { title: '期限', share: 3 },
          ],
          rows: asked.map((one, n) => [
            ...[String(n + 1), one.department, one.question || '全案', opinionInWords(one, 'zh')],
            ...[one.state === 'given' ? one.note : '', one.dueOn ? officialDay(one.dueOn) : ''],
          ]),
        },
      ],
      signedBy: department,
      signedOn: today,
    }
  },
}
