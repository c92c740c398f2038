import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common'
import { ApiOkResponse, ApiTags } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { May } from '#people'
import { Caller, type Ctx, Id, UnitOfWork } from '#platform'
import { CorrectionList } from '../corrections.dto.js'
import { handOver } from './hand-over.js'
import { IssuedPaperView, PaperFormat } from './papers.dto.js'
import { PapersService } from './papers.service.js'

const AS_FILE = { content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } } as const

/** Papers the office issued about a case, and previews of those it may issue. */
@ApiTags('papers')
@Controller()
export class PapersController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly papers: PapersService,
  ) {}

  /** The papers of a case, the latest first; a firm sees what went to it. */
  @May('cases.read')
  @Get('cases/:id/papers')
  ofCase(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<IssuedPaperView[]> {
    return this.uow.read(ctx, (manager) => this.papers.ofCase(manager, id, ctx))
  }

  /** One paper as PDF or Word, byte for byte as it was issued. */
  @May('cases.read')
  @ApiOkResponse(AS_FILE)
  @Get('papers/:id/file')
  async file(
    @Caller() ctx: Ctx,
    @Param('id', Id) id: string,
    @Query() { format }: PaperFormat,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await handOver(reply, await this.papers.file(ctx, id, format ?? 'pdf'))
  }

  /** A correction notice as the firm would get it, as a file; nothing is sent. */
  @May('cases.work')
  @ApiOkResponse(AS_FILE)
  @Post('cases/:id/corrections/preview-paper')
  @HttpCode(200)
  async correction(
    @Caller() ctx: Ctx,
    @Param('id', Id) id: string,
    @Query() { format }: PaperFormat,
    @Body() list: CorrectionList,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await handOver(reply, await this.papers.previewCorrection(ctx, id, list, format ?? 'pdf'))
  }

  /** The application as it stands, as a file; nothing is handed in. */
  @May('cases.read')
  @ApiOkResponse(AS_FILE)
  @Get('cases/:id/application-paper')
  async application(
    @Caller() ctx: Ctx,
    @Param('id', Id) id: string,
    @Query() { format }: PaperFormat,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await handOver(reply, await this.papers.previewApplication(ctx, id, format ?? 'pdf'))
  }
}
