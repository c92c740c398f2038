import { unzipSync } from 'fflate'
import type { Browser } from './people.js'

/** The plain words of a Word file: its texts one after the other. */
export function wordsOf(docx: Buffer): string {
  return Buffer.from(unzipSync(docx)['word/document.xml'] ?? [])
    .toString()
    .replaceAll(/<[^>]+>/g, '')
}

/** The papers of a case as one sees them, the first issued first: title and words. */
export async function papersOf(browser: Browser, caseId: string): Promise<{ title: string; words: string }[]> {
  const { body } = await browser.get(`/api/cases/${caseId}/papers`)
  const read = async ({ id, title }: { id: string; title: string }) => {
    const file = await browser.get(`/api/papers/${id}/file?format=docx`).responseType('blob')
    return { title, words: wordsOf(file.body) }
  }
  return (await Promise.all(body.map(read))).reverse()
}
