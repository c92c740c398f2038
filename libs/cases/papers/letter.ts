import type { PaperBlock } from '#platform'
import type { PaperAbout, PaperTemplate } from './template.js'

/** What a plain letter to a firm says. */
interface Words {
  code: string
  prefix: string
  title: string
  version?: number
  /** The first paragraph, and further ones, each on a line. */
  text(about: PaperAbout): string
  /** Names and values below it. */
  pairs?(about: PaperAbout): Promise<readonly (readonly [string, string])[]> | readonly (readonly [string, string])[]
  /** What to do next. */
  next?(about: PaperAbout): string
}

/** A plain letter to a firm: what was decided or is offered, its particulars, what to do next. */
export function letter({ code, prefix, title, version = 1, text, pairs, next }: Words): PaperTemplate {
  return {
    ...{ code, version, prefix, audience: 'firm' },
    async compose(about) {
      const rows = (await pairs?.(about)) ?? []
      const blocks: PaperBlock[] = [{ kind: 'paragraph', text: text(about) }]
      if (rows.length) blocks.push({ kind: 'pairs', rows })
      if (next) blocks.push({ kind: 'paragraph', text: next(about) })
      const { enterprise, department, today } = about
      return { title, to: enterprise.name, blocks, closing: '特此通知。', signedBy: department, signedOn: today }
    },
  }
}
