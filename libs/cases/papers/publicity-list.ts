import { officialDay, type Paper } from '#platform'
import type { PublicityItem } from '../publicity.dto.js'
import { momentInWords } from './submission.js'

/** What one row of the list is made of. */
type Row = Pick<PublicityItem, 'number' | 'programme' | 'enterpriseName' | 'uscc' | 'until'>

/** The list of cases on public notice (公示名单), with the credit codes masked as on the page. */
export function publicityList(rows: readonly Row[], madeAt: Date, programme?: string): Paper {
  const about = programme ? `“${programme}”` : '下列'
  return {
    issuer: '',
    landscape: true,
    title: programme ? `${programme}公示名单` : '公示名单',
    blocks: rows.length
      ? [
          {
            kind: 'paragraph',
            text: `现将${about}事项的 ${rows.length} 家次企业予以公示。任何单位和个人对公示内容有异议的，可在公示期内通过平台公示页面提出，并写明事实和联系方式；单位提出的应加盖公章。`,
          },
          {
            kind: 'table',
            columns: [
              { title: '序号', share: 1.4, align: 'center' },
              { title: '企业名称', share: 5 },
              { title: '统一社会信用代码', share: 4 },
              { title: '事项', share: 4 },
              { title: '案件编号', share: 3 },
              { title: '公示截止', share: 3 },
            ],
            rows: rows.map((row, n) => [
              ...[String(n + 1), row.enterpriseName, row.uscc, row.programme, row.number],
              row.until ? officialDay(row.until) : '异议处理中',
            ]),
          },
        ]
      : [{ kind: 'paragraph', text: '目前没有公示中的事项。' }],
    notes: [`名单生成于 ${momentInWords(madeAt)}，以平台公示页面为准。`],
  }
}
