import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Command } from 'commander'
import type { DataSource } from 'typeorm'
import { fileSource, type ImportOptions, type ImportPlan, ImportRunner, type ImportSummary, reportCsv } from '#enterprises'
import { Clock, type Ctx, JobQueue, newId, Problem, systemActor, textOf, UnitOfWork } from '#platform'
import { withDatabase } from '../database.js'
import { codeOf, Failure } from '../failure.js'
import { withDataSource } from '../start/prepare.js'
import { Progress } from './progress.js'

/** What the options of an import command come to. */
export interface ImportFlags {
  dryRun?: boolean
  report?: string
  map?: Record<string, string>
  outside?: boolean
  figureMap?: string
  period?: string
}

/** The options every import command has. */
export function withImportOptions(command: Command): Command {
  return command
    .option('--dry-run', 'judge and report everything, change nothing')
    .option('--report <out.csv>', 'write every rejected, duplicate and doubtful row with line, column and reason')
}

/** The option to name a file's columns by hand. */
export function withColumnOption(command: Command): Command {
  return command.option('--map <field=header>', 'take a field from this column of the file; repeat for more', collectMap, {})
}

/**
 * Imports one file by a plan and prints what came of it: progress on stderr, and as the last line of stdout one JSON
 * object `{rows, created, updated, unchanged, rejected, duplicates, warnings, seconds}`.
 * @throws Failure in one sentence when the file as a whole cannot be imported
 */
export async function importFile<Row>(
  file: string,
  flags: ImportFlags,
  planOf: (dataSource: DataSource) => ImportPlan<Row>,
): Promise<ImportSummary> {
  try {
    const source = await fileSource(file)
    return await withDatabase('import', (url) =>
      withDataSource(url, async (dataSource) => {
        const runner = new ImportRunner(new UnitOfWork(dataSource, new JobQueue()), dataSource, new Clock())
        const { map = {}, outside, figureMap, period } = flags
        const options: ImportOptions = {
          map,
          inside: !outside,
          ...(figureMap ? { figureMap } : {}),
          ...(period ? { period } : {}),
        }
        const progress = new Progress(source.size)
        const ctx: Ctx = { actor: systemActor, now: new Clock().now(), requestId: newId(), language: 'zh' }
        const { runId, ...summary } = await runner
          .run(ctx, source, planOf(dataSource), { options, dryRun: flags.dryRun, onProgress: (at) => progress.show(at) })
          .finally(() => progress.end())
        if (flags.report) await writeReport(dataSource, runId, flags.report)
        process.stdout.write(`${JSON.stringify(summary)}\n`)
        return summary
      }),
    )
  } catch (error) {
    if (error instanceof Problem) throw new Failure(textOf(error.code, error.params, 'zh'))
    throw error
  }
}

async function writeReport(dataSource: DataSource, runId: string, path: string): Promise<void> {
  try {
    await pipeline(Readable.from(reportCsv(dataSource, runId)), createWriteStream(path))
  } catch (error) {
    if (!codeOf(error)?.startsWith('E')) throw error
    throw new Failure(`The rows are imported, but the report cannot be written to ${path} (${codeOf(error)}).`)
  }
  process.stderr.write(`The report is in ${path}.\n`)
}

function collectMap(text: string, before: Record<string, string>): Record<string, string> {
  const at = text.indexOf('=')
  if (at < 1) throw new Failure(`--map ${text}: write it as field=header, for example --map uscc=信用代码`)
  return { ...before, [text.slice(0, at).trim()]: text.slice(at + 1).trim() }
}
