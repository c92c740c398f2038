import { Injectable } from '@nestjs/common'
import { DataSource } from 'typeorm'
import { Clock, type Ctx, newId, Problem, type TxCtx, UnitOfWork } from '#platform'
import { Batch } from './batch.js'
import { copyRows } from './copy-rows.js'
import type { ImportOptions } from './import-options.js'
import type { ImportPlan, Wrote } from './import-plan.js'
import { ImportRun } from './import-run.entity.js'
import type { ImportSource } from './import-source.js'
import { type FileLook, inspectFile } from './inspect-file.js'
import { type ColumnMap, mapColumns } from './map-columns.js'
import { readRows } from './read-rows.js'
import { Taking } from './taking.js'
import './problems.js'

/** Rows to a transaction: large enough for sets, small enough that a stop loses little. */
export const BATCH_ROWS = 5000

/** What came of an import; the last line `miaopu import` prints. */
export interface ImportSummary {
  /** Data rows of the file. */
  rows: number
  created: number
  updated: number
  unchanged: number
  rejected: number
  duplicates: number
  warnings: number
  seconds: number
  /** Somebody stopped it before its last row; absent when it came to its end. */
  stopped?: true
}

export interface ImportProgress {
  rows: number
  bytesRead: number
  bytesTotal: number
  /** The run's id, for its report. */
  runId: string
}

export interface RunSettings {
  options?: ImportOptions
  dryRun?: boolean
  /** A run that waits in the table (from the API); absent: a new one, or one of this file that was cut short. */
  runId?: string
  onProgress?: (progress: ImportProgress) => void
  /** Rows to a transaction; `BATCH_ROWS` unless told. */
  batchRows?: number
}

/**
 * Runs imports: look at the file, map its columns, judge each entry, write batch by batch. Each batch is one
 * transaction with the run's checkpoint in it, so a stop at any moment leaves whole batches and a second start goes on
 * after them. Knows nothing of what is imported; that is the plan's.
 */
@Injectable()
export class ImportRunner {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Imports a file. Safe to repeat: what the register knows already stays unchanged.
   * @throws Problem invalid when the file as a whole cannot be imported (the run says so too), conflict
   * `import.elsewhere` when another process imports the same file
   */
  async run<Row>(
    ctx: Ctx,
    source: ImportSource,
    plan: ImportPlan<Row>,
    settings: RunSettings = {},
  ): Promise<ImportSummary & { runId: string }> {
    const start = Clock.ticks()
    const look = await inspectFile(source)
    const run = await this.begin(ctx, source, look, plan.kind, settings)
    try {
      await this.work(ctx, source, look, plan, run, settings)
    } catch (error) {
      if (error instanceof Problem && error.kind === 'invalid') await this.fail(run.id, error)
      throw error
    }
    const stopped = run.rowsDone < (run.rowsTotal ?? 0)
    await this.dataSource.manager.update(
      ImportRun,
      { id: run.id },
      {
        state: stopped ? 'stopped' : 'done',
        finishedAt: this.clock.now(),
        rowsTotal: run.rowsTotal,
        ...(stopped ? {} : { bytesRead: String(source.size) }),
      },
    )
    const { rowsDone: rows, created, updated, unchanged, rejected, duplicates, warnings } = run
    return {
      runId: run.id,
      rows,
      created,
      updated,
      unchanged,
      rejected,
      duplicates,
      warnings,
      seconds: Math.round(Clock.ticks() - start) / 1000,
      ...(stopped ? { stopped } : {}),
    }
  }

  /** Notes that a run cannot be done, and why. */
  async fail(runId: string, problem: Problem): Promise<void> {
    const failure = { code: problem.code, params: problem.params }
    await this.dataSource.manager.update(ImportRun, { id: runId }, { state: 'failed', failure, finishedAt: this.clock.now() })
  }

  /** The run to work on: the waiting one, one of this file that was cut short, or a new one. */
  private async begin(ctx: Ctx, source: ImportSource, look: FileLook, kind: string, settings: RunSettings): Promise<ImportRun> {
    const { manager } = this.dataSource
    const options = settings.options ?? {}
    const dryRun = settings.dryRun ?? false
    if (settings.runId) {
      const run = await manager.findOneBy(ImportRun, { id: settings.runId })
      if (!run) throw Problem.missing('import.missing')
      if (run.state === 'queued') await manager.update(ImportRun, { id: run.id }, { state: 'running' })
      return run
    }
    const [cut]: { id: string }[] = await manager.query(
      `SELECT id FROM import_runs WHERE kind = $1 AND file_sha256 = $2 AND dry_run = $3 AND options = $4 AND state = 'running' AND file_id IS NULL
       ORDER BY started_at DESC LIMIT 1`,
      [kind, look.sha256, dryRun, JSON.stringify(options)],
    )
    if (cut) return manager.findOneByOrFail(ImportRun, { id: cut.id })
    const run = manager.create(ImportRun, {
      id: newId(),
      kind,
      fileName: source.name,
      fileSha256: look.sha256,
      fileSize: String(source.size),
      options,
      dryRun,
      state: 'running',
      startedBy: ctx.actor.id,
      startedAt: this.clock.now(),
      ...{ rowsTotal: null, stopAskedAt: null },
      ...{ bytesRead: '0', rowsDone: 0, created: 0, updated: 0, unchanged: 0, rejected: 0, duplicates: 0, warnings: 0 },
    })
    await manager.insert(ImportRun, run)
    return run
  }

