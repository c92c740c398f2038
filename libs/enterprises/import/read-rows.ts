import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { readSheet } from 'read-excel-file/node'
import { Problem } from '#platform'
import type { ImportSource } from './import-source.js'
import { bytesOf, type FileLook } from './inspect-file.js'
import { delimiterOf, type SplitRecord, splitRecord } from './split-record.js'

/** One row of a table file, header included (row 0). */
export interface TableRow {
  /** 0 is the header; data rows count from 1, unreadable ones too. */
  row: number
  /** Line of a text file or row of a sheet on which it begins, from 1. */
  line: number
  cells: string[]
  /** The row could not be taken apart; its cells are what could be read. */
  fault?: 'import.quote'
}

/** A quoted cell goes on for at most this many lines; beyond, its opening quote is taken for a slip. */
const LONGEST_CELL = 200

/**
 * The rows of a text file or workbook, one after another, in constant memory (a workbook is read whole; the upload
 * limit keeps it small). Bytes the encoding does not know become U+FFFD, for the caller to refuse the cell by name.
 * An open quote costs its own row, not the rest of the file. Blank rows are passed over.
 * @param onBytes told how many bytes of the file have been read so far
 */
export function readRows(source: ImportSource, look: FileLook, onBytes: (read: number) => void): AsyncGenerator<TableRow> {
  return look.format === 'xlsx' ? sheetRows(source, look, onBytes) : textRows(source, look, onBytes)
}

async function* sheetRows(source: ImportSource, look: FileLook, onBytes: (read: number) => void): AsyncGenerator<TableRow> {
  const content = await buffer(bytesOf(await source.open(), look.gzipped, () => undefined))
  const rows = await readSheet(content, { parseNumber: (text) => text }).catch(() => {
    throw Problem.invalid('import.broken-workbook', { file: source.name })
  })
  onBytes(source.size)
  let row = 0
  for (const [index, values] of rows.entries()) {
    const cells = values.map((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? '')))
    if (cells.some((cell) => cell.trim() !== '')) yield { row: row++, line: index + 1, cells }
  }
}

async function* textRows(source: ImportSource, look: FileLook, onBytes: (read: number) => void): AsyncGenerator<TableRow> {
  const lines = new Lookahead(linesOf(await source.open(), look, onBytes))
  let delimiter: string | undefined
  let columns = 0
  let row = 0
  for (let first = await lines.next(); first !== undefined; first = await lines.next()) {
    if (first.trim() === '') continue
    delimiter ??= delimiterOf(first)
    const line = lines.line
    const record = await wholeRecord(first, lines, delimiter, columns)
    if (row === 0) columns = record.cells.length
    if (record.cells.every((cell) => cell.trim() === '')) continue
    yield { row: row++, line, cells: record.cells, ...(record.open ? { fault: 'import.quote' as const } : {}) }
  }
}

/** The record that begins on `first`, with the lines its quoted cells go on in; left open when they never close. */
async function wholeRecord(first: string, lines: Lookahead, delimiter: string, columns: number): Promise<SplitRecord> {
  const alone = splitRecord(first, delimiter)
  if (!alone.open) return alone
  let text = first
  for (let further = 1; further <= LONGEST_CELL; further++) {
    const next = await lines.peek(further)
    if (next === undefined) break
    text += `\n${next}`
    const joined = splitRecord(text, delimiter)
    if (joined.open) continue
    if (joined.ragged || (columns > 0 && joined.cells.length !== columns)) break
    lines.skip(further)
    return joined
  }
  return alone
}

/** Lines one after another, with a look at those to come. */
class Lookahead {
  /** Number of the line last answered by `next`, from 1. */
  line = 0
  private readonly waiting: string[] = []

  constructor(private readonly source: AsyncGenerator<string[]>) {}

  async next(): Promise<string | undefined> {
    const text = this.at < this.waiting.length ? this.waiting[this.at] : await this.peek(1)
    if (text === undefined) return undefined
    this.at++
    this.line++
    return text
  }

  /** The line `further` lines after the present one, without moving. */
  async peek(further: number): Promise<string | undefined> {
    while (this.waiting.length < this.at + further) {
      if (this.at > 0) {
        this.waiting.splice(0, this.at)
        this.at = 0
      }
      const { value, done } = await this.source.next()
      if (done) break
      this.waiting.push(...value)
    }
    return this.waiting[this.at + further - 1]
  }

  skip(count: number): void {
    this.at += count
    this.line += count
  }

  private at = 0
}

/** Decoded lines in portions, without their ends. */
async function* linesOf(raw: Readable, look: FileLook, onBytes: (read: number) => void): AsyncGenerator<string[]> {
  let read = 0
  const bytes = bytesOf(raw, look.gzipped, (chunk) => {
    read += chunk.length
    onBytes(read)
  })
  const decoder = new TextDecoder(look.encoding)
  let rest = ''
  for await (const chunk of bytes as AsyncIterable<Buffer>) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split(/\r?\n/)
    rest = lines.pop() as string
    if (lines.length) yield lines
  }
  rest += decoder.decode()
  if (rest !== '') yield [rest]
}
