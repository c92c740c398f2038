import { Injectable, type OnModuleInit } from '@nestjs/common'
import { DataSource } from 'typeorm'
import { scopeOf } from '#people'
import { type Ctx, FilesService, JobQueue, newId, Problem, StoredFile, type TxCtx } from '#platform'
import { figureMap } from '../figures/import/figure-map.js'
import { FigurePlan } from '../figures/import/figure-plan.js'
import { EnterprisePlan } from './enterprise-plan.js'
import { ImportRun, isUnderWay } from './import-run.entity.js'
import { ImportRunner } from './import-runner.js'
import { type ImportSource, storedSource } from './import-source.js'
import type { ImportInput } from './imports.dto.js'
import { runImport } from './imports.jobs.js'
import { reportWorkbook } from './report-workbook.js'

/** Imports through the API: a stored file, run by the worker with progress in its row. */
@Injectable()
export class ImportsService implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly files: FilesService,
    private readonly runner: ImportRunner,
    private readonly plan: EnterprisePlan,
    private readonly queue: JobQueue,
  ) {}

  onModuleInit(): void {
    this.queue.handle(runImport, (ctx, { runId }) => this.work(ctx, runId))
  }

  /**
   * Queues an import of a stored file and answers its id.
   * @throws Problem missing `files.missing`, refused `enterprises.import-whole-zone` for staff of some parks only,
   *   invalid `figures.map-unknown`
   */
  async start(tx: TxCtx, input: ImportInput): Promise<string> {
    if (scopeOf(tx.actor).parks.length > 0) throw Problem.refused('enterprises.import-whole-zone')
    const file = await this.files.find(tx, tx.manager, input.fileId)
    const kind = input.kind ?? this.plan.kind
    const figures = kind === 'figures' ? { figureMap: figureMap(input.figureMap).name, period: input.period } : {}
    const id = newId()
    await tx.manager.insert(ImportRun, {
      id,
      kind,
      fileName: file.name,
      fileSha256: file.sha256,
      fileSize: file.size,
      fileId: file.id,
      options: { map: input.map ?? {}, inside: input.inside ?? true, ...figures },
      dryRun: input.dryRun ?? false,
      state: 'queued',
      startedBy: tx.actor.id,
      startedAt: tx.now,
    })
    tx.enqueue(runImport, { runId: id })
    return id
  }

  /**
   * The rows of an import's file that it had something to say about, as a workbook to correct and import again.
   * @throws Problem refused `import.workbook-no-file`, `import.workbook-too-large`
   */
  async workbook(ctx: Ctx, run: ImportRun): Promise<Buffer> {
    if (!run.fileId) throw Problem.refused('import.workbook-no-file')
    return reportWorkbook(this.dataSource, run, await this.source(run.fileId), ctx.language)
  }

  private async source(fileId: string): Promise<ImportSource> {
    return storedSource(this.files, await this.dataSource.manager.findOneByOrFail(StoredFile, { id: fileId }))
  }

  /** Runs a waiting or cut-short import. A file that cannot be imported ends its run as failed, not the job. */
  private async work(ctx: Ctx, runId: string): Promise<void> {
    const { manager } = this.dataSource
    const run = await manager.findOneBy(ImportRun, { id: runId })
    if (!run || !isUnderWay(run)) return
    const source = await this.source(run.fileId ?? '')
    const onBehalf = { ...ctx, actor: { ...ctx.actor, id: run.startedBy } }
    try {
      const settings = { runId, dryRun: run.dryRun, options: run.options }
      if (run.kind !== 'figures') await this.runner.run(onBehalf, source, this.plan, settings)
      else {
        const plan = new FigurePlan(this.dataSource, figureMap(run.options.figureMap), run.options.period)
        await this.runner.run(onBehalf, source, plan, settings)
      }
    } catch (error) {
      if (!(error instanceof Problem) || error.kind !== 'invalid') throw error
      await this.runner.fail(runId, error)
    }
  }
}