  private async work<Row>(
    ctx: Ctx,
    source: ImportSource,
    look: FileLook,
    plan: ImportPlan<Row>,
    run: ImportRun,
    settings: RunSettings,
  ): Promise<void> {
    let bytesRead = 0
    const rows = readRows(source, look, (read) => {
      bytesRead = read
    })
    const header = await rows.next()
    if (header.done) throw Problem.invalid('import.empty', { file: source.name })
    const map = mapColumns(header.value.cells, plan.columns, { own: run.options.map, look })
    const judge = await plan.prepare({ now: ctx.now, options: run.options, fileName: source.name })
    const taking = new Taking(judge, map)
    const tell = () => settings.onProgress?.({ rows: run.rowsDone, bytesRead, bytesTotal: source.size, runId: run.id })
    let writing: Promise<void> = Promise.resolve()
    let stop = run.stopAskedAt !== null
    let batch = new Batch<Row>(run.rowsDone)
    let total = 0
    const hand = async () => {
      const full = batch
      batch = new Batch<Row>(full.upTo)
      await writing
      tell()
      if (stop) return
      writing = this.write(ctx, plan, run, map, full, bytesRead).then((asked) => {
        stop = asked
      })
      writing.catch(() => undefined)
    }
    for await (const row of rows) {
      total = row.row
      if (stop) continue
      taking.take(row, row.row <= batch.from ? undefined : batch)
      if (batch.size >= (settings.batchRows ?? BATCH_ROWS)) await hand()
    }
    if (total === 0) throw Problem.invalid('import.no-rows', { file: source.name })
    if (batch.size > 0 && !stop) await hand()
    await writing
    run.rowsTotal = total
    tell()
  }

  /**
   * One transaction: the batch, what it wrote, its remarks and the checkpoint. A dry run takes the batch back before the
   * checkpoint. Answers whether somebody wants the run stopped.
   */
  private async write<Row>(
    ctx: Ctx,
    plan: ImportPlan<Row>,
    run: ImportRun,
    map: ColumnMap,
    batch: Batch<Row>,
    bytesRead: number,
  ): Promise<boolean> {
    const { stop, ...counts } = await this.uow.run(ctx, async (tx) => {
      await tx.manager.query('SAVEPOINT batch')
      const { wrote, ...outcome } = await plan.write(tx, batch.accepted, { runId: run.id, fromRow: batch.from })
      if (run.dryRun) await tx.manager.query('ROLLBACK TO SAVEPOINT batch')
      const lines = batch.report(outcome.remarks)
      const headerOf = (field: string | undefined) => headerName(map, plan, field)
      await copyRows(
        tx,
        'import_rejects',
        ['id', 'run_id', 'row_number', 'line', 'outcome', 'column_name', 'value', 'code', 'params'],
        lines.map(({ place, outcome: kind, remark }) => [
          newId(),
          run.id,
          place.row,
          place.line,
          kind,
          headerOf(remark.field),
          remark.value?.slice(0, 500).replaceAll('\u0000', ' ') ?? null,
          remark.code,
          JSON.stringify(remark.params ?? {}),
        ]),
      )
      const add = {
        ...outcome,
        rejected: batch.rejected,
        duplicates: batch.duplicates,
        warnings: batch.warnings + outcome.remarks.length,
      }
      const [answer, moved]: [{ stop: boolean }[], number] = await tx.manager.query(
        `UPDATE import_runs SET rows_done = $3, bytes_read = $4, created = created + $5, updated = updated + $6,
           unchanged = unchanged + $7, rejected = rejected + $8, duplicates = duplicates + $9, warnings = warnings + $10
         WHERE id = $1 AND rows_done = $2 AND state = 'running' RETURNING stop_asked_at IS NOT NULL AS stop`,
        [
          run.id,
          batch.from,
          batch.upTo,
          bytesRead,
          add.created,
          add.updated,
          add.unchanged,
          add.rejected,
          add.duplicates,
          add.warnings,
        ],
      )
      if (moved !== 1) throw Problem.conflict('import.elsewhere')
      if (!run.dryRun) await keepWrote(tx, run.id, batch.from, wrote)
      return { ...add, stop: answer[0]?.stop ?? false }
    })
    run.rowsDone = batch.upTo
    for (const key of ['created', 'updated', 'unchanged', 'rejected', 'duplicates', 'warnings'] as const) run[key] += counts[key]
    return stop
  }
}

/** Keeps the keys of what a batch added, made greater by a mark than every key it wrote. */
async function keepWrote(tx: TxCtx, runId: string, fromRow: number, wrote: Wrote): Promise<void> {
  await tx.manager.query(
    `INSERT INTO import_batches (run_id, from_row, mark, entered, former_names, identifiers, figures) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [runId, fromRow, newId(), wrote.entered, wrote.formerNames, wrote.identifiers, wrote.figures],
  )
}

/** The file's own header for a field; the field's first known header where several columns could be meant. */
function headerName<Row>(map: ColumnMap, plan: ImportPlan<Row>, field: string | undefined): string | null {
  if (!field) return null
  const index = map.entries[0]?.[field]
  return (
    (index === undefined ? undefined : map.headers[index]) ??
    plan.columns.find((column) => column.field === field)?.headers[0] ??
    field
  )
}
