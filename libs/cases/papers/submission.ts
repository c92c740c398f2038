import type { EntityManager } from 'typeorm'
import { localDate, OFFICE_ZONE } from '#lifecycle'
import { officialDay, type PaperBlock } from '#platform'
import type { Sent } from '../corrections.js'
import { lastSent } from '../corrections.queries.js'
import { type FormSection, visibleFields } from '../form.js'
import { answerInWords } from './answer-in-words.js'
import type { PaperAbout, PaperBody, PaperTemplate } from './template.js'

/** What the firm declares when it hands in; the check page shows the same words. */
export const DECLARATION = '我已核对以上内容，保证填报内容和所附材料真实、准确、完整。'
const DECLARATION_VERSION = 1

/** The words of an application: every answer with its unit, every document with its checksum, and the declaration. */
export async function applicationBody(about: Omit<PaperAbout, 'moved'>, sent: Sent, submittedAt?: Date): Promise<PaperBody> {
  const { manager, row, spec, programme, enterprise } = about
  return {
    issuer: '',
    title: `${programme}申报书`,
    blocks: [
      {
        kind: 'pairs',
        rows: [
          ['案件编号', row.number],
          ['申报单位', enterprise.name],
          ['统一社会信用代码', enterprise.uscc],
          ['提交时间', submittedAt ? momentInWords(submittedAt) : '尚未提交'],
        ],
      },
      ...answers(spec.form, sent),
      ...(await documents(manager, spec.documents, sent)),
      { kind: 'heading', text: `申报单位声明（第 ${DECLARATION_VERSION} 版）` },
      { kind: 'paragraph', text: DECLARATION },
    ],
    ...(submittedAt ? { signedBy: enterprise.name, signedOn: localDate(submittedAt) } : {}),
  }
}

/** The application as the firm handed it in: kept at once, printed when asked for. */
export const submission: PaperTemplate = {
  code: 'submission',
  version: 1,
  audience: 'firm',
  printedWhenAsked: true,
  async compose(about) {
    const sent = await lastSent(about.manager, about.row.id)
    return sent ? applicationBody(about, sent, sent.submittedAt) : null
  },
}

function answers(form: readonly FormSection[], sent: Sent): PaperBlock[] {
  const shown = new Set(visibleFields(form, sent.answers).map(({ key }) => key))
  return form.flatMap((section): PaperBlock[] => {
    const fields = section.fields.filter(({ key }) => shown.has(key))
    if (fields.length === 0) return []
    return [
      { kind: 'heading', text: section.title[0] },
      { kind: 'pairs', rows: fields.map((field) => [field.label[0], answerInWords(field, sent.answers[field.key])] as const) },
    ]
  })
}

async function documents(manager: EntityManager, slots: PaperAbout['spec']['documents'], sent: Sent): Promise<PaperBlock[]> {
  if (sent.documents.length === 0) return []
  const stored = await manager.query<{ id: string; sha256: string }[]>(
    `SELECT id, sha256 FROM stored_files WHERE id = ANY ($1)`,
    [sent.documents.map(({ fileId }) => fileId)],
  )
  const hashes = new Map(stored.map(({ id, sha256 }) => [id, sha256]))
  return [
    { kind: 'heading', text: '所附材料' },
    {
      kind: 'table',
      columns: [
        { title: '材料', share: 3 },
        { title: '文件', share: 4 },
        { title: '校验值（SHA-256）', share: 5 },
      ],
      rows: sent.documents.map(({ slot, fileId, name }) => [
        ...[slots.find(({ key }) => key === slot)?.label[0] ?? slot, name, hashes.get(fileId) ?? ''],
      ]),
    },
  ]
}

const clock = new Intl.DateTimeFormat('zh-CN', { timeZone: OFFICE_ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/** A moment in Shanghai, to the minute: `2026年3月2日 09:00`. */
export const momentInWords = (moment: Date): string => `${officialDay(localDate(moment))} ${clock.format(moment)}`
