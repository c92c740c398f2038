import type { PaperAbout, PaperTemplate } from './template.js'

/** What a decision against a firm says besides its reason. */
interface Words {
  code: string
  prefix: string
  title: string
  /** The decision in a sentence; the office's name for the step unless told. */
  decides?(about: PaperAbout): string
  version?: number
}

/**
 * A decision against a firm: what was decided, why, on what basis, and how to object. The way to object is the one kept with
 * the move, from the programme's version.
 */
export function refusal({ code, prefix, title, decides, version = 1 }: Words): PaperTemplate {
  return {
    ...{ code, version, prefix, audience: 'firm' },
    compose(about) {
      const { row, programme, department, enterprise, today, spec } = about
      const input = about.moved.input as {
        reason?: string
        legalBasis?: string
        appeal?: string
        grounds?: string[]
        documentNumber?: string
      }
      const appeal = input.appeal || spec.appeal
      return {
        title,
        to: enterprise.name,
        blocks: [
          {
            kind: 'paragraph',
            text: decides?.(about) ?? `贵单位的“${programme}”事项（案件编号 ${row.number}）已审查终结。经审定，本机关不予通过。`,
          },
          ...(input.grounds?.length
            ? [
                { kind: 'heading' as const, text: '一、事实' },
                { kind: 'items' as const, items: input.grounds },
              ]
            : []),
          { kind: 'heading', text: `${input.grounds?.length ? '二' : '一'}、理由` },
          { kind: 'paragraph', text: input.reason ?? '' },
          { kind: 'heading', text: `${input.grounds?.length ? '三' : '二'}、依据` },
          {
            kind: 'paragraph',
            text: [input.legalBasis ?? '', input.documentNumber ? `文号：${input.documentNumber}` : ''].join('\n'),
          },
          ...(appeal
            ? [
                { kind: 'heading' as const, text: `${input.grounds?.length ? '四' : '三'}、救济途径` },
                { kind: 'paragraph' as const, text: appeal },
              ]
            : []),
        ],
        signedBy: department,
        signedOn: today,
      }
    },
  }
}
