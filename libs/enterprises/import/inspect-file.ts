import { isAscii, isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { pipeline, type Readable, Transform } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { Problem } from '#platform'
import type { ImportSource } from './import-source.js'

export type TextEncoding = 'utf-8' | 'gb18030' | 'utf-16le'

/** What a file is, found out by reading it once. */
export interface FileLook {
  sha256: string
  format: 'csv' | 'xlsx'
  gzipped: boolean
  encoding: TextEncoding
  /** Lines with bytes that the encoding does not know: how many, and the first of them. */
  brokenLines: number
  firstBrokenLine: number | null
}

/**
 * Reads a file once: its hash, whether it is gzipped, a workbook or text, and in which encoding. Text is UTF-8 when
 * it begins with its byte order mark, or when more of its non-ASCII lines are valid UTF-8 than are not; otherwise GB18030 (which
 * holds GBK and GB2312).
 * @throws Problem invalid `import.empty`, `import.old-workbook`, `import.not-text`, `import.broken-gzip`
 */
export async function inspectFile(source: ImportSource): Promise<FileLook> {
  const hash = createHash('sha256')
  const gzipped = await isGzip(source)
  const lines = new LineTally()
  try {
    await lines.takeAll(bytesOf(await source.open(), gzipped, (chunk) => hash.update(chunk)))
  } catch (error) {
    if (gzipped) throw Problem.invalid('import.broken-gzip', { file: source.name })
    throw error
  }
  const { head } = lines
  if (head.length === 0) throw Problem.invalid('import.empty', { file: source.name })
  if (begins(head, 0xd0, 0xcf, 0x11, 0xe0)) throw Problem.invalid('import.old-workbook', { file: source.name })
  const look = {
    sha256: hash.digest('hex'),
    gzipped,
    format: 'csv' as const,
    encoding: 'utf-8' as const,
    brokenLines: 0,
    firstBrokenLine: null,
  }
  if (isWorkbook(head)) return { ...look, format: 'xlsx' }
  if (begins(head, 0xff, 0xfe)) return { ...look, encoding: 'utf-16le' }
  if (head.includes(0)) throw Problem.invalid('import.not-text', { file: source.name })
  return { ...look, ...lines.verdict() }
}

/** The file's bytes, unpacked when it is gzipped; `onChunk` sees them as they lie in the file. */
export function bytesOf(raw: Readable, gzipped: boolean, onChunk: (chunk: Buffer) => void): Readable {
  const seen = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      onChunk(chunk)
      done(null, chunk)
    },
  })
  if (!gzipped) return pipeline(raw, seen, () => undefined)
  return pipeline(raw, seen, createGunzip(), () => undefined)
}

async function isGzip(source: ImportSource): Promise<boolean> {
  const raw = await source.open()
  for await (const chunk of raw as AsyncIterable<Buffer>) return begins(chunk, 0x1f, 0x8b)
  return false
}

const begins = (bytes: Buffer, ...magic: number[]) => magic.every((byte, i) => bytes[i] === byte)
const isWorkbook = (bytes: Buffer) => begins(bytes, 0x50, 0x4b, 3, 4)

/** Counts, line by line, which bytes are UTF-8 and which GB18030. A line feed is never part of a character in either. */
class LineTally {
  head = Buffer.alloc(0)
  private line = 0
  private pending: Buffer[] = []
  private beyondAscii = 0
  private readonly broken = { 'utf-8': { count: 0, first: 0 }, gb18030: { count: 0, first: 0 } }
  private readonly gb18030 = new TextDecoder('gb18030', { fatal: true })

  async takeAll(stream: Readable): Promise<void> {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      if (this.head.length < 512) this.head = Buffer.concat([this.head, chunk.subarray(0, 512)])
      if (isWorkbook(this.head)) continue
      let from = 0
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
        this.take(chunk.subarray(from, at))
        from = at + 1
      }
      if (from < chunk.length) this.pending.push(chunk.subarray(from))
    }
    if (this.pending.length) this.take(Buffer.alloc(0))
  }

  private take(end: Buffer): void {
    const line = this.pending.length ? Buffer.concat([...this.pending, end]) : end
    this.pending = []
    this.line++
    if (isAscii(line)) return
    this.beyondAscii++
    if (isUtf8(line)) return
    this.note('utf-8')
    try {
      this.gb18030.decode(line)
    } catch {
      this.note('gb18030')
    }
  }

  private note(encoding: 'utf-8' | 'gb18030'): void {
    const broken = this.broken[encoding]
    if (broken.count++ === 0) broken.first = this.line
  }

  verdict(): Pick<FileLook, 'encoding' | 'brokenLines' | 'firstBrokenLine'> {
    const marked = this.head.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))
    const encoding = marked || this.broken['utf-8'].count * 2 <= this.beyondAscii ? 'utf-8' : 'gb18030'
    const { count, first } = this.broken[encoding]
    return { encoding, brokenLines: count, firstBrokenLine: count ? first : null }
  }
}
