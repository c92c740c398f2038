import { Readable } from 'node:stream'
import { Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common'
import { ApiProduces, ApiTags } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { May } from '#people'
import { Caller, type Ctx, Id, UnitOfWork } from '#platform'
import { ImportView } from '../imports.dto.js'
import { ImportsQueries } from '../imports.queries.js'
import { UndoForecast, UndoLinesPage, UndoLinesQuery } from './undos.dto.js'
import { ImportUndosQueries } from './undos.queries.js'
import { ImportUndos } from './undos.service.js'

/** Of those that stay, so many are shown before one decides. */
const SHOWN = 5

/** Stopping an import that runs, and undoing one on the day it was made. */
@ApiTags('imports')
@Controller('enterprises/imports/:id')
export class ImportUndosController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly undos: ImportUndos,
    private readonly queries: ImportUndosQueries,
    private readonly imports: ImportsQueries,
  ) {}

  /** Stops an import that waits or runs; what it has written stays. */
  @May('imports.undo')
  @HttpCode(202)
  @Post('stop')
  async stop(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<ImportView> {
    await this.imports.run(ctx, id)
    await this.uow.run(ctx, (tx) => this.undos.stop(tx, id))
    return this.imports.one(ctx, id)
  }

  /** What undoing this import would do now. */
  @May('imports.undo')
  @Get('undo')
  async forecast(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<UndoForecast> {
    const { removed, putBack, leftAlone, left } = await this.undos.forecast(ctx, await this.imports.run(ctx, id), SHOWN)
    return { removes: removed, putsBack: putBack, leaves: leftAlone, left: await this.queries.views(ctx, left) }
  }

  /** Undoes an import on the day it was made; the worker runs it. Asked twice it is done once. */
  @May('imports.undo')
  @HttpCode(202)
  @Post('undo')
  async undo(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<ImportView> {
    await this.imports.run(ctx, id)
    await this.uow.run(ctx, (tx) => this.undos.ask(tx, id))
    return this.imports.one(ctx, id)
  }

  /** What an undoing removed, put back and left, and why. */
  @May('imports.read')
  @Get('undo/lines')
  async lines(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Query() query: UndoLinesQuery): Promise<UndoLinesPage> {
    await this.imports.run(ctx, id)
    return this.queries.page(ctx, id, query)
  }

  /** The whole of it as CSV. */
  @May('imports.read')
  @ApiProduces('text/csv')
  @Get('undo/report')
  async report(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Res() reply: FastifyReply): Promise<void> {
    await this.imports.run(ctx, id)
    await reply
      .headers({
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('撤销结果.csv')}`,
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      })
      .send(Readable.from(this.queries.csv(ctx, id)))
  }
}
