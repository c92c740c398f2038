/** One line, or several joined lines, of a separated text taken apart. */
export interface SplitRecord {
  cells: string[]
  /** A quote was opened and not closed: the record may go on in the next line. */
  open: boolean
  /** A closing quote was followed by something else than the delimiter. */
  ragged: boolean
}

/**
 * Takes a record of comma-separated text apart (RFC 4180): cells may be quoted, a doubled quote inside stands for one.
 * A quote inside an unquoted cell is an ordinary character, as registers write inch signs.
 */
export function splitRecord(text: string, delimiter: string): SplitRecord {
  if (!text.includes('"')) return { cells: text.split(delimiter), open: false, ragged: false }
  const cells: string[] = []
  let ragged = false
  let at = 0
  for (;;) {
    if (text[at] !== '"') {
      const end = text.indexOf(delimiter, at)
      cells.push(end < 0 ? text.slice(at) : text.slice(at, end))
      if (end < 0) return { cells, open: false, ragged }
      at = end + 1
      continue
    }
    const close = closingQuote(text, at + 1)
    if (close < 0) return { cells: [...cells, text.slice(at)], open: true, ragged }
    const inner = text.slice(at + 1, close).replaceAll('""', '"')
    const end = text.indexOf(delimiter, close + 1)
    const after = end < 0 ? text.slice(close + 1) : text.slice(close + 1, end)
    if (after.trim() !== '') ragged = true
    cells.push(inner + after.trimEnd())
    if (end < 0) return { cells, open: false, ragged }
    at = end + 1
  }
}

/** Where a quoted cell ends: the first quote that is not doubled; −1 when there is none. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at
  }
  return -1
}

/** The delimiter of a table, judged by its header: tab, semicolon or comma, whichever stands there most. */
export function delimiterOf(header: string): string {
  const count = (character: string) => header.split(character).length
  return ['\t', ';', '|'].reduce((best, each) => (count(each) > count(best) ? each : best), ',')
}
