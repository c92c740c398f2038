import { createReadStream, createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { DataSource } from 'typeorm'
import { EXPORT_HEADER, exportLines, loggedCases, verifyExport } from '#cases'
import { Failure, messageOf } from '../failure.js'

/** Writes every move of every case to a file, one JSON object a line; answers how many. */
export async function writeExport(dataSource: DataSource, file: string): Promise<number> {
  let moves = 0
  async function* lines() {
    yield `${JSON.stringify(EXPORT_HEADER)}\n`
    for await (const logged of loggedCases(dataSource)) {
      moves += logged.moves.length
      for (const line of exportLines(logged)) yield `${line}\n`
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(file))
  return moves
}

/** Checks an export. Throws Failure naming the line when it cannot be read. */
export async function verifyExportFile(file: string): ReturnType<typeof verifyExport> {
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })
  try {
    return await verifyExport(lines)
  } catch (error) {
    throw new Failure(`${file}: ${messageOf(error)}`)
  }
}
