import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put, Query, Res } from '@nestjs/common'
import { ApiProduces, ApiTags } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { May } from '#people'
import { Caller, type Ctx, Id, PageQuery, UnitOfWork } from '#platform'
import { demandFirmAdmin } from '../firm/firm-admins.js'
import {
  AssignmentResult,
  ChangesPage,
  EnterpriseCreate,
  EnterpriseEdit,
  EnterpriseExport,
  EnterpriseHit,
  EnterpriseQuery,
  EnterpriseRename,
  EnterpriseSearch,
  EnterpriseStatusChange,
  EnterprisesPage,
  EnterpriseView,
  OfficerAssignment,
  OwnEnterpriseEdit,
  TagMany,
  TagResult,
} from './enterprises.dto.js'
import { EnterprisesQueries } from './enterprises.queries.js'
import { EnterprisesService } from './enterprises.service.js'
import { ExportsService } from './exports.service.js'
import { TaggingService } from './tagging.service.js'

/** The register of enterprises. */
@ApiTags('enterprises')
@Controller('enterprises')
export class EnterprisesController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly enterprises: EnterprisesService,
    private readonly queries: EnterprisesQueries,
    private readonly exports: ExportsService,
    private readonly tagging: TaggingService,
  ) {}

  /** Enterprises by filter, sorted and paged; `q` searches name, former names, code, pinyin and initials. */
  @May('enterprises.read')
  @Get()
  list(@Caller() ctx: Ctx, @Query() query: EnterpriseQuery): Promise<EnterprisesPage> {
    return this.queries.page(ctx, query)
  }

  /** The best hits while somebody types; counts nothing and is quick. */
  @May('enterprises.read')
  @Get('search')
  search(@Caller() ctx: Ctx, @Query() query: EnterpriseSearch): Promise<EnterpriseHit[]> {
    return this.queries.search(ctx, query)
  }

  /** The enterprises of a filter as a file; the header `x-total-count` says how many rows it has. */
  @May('enterprises.read')
  @ApiProduces('text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  @Get('export')
  async export(@Caller() ctx: Ctx, @Query() query: EnterpriseExport, @Res() reply: FastifyReply): Promise<void> {
    const file = await this.exports.export(ctx, query)
    await reply
      .headers({
        'content-type': file.mediaType,
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
        'x-total-count': String(file.total),
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      })
      .send(file.content)
  }

  /** One enterprise with former names, contacts and links. */
  @May('enterprises.read')
  @Get(':id')
  one(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<EnterpriseView> {
    return this.queries.one(ctx, id)
  }

  /** What was changed, by whom, from what to what; the latest first. */
  @May('enterprises.read')
  @Get(':id/changes')
  changes(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Query() query: PageQuery): Promise<ChangesPage> {
    return this.queries.changes(ctx, id, query)
  }

  /** Enters an enterprise. */
  @May('enterprises.write')
  @Post()
  async create(@Caller() ctx: Ctx, @Body() input: EnterpriseCreate): Promise<EnterpriseView> {
    const { id } = await this.uow.run(ctx, (tx) => this.enterprises.create(tx, { ...input, source: 'office' }))
    return this.queries.one(ctx, id)
  }

  /** Changes fields of an enterprise. */
  @May('enterprises.write')
  @Patch(':id')
  async edit(
    @Caller() ctx: Ctx,
    @Param('id', Id) id: string,
    @Body() { version, ...fields }: EnterpriseEdit,
  ): Promise<EnterpriseView> {
    await this.uow.run(ctx, (tx) => this.enterprises.edit(tx, id, version, fields))
    return this.queries.one(ctx, id)
  }

  /** Changes what a firm's administrator may change of its own enterprise. */
  @May('enterprises.own')
  @Patch(':id/own')
  async editOwn(
    @Caller() ctx: Ctx,
    @Param('id', Id) id: string,
    @Body() { version, ...fields }: OwnEnterpriseEdit,
  ): Promise<EnterpriseView> {
    await this.uow.run(ctx, async (tx) => {
      await this.enterprises.lock(tx, id)
      await demandFirmAdmin(tx, id)
      await this.enterprises.edit(tx, id, version, fields, 'firm')
    })
    return this.queries.one(ctx, id)
  }

  /** Gives an enterprise another name and keeps the former one. */
  @May('enterprises.write')
  @HttpCode(200)
  @Post(':id/rename')
  async rename(
    @Caller() ctx: Ctx,
    @Param('id', Id) id: string,
    @Body() { version, ...to }: EnterpriseRename,
  ): Promise<EnterpriseView> {
    await this.uow.run(ctx, (tx) => this.enterprises.rename(tx, id, version, to))
    return this.queries.one(ctx, id)
  }

  /** Records that an enterprise moved out, was deregistered, or is active again. */
  @May('enterprises.write')
  @Put(':id/status')
  async setStatus(
    @Caller() ctx: Ctx,
    @Param('id', Id) id: string,
    @Body() { version, ...to }: EnterpriseStatusChange,
  ): Promise<EnterpriseView> {
    await this.uow.run(ctx, (tx) => this.enterprises.setStatus(tx, id, version, to))
    return this.queries.one(ctx, id)
  }

  /** Puts tags on many enterprises and takes others off; each row succeeds or says why not. */
  @May('enterprises.write')
  @HttpCode(200)
  @Post('tags')
  tag(@Caller() ctx: Ctx, @Body() input: TagMany): Promise<TagResult> {
    return this.tagging.tag(ctx, input)
  }

  /** Puts an officer in charge of one or many enterprises, all or none. */
  @May('enterprises.write')
  @HttpCode(200)
  @Post('officer')
  async assign(@Caller() ctx: Ctx, @Body() { enterpriseIds, officerId }: OfficerAssignment): Promise<AssignmentResult> {
    return { changed: await this.uow.run(ctx, (tx) => this.enterprises.assignOfficer(tx, enterpriseIds, officerId)) }
  }
}
