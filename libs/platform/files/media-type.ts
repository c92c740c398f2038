import { type FileHandle, open } from 'node:fs/promises'
import { fileTypeFromBuffer, fileTypeFromFile } from 'file-type'

/** What a file is, judged by its bytes. */
export interface MediaType {
  mediaType: string
  /** The extension its name should end in. */
  extension: string
}

/** The kinds of file the office takes, by extension. */
export const ACCEPTED: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  png: 'image/png',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ofd: 'application/ofd',
  csv: 'text/csv',
  txt: 'text/plain',
}

const HEAD = 65_536
const END_OF_ZIP = 65_557

/**
 * Judges the file at `path` by its content: PDF, JPEG, PNG, DOCX, XLSX, OFD, or text (UTF-8 or GB18030), which is CSV
 * when its lines have the same number of separators. Undefined: a kind the office does not take.
 */
export async function mediaTypeOf(path: string): Promise<MediaType | undefined> {
  const detected = await fileTypeFromFile(path)
  const handle = await open(path)
  try {
    if (!detected) return await textKind(handle)
    if (detected.ext === 'zip') return (await entriesOf(handle)).includes('OFD.xml') ? kind('ofd') : undefined
    return ACCEPTED[detected.ext] === detected.mime ? kind(detected.ext) : undefined
  } finally {
    await handle.close()
  }
}

const kind = (extension: string): MediaType => ({ mediaType: ACCEPTED[extension] ?? '', extension })

async function textKind(handle: FileHandle): Promise<MediaType | undefined> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0)
  const head = buffer.subarray(0, bytesRead)
  if (await fileTypeFromBuffer(head)) return undefined
  const text = decoded(head, 'utf-8') ?? decoded(head, 'gb18030')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells bytes from text
  if (text === undefined || /[\u0000-\u0008\u000e-\u001f\u007f]/.test(text)) return undefined
  return kind(isTable(text) ? 'csv' : 'txt')
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return undefined
  }
}

/** Do the first lines have the same number of commas, tabs or semicolons? */
function isTable(text: string): boolean {
  const lines = text
    .split(/\r?\n/)
    .slice(0, 6)
    .filter((line) => line.trim() !== '')
  if (lines.length < 2) return false
  return [',', '\t', ';'].some((separator) => {
    const counts = lines.map((line) => line.replace(/"(?:[^"]|"")*"/g, '').split(separator).length)
    return (counts[0] ?? 0) > 1 && counts.slice(0, 5).every((count) => count === counts[0])
  })
}

/** The names in a zip's central directory; empty when it has none that can be read. */
async function entriesOf(handle: FileHandle): Promise<string[]> {
  const { size } = await handle.stat()
  const length = Math.min(size, END_OF_ZIP)
  const tail = (await handle.read(Buffer.alloc(length), 0, length, size - length)).buffer
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > tail.length) return []
  const directorySize = Math.min(tail.readUInt32LE(end + 12), 1_048_576)
  const offset = tail.readUInt32LE(end + 16)
  const directory = (await handle.read(Buffer.alloc(directorySize), 0, directorySize, offset)).buffer
  const names: string[] = []
  for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === 0x02014b50; ) {
    const nameLength = directory.readUInt16LE(at + 28)
    names.push(directory.toString('utf8', at + 46, at + 46 + nameLength))
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return names
}
