import { Injectable } from '@nestjs/common'
import { DataSource } from 'typeorm'
import { scopeOf, UsersQueries } from '#people'
import { Config, type Ctx, limits, type PageQuery, Problem, type ProblemItem, textOf } from '#platform'
import { columnsOf, figureMaps } from '../figures/import/figure-map.js'
import { enterpriseColumns } from './enterprise-columns.js'
import { ImportReject } from './import-reject.entity.js'
import { ImportRun, isUnderWay } from './import-run.entity.js'
import type { FigureMapView, ImportFormat, ImportsPage, ImportView, RejectsPage, RejectsQuery } from './imports.dto.js'
import { ImportUndo } from './undo/import-undo.entity.js'
import { whyNoStop, whyNoUndo } from './undo/undo-rule.js'
import type { UndoView } from './undo/undos.dto.js'

type UndoSoFar = ImportUndo & { percent: number }

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

  /** The import's row. @throws Problem missing `import.missing`: not there, or not yours to see */
  async run(ctx: Ctx, id: string): Promise<ImportRun> {
    const run = await this.dataSource.manager.findOneBy(ImportRun, { id, ...ownOnly(ctx) })
    if (!run) throw Problem.missing('import.missing')
    return run
  }

  private async undosOf(runs: readonly ImportRun[]): Promise<Map<string, UndoSoFar>> {
    const rows: UndoSoFar[] = await this.dataSource.manager.query(
      `SELECT u.run_id AS "runId", u.state, u.asked_by AS "askedBy", u.asked_at AS "askedAt", u.finished_at AS "finishedAt", u.removed,
         u.put_back AS "putBack", u.left_alone AS "leftAlone",
         COALESCE((SELECT floor(100.0 * count(*) FILTER (WHERE b.undone) / NULLIF(count(*), 0)) FROM import_batches b
           WHERE b.run_id = u.run_id), 100)::int AS percent
       FROM import_undos u WHERE u.run_id = ANY ($1::uuid[])`,
      [runs.map(({ id }) => id)],
    )
    return new Map(rows.map((row) => [row.runId, row]))
  }

  private async views(ctx: Ctx, runs: readonly ImportRun[]): Promise<ImportView[]> {
    const undos = await this.undosOf(runs)
    const people = [...runs.map((run) => run.startedBy), ...[...undos.values()].map((undo) => undo.askedBy)]
    const names = await this.users.names(people.flatMap((id) => id ?? []))
    const person = (id: string | null) => (id ? { id, name: names.get(id)?.name ?? '' } : null)
    const say = (why: ProblemItem | undefined) => (why ? textOf(why.code, why.params, ctx.language) : null)
    return runs.map((run) => {
      const undo = undos.get(run.id)
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
        map: { ...run.options.map },
        rows: run.rowsDone,
        inside: run.options.inside !== false,
        failure: run.failure ? textOf(run.failure.code, run.failure.params, ctx.language) : null,
        percent: Math.min(100, Math.floor((Number(run.bytesRead) / Math.max(1, Number(run.fileSize))) * 100)),
        startedBy: person(run.startedBy),
        rowsTotal: run.rowsTotal,
        stopping: run.stopAskedAt !== null && isUnderWay(run),
        stopRefusal: isUnderWay(run) ? say(whyNoStop(ctx, run)) : null,
        undo: undo ? undoView(undo, person(undo.askedBy)) : null,
        undoRefusal: undo ? null : say(whyNoUndo(ctx, run)),
      }
    })
  }
}

function undoView(
  { state, percent, removed, putBack, leftAlone, askedAt, finishedAt }: UndoSoFar,
  askedBy: UndoView['askedBy'],
): UndoView {
  return { state, percent, removed, putBack, leftAlone, askedBy, askedAt, finishedAt }
}

function ownOnly(ctx: Ctx): { startedBy?: string } {
  return scopeOf(ctx.actor).parks.length > 0 ? { startedBy: ctx.actor.id ?? '' } : {}
}
