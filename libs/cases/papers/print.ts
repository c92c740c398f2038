import type { Readable } from 'node:stream'
import { docxOf, type Paper, pdfOf } from '#platform'

/** A printed file, ready to be handed out. */
export interface PrintedPaper {
  name: string
  mediaType: string
  bytes: Readable | Buffer
}

/** How a paper is printed in each form. */
export const FORMS = {
  pdf: { mediaType: 'application/pdf', make: pdfOf },
  docx: { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', make: docxOf },
} as const
export type PaperForm = keyof typeof FORMS

/** A paper printed now and kept nowhere: a preview, or a list as it stands at this moment. */
export async function printNow(paper: Paper, form: PaperForm, now: Date): Promise<PrintedPaper> {
  const { mediaType, make } = FORMS[form]
  return { name: `${paper.title}.${form}`, mediaType, bytes: await make(paper, now) }
}
