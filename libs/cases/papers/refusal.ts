import type { PaperBlock } from '#platform'
import type { PaperAbout, PaperTemplate } from './template.js'

/** What a decision against a firm says besides its reason. */
interface Words {
  code: string
  prefix: string
  title: string
  version?: number
  /** The decision in a sentence. */
  decides?(about: PaperAbout): string
  /** In place of the way to object: what the firm may do before anything is decided (a notice beforehand). */
  mayStill?(about: PaperAbout): string
}

/** What such a move carries. */
interface Against {
  reason?: string
  legalBasis?: string
  appeal?: string
  grounds?: string[]
  documentNumber?: string
}

const NUMERALS = ['一', '二', '三', '四', '五']

/**
 * A decision against a firm: what was decided, the facts, why, on what basis, and how to object. The way to object is the
 * one kept with the move, from the programme's version.
 */
export function refusal({ code, prefix, title, version = 1, decides, mayStill }: Words): PaperTemplate {
  return {
    ...{ code, version, prefix, audience: 'firm' },
    compose(about) {
      const { row, programme, department, enterprise, today, spec } = about
      const { reason = '', legalBasis = '', appeal, grounds = [], documentNumber } = about.moved.input as Against
      const parts: [heading: string, body: PaperBlock][] = [
        ...(grounds.length ? [part('事实', { kind: 'items', items: grounds })] : []),
        part('理由', { kind: 'paragraph', text: reason }),
        part('依据', { kind: 'paragraph', text: documentNumber ? `${legalBasis}\n文号：${documentNumber}` : legalBasis }),
        mayStill
          ? part('陈述申辩', { kind: 'paragraph', text: mayStill(about) })
          : part('救济途径', { kind: 'paragraph', text: appeal || spec.appeal }),
      ]
      const decided =
        decides?.(about) ?? `贵单位的“${programme}”事项（案件编号 ${row.number}）已审查终结。经审定，本机关决定不予通过。`
      return {
        title,
        to: enterprise.name,
        blocks: [
          { kind: 'paragraph', text: decided },
          ...parts
            .filter(([, body]) => body.kind !== 'paragraph' || body.text)
            .flatMap(([heading, body], n): PaperBlock[] => [{ kind: 'heading', text: `${NUMERALS[n]}、${heading}` }, body]),
        ],
        signedBy: department,
        signedOn: today,
      }
    },
  }
}

const part = (heading: string, body: PaperBlock): [string, PaperBlock] => [heading, body]
