import { officialDay } from '#platform'
import type { Correction, CorrectionItem } from '../corrections.js'
import { openCorrection } from '../corrections.queries.js'
import { fieldsOf } from '../form.js'
import { answerInWords } from './answer-in-words.js'
import type { PaperAbout, PaperBody, PaperTemplate } from './template.js'

/** What the words of a correction notice rest on. */
type Notice = Pick<Correction, 'round' | 'note' | 'workingDays' | 'dueOn'> & {
  items: readonly Pick<CorrectionItem, 'target' | 'key' | 'reason' | 'legalBasis' | 'oldValue'>[]
}

/** The words of a correction notice (补正通知书); those of the preview and of the letter sent alike. */
export function correctionBody(about: Omit<PaperAbout, 'moved'>, notice: Notice): PaperBody {
  const { row, spec, programme, enterprise, department, today } = about
  const { round, note, workingDays, dueOn, items } = notice
  const until = dueOn ? `，即${officialDay(dueOn)}前` : ''
  return {
    title: '补正通知书',
    to: enterprise.name,
    blocks: [
      {
        kind: 'paragraph',
        text: `贵单位提交的“${programme}”申请（案件编号 ${row.number}）收悉。经审查，下列${items.length}项需要补正，现${
          round === 1 ? '一次性' : `作第${round}次`
        }告知：`,
      },
      ...(note ? [{ kind: 'paragraph' as const, text: note }] : []),
      {
        kind: 'table',
        columns: [
          { title: '序号', share: 1.4, align: 'center' },
          { title: '事项', share: 3 },
          { title: '原填报内容', share: 3 },
          { title: '问题与要求', share: 5 },
          { title: '依据', share: 3 },
        ],
        rows: items.map((item, n) => {
          const field = item.target === 'field' ? fieldsOf(spec.form).find(({ key }) => key === item.key) : undefined
          const slot = spec.documents.find(({ key }) => key === item.key)
          const label = (item.target === 'field' ? field : slot)?.label[0] ?? item.key
          return [String(n + 1), label, answerInWords(field, item.oldValue), item.reason, item.legalBasis]
        }),
      },
      {
        kind: 'paragraph',
        text: `请在${workingDays}个工作日内${until}登录平台，在上列事项处修改或更换材料后重新提交；认为无须修改的，可逐项说明理由。补正期间不计入本机关办理期限。`,
      },
    ],
    closing: '特此通知。',
    signedBy: department,
    signedOn: today,
  }
}

/** The notice of a correction, composed of what the move froze. */
export const correctionNotice: PaperTemplate = {
  code: 'correction-notice',
  version: 1,
  prefix: '补正',
  audience: 'firm',
  async compose(about) {
    const notice = await openCorrection(about.manager, about.row.id)
    return notice && correctionBody(about, notice)
  },
}
