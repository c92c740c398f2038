import { type PaperTemplate, submission } from '#cases'
import type { PaperBlock } from '#platform'
import { termsOf } from '../catalogue/terms.js'

/** The application as handed in, with the commitment that was signed with it, word for word and with its version. */
export const promisedSubmission: PaperTemplate = {
  ...submission,
  async compose(about) {
    const body = await submission.compose(about)
    if (termsOf(about.spec.options).mode !== 'commitment') return body
    const [promise] = await about.manager.query<{ version: string; wording: string; signer: string }[]>(
      `SELECT version, wording, signer FROM signed_promises WHERE case_id = $1`,
      [about.row.id],
    )
    if (!body || !promise) return body
    const blocks: PaperBlock[] = [
      ...body.blocks,
      { kind: 'heading', text: `告知承诺书（${promise.version} 版）` },
      { kind: 'paragraph', text: promise.wording },
      { kind: 'paragraph', text: `承诺人：${promise.signer}` },
    ]
    return { ...body, blocks }
  },
}
