import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Command } from 'commander'
import { Failure } from '../failure.js'
import { temporaryPostgres } from '../start/embedded-postgres.js'
import { prepareDatabase } from '../start/prepare.js'
import { describeOffice } from './describe-office.js'
import { pages } from './pages.js'

/** The root of the repository, seen from the build. */
const root = join(import.meta.dirname, '../../../../..')

/** `generate [--check]`: the pages and types that are written by the code itself. */
export function registerGenerate(program: Command): void {
  program
    .command('generate')
    .description('write the pages under apps/docs/generated and the web types from the code; --check only compares')
    .option('--check', 'write nothing; fail and name the files that no longer agree with the code')
    .action(async (options: { check?: boolean }) => {
      const made = await makePages()
      const drifted = [...made].filter(([path, text]) => read(join(root, path)) !== text).map(([path]) => path)
      if (options.check) {
        if (drifted.length)
          throw new Failure(`No longer agree with the code: ${drifted.join(', ')}. Run \`npm run generate\` and commit them.`)
        process.stdout.write(`${made.size} generated files agree with the code.\n`)
        return
      }
      for (const path of drifted) {
        mkdirSync(dirname(join(root, path)), { recursive: true })
        writeFileSync(join(root, path), made.get(path) ?? '')
      }
      process.stdout.write(
        drifted.length ? `Written: ${drifted.join(', ')}.\n` : `${made.size} generated files agree with the code.\n`,
      )
    })
}

/** Every generated file's text by its path from the root, made from the API on an empty, migrated database. */
export async function makePages(): Promise<Map<string, string>> {
  const server = await temporaryPostgres()
  const dataDir = mkdtempSync(join(tmpdir(), 'miaopu-generate-'))
  try {
    await prepareDatabase(server.url)
    return await describeOffice({ url: server.url, dataDir, root }, async (office) => {
      const made = new Map<string, string>()
      for (const [path, make] of Object.entries(pages)) made.set(path, ended(await make(office)))
      return made
    })
  } finally {
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

const ended = (text: string) => `${text.trimEnd()}\n`

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
