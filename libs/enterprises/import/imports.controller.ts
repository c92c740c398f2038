import { Readable } from 'node:stream'
import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common'
import { ApiProduces, ApiTags } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { DataSource } from 'typeorm'
import { May } from '#people'
import { Caller, type Ctx, Id, PageQuery, UnitOfWork } from '#platform'
import {
  FigureMapView,
  ImportFormat,
  ImportInput,
  ImportsPage,
  ImportView,
  RejectsPage,
  RejectsQuery,
  ReportQuery,
} from './imports.dto.js'
import { ImportsQueries } from './imports.queries.js'
import { ImportsService } from './imports.service.js'
import { FileColumns, FileColumnsQuery } from './mapping/file-columns.dto.js'
import { FileColumnsService } from './mapping/file-columns.service.js'
import { reportCsv } from './report.js'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Imports of files of enterprises or of their figures: start, watch, read the report. */
@ApiTags('imports')
@Controller('enterprises/imports')
export class ImportsController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly dataSource: DataSource,
    private readonly imports: ImportsService,
    private readonly queries: ImportsQueries,
    private readonly columns: FileColumnsService,
  ) {}

  /** Starts an import of an uploaded file; the worker runs it. */
  @May('enterprises.import')
  @HttpCode(202)
  @Post()
  async start(@Caller() ctx: Ctx, @Body() input: ImportInput): Promise<ImportView> {
    const headers = input.remember ? await this.columns.check(ctx, input, input.map ?? {}) : undefined
    const id = await this.uow.run(ctx, async (tx) => {
      if (headers) await this.columns.remember(tx, input, headers, input.map ?? {})
      return this.imports.start(tx, input)
    })
    return this.queries.one(ctx, id)
  }

  /** Imports, the latest first. */
  @May('imports.read')
  @Get()
  list(@Caller() ctx: Ctx, @Query() query: PageQuery): Promise<ImportsPage> {
    return this.queries.page(ctx, query)
  }

  /** The columns a file may have, and how large it may be. */
  @May('imports.read')
  @Get('format')
  format(): ImportFormat {
    return this.queries.format()
  }

  /** The columns of a stored file, and what an import would take them for. */
  @May('enterprises.import')
  @Get('columns')
  look(@Caller() ctx: Ctx, @Query() query: FileColumnsQuery): Promise<FileColumns> {
    return this.columns.look(ctx, query)
  }

  /** The maps by which files of figures are read. */
  @May('imports.read')
  @Get('figure-maps')
  maps(@Caller() ctx: Ctx): FigureMapView[] {
    return this.queries.maps(ctx)
  }

  /** How far an import is, and its counts. */
  @May('imports.read')
  @Get(':id')
  one(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<ImportView> {
    return this.queries.one(ctx, id)
  }

  /** Rejected, duplicate and doubtful rows. */
  @May('imports.read')
  @Get(':id/rejects')
  rejects(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Query() query: RejectsQuery): Promise<RejectsPage> {
    return this.queries.rejects(ctx, id, query)
  }

  /** The whole report: every remark as CSV, or the rows themselves as a workbook to correct and import again. */
  @May('imports.read')
  @ApiProduces('text/csv', XLSX)
  @Get(':id/report')
  async report(
    @Caller() ctx: Ctx,
    @Param('id', Id) id: string,
    @Query() query: ReportQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const run = await this.queries.run(ctx, id)
    const workbook = query.format === 'xlsx'
    const content = workbook ? await this.imports.workbook(ctx, run) : Readable.from(reportCsv(this.dataSource, id, ctx.language))
    const name = workbook ? `${run.fileName.replace(/(\.csv|\.xlsx|\.txt)?(\.gz)?$/i, '')}-错误行.xlsx` : '导入报告.csv'
    await reply
      .headers({
        'content-type': workbook ? XLSX : 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      })
      .send(content)
  }
}
