import { Injectable } from '@nestjs/common'
import { DataSource } from 'typeorm'
import { scopeOf, UsersQueries } from '#people'
import { Config, type Ctx, limits, type PageQuery, Problem, textOf } from '#platform'
import { columnsOf, figureMaps } from '../figures/import/figure-map.js'
import { enterpriseColumns } from './enterprise-columns.js'
import { ImportReject } from './import-reject.entity.js'
import { ImportRun } from './import-run.entity.js'
import type { FigureMapView, ImportFormat, ImportsPage, ImportView, RejectsPage, RejectsQuery } from './imports.dto.js'

/** Imports, how far they are and what they report. Staff of some parks only see none but their own: a file holds every park. */
@Injectable()
export class ImportsQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly users: UsersQueries,
    private readonly config: Config,
  ) {}

  /** What a file to be imported looks like. */
  format(): ImportFormat {
    const columns = enterpriseColumns.map(({ field, headers, required }) => ({
      field,
      headers: [...headers],
      required: required ?? false,
    }))
    return { fileLimitMb: this.config.fileLimitMb, columns }
  }

  /** The maps of figures there are. */
  maps(ctx: Ctx): FigureMapView[] {
    return figureMaps().map((map) => ({
      ...{ name: map.name, title: ctx.language === 'zh' ? map.title : map.titleEn, about: map.about },
      columns: columnsOf(map, false).map(({ field, headers, required }) => ({
        ...{ field, headers: [...headers], required: required ?? false },
      })),
    }))
  }

  /** Imports, the latest first. */
  async page(ctx: Ctx, query: PageQuery): Promise<ImportsPage> {
    const { page, size, limit, offset } = limits(query)
    const order = { startedAt: 'DESC', id: 'DESC' } as const
    const found = { where: ownOnly(ctx), order, take: limit, skip: offset }
    const [runs, total] = await this.dataSource.manager.findAndCount(ImportRun, found)
    return { items: await this.views(ctx, runs), total, page, size }
  }

  /** One import. @throws Problem missing `import.missing` */
  async one(ctx: Ctx, id: string): Promise<ImportView> {
    const [view] = await this.views(ctx, [await this.run(ctx, id)])
    return view as ImportView
  }

  /** A page of what is said of the rows, in the order of the file. @throws Problem missing `import.missing` */
  async rejects(ctx: Ctx, id: string, query: RejectsQuery): Promise<RejectsPage> {
    await this.run(ctx, id)
    const { page, size, limit, offset } = limits(query)
    const [rows, total] = await this.dataSource.manager.findAndCount(ImportReject, {
      where: { runId: id, ...(query.outcome ? { outcome: query.outcome } : {}) },
      order: { rowNumber: 'ASC', id: 'ASC' },
      take: limit,
      skip: offset,
    })
    const items = rows.map(({ rowNumber, line, outcome, columnName, value, code, params }) => ({
      ...{ row: rowNumber, line, outcome, column: columnName, value, code },
      message: textOf(code, params, ctx.language),
    }))
    return { items, total, page, size }
  }

  private async run(ctx: Ctx, id: string): Promise<ImportRun> {
    const run = await this.dataSource.manager.findOneBy(ImportRun, { id, ...ownOnly(ctx) })
    if (!run) throw Problem.missing('import.missing')
    return run
  }

  private async views(ctx: Ctx, runs: readonly ImportRun[]): Promise<ImportView[]> {
    const names = await this.users.names(runs.flatMap((run) => run.startedBy ?? []))
    return runs.map((run) => {
      const {
        id,
        fileName,
        fileId,
        dryRun,
        state,
        created,
        updated,
        unchanged,
        rejected,
        duplicates,
        warnings,
        startedAt,
        finishedAt,
      } = run
      return {
        ...{
          id,
          fileName,
          fileId,
          dryRun,
          state,
          created,
          updated,
          unchanged,
          rejected,
          duplicates,
          warnings,
          startedAt,
          finishedAt,
        },
        kind: run.kind as ImportView['kind'],
        figureMap: run.options.figureMap ?? null,
        period: run.options.period ?? null,
        rows: run.rowsDone,
        inside: run.options.inside !== false,
        failure: run.failure ? textOf(run.failure.code, run.failure.params, ctx.language) : null,
        percent: Math.min(100, Math.floor((Number(run.bytesRead) / Math.max(1, Number(run.fileSize))) * 100)),
        startedBy: run.startedBy ? { id: run.startedBy, name: names.get(run.startedBy)?.name ?? '' } : null,
      }
    })
  }
}

function ownOnly(ctx: Ctx): { startedBy?: string } {
  return scopeOf(ctx.actor).parks.length > 0 ? { startedBy: ctx.actor.id ?? '' } : {}
}
