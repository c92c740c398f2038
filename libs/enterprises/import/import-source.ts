import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Readable } from 'node:stream'
import { type FilesService, Problem, type StoredFile } from '#platform'

/** A file to import; it is read twice, once to look at it and once to take its rows. */
export interface ImportSource {
  name: string
  /** Bytes. */
  size: number
  open(): Promise<Readable>
}

/**
 * A file of this machine.
 * @throws Problem invalid `import.no-file`
 */
export async function fileSource(path: string): Promise<ImportSource> {
  const found = await stat(path).catch(() => undefined)
  if (!found?.isFile()) throw Problem.invalid('import.no-file', { file: path })
  return { name: basename(path), size: found.size, open: async () => createReadStream(path, { highWaterMark: 1 << 18 }) }
}

/** A file that was uploaded. */
export function storedSource(files: FilesService, file: StoredFile): ImportSource {
  return { name: file.name, size: Number(file.size), open: () => files.bytes(file) }
}
