/** One column of a table in a paper. */
export interface PaperColumn {
  title: string
  /** Share of the width against the other columns; 1 unless told. */
  share?: number
  align?: 'left' | 'center' | 'right'
}

/** A part of a paper, in reading order. */
export type PaperBlock =
  | { kind: 'paragraph'; text: string }
  | { kind: 'heading'; text: string }
  /** Numbered items: `1. …`. */
  | { kind: 'items'; items: readonly string[] }
  /** Name and value, row by row. */
  | { kind: 'pairs'; rows: readonly (readonly [name: string, value: string])[] }
  | { kind: 'table'; columns: readonly PaperColumn[]; rows: readonly (readonly string[])[] }

/**
 * A paper (文书): what the office issues, told apart from how it is printed. Plain data, so that it can be kept and
 * printed again; the texts are Chinese, as the office's letters are.
 */
export interface Paper {
  /** Whose paper it is: the line in red at its head; empty for what has none (a list, an application). */
  issuer: string
  title: string
  /** Its number; a preview has none. */
  number?: string
  /** To whom, without the colon. */
  to?: string
  blocks: readonly PaperBlock[]
  /** The last sentence, e.g. `特此通知。`. */
  closing?: string
  /** Who signs, and the day, `YYYY-MM-DD`; a list has none. */
  signedBy?: string
  signedOn?: string
  /** Small print under the signature: whom to ask, where to check. */
  notes?: readonly string[]
  /** On a sheet lying on its side, for wide tables. */
  landscape?: boolean
  /** Printed at the head of something not issued, e.g. `预览，未发出`. */
  mark?: string
}

/** A day as official letters write it: `2026-03-02` → `2026年3月2日` (GB/T 9704-2012, 7.3.5.4). */
export function officialDay(day: string): string {
  const [year, month, date] = day.split('-')
  return `${Number(year)}年${Number(month)}月${Number(date)}日`
}

/** A text as it can be printed: no control or direction characters; its lines apart, blank ones left out. */
export function printedLines(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) =>
      line
        .replace(/\t/g, ' ')
        .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
        .trimEnd(),
    )
    .filter((line) => line !== '')
}

/** A text as one printed line. */
export const printed = (text: string): string => printedLines(text).join(' ')

/** Everything a paper says, line by line in reading order: what every printed form of it holds. */
export function linesOf(paper: Paper): string[] {
  const { issuer, mark, title, number, to, blocks, closing, signedBy, signedOn, notes = [] } = paper
  return [
    ...(mark ? [mark] : []),
    issuer,
    title,
    ...(number ? [number] : []),
    ...(to ? [`${to}：`] : []),
    ...blocks.flatMap(linesOfBlock),
    ...(closing ? [closing] : []),
    ...(signedBy ? [signed(signedBy)] : []),
    ...(signedOn ? [officialDay(signedOn)] : []),
    ...notes,
  ].flatMap(printedLines)
}

/** The line beside which the seal goes. */
export const signed = (signedBy: string): string => `${signedBy}（盖章）`

function linesOfBlock(block: PaperBlock): string[] {
  switch (block.kind) {
    case 'items':
      return block.items.map((item, n) => `${n + 1}. ${printed(item)}`)
    case 'pairs':
      return block.rows.flat()
    case 'table':
      return [...block.columns.map(({ title }) => title), ...block.rows.flat()]
    default:
      return [block.text]
  }
}
