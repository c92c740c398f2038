import { Body, Controller, Delete, Get, HttpCode, Param, ParseIntPipe, Patch, Post, Put, Query } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { May, Open } from '#people'
import { Caller, type Ctx, Id, publicActor, type TxCtx, UnitOfWork } from '#platform'
import {
  ChangeProgramme,
  CreateProgramme,
  DifferenceQuery,
  ProgrammePage,
  ProgrammesQuery,
  ProgrammeView,
  VersionDifference,
  VersionInput,
  VersionView,
  WindowInput,
} from './programmes.dto.js'
import { ProgrammesQueries } from './programmes.queries.js'
import { ProgrammesService } from './programmes.service.js'

/** What can be applied for, by which rules and when. Every change answers the programme as it then stands. */
@ApiTags('programmes')
@Controller()
export class ProgrammesController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly queries: ProgrammesQueries,
    private readonly programmes: ProgrammesService,
  ) {}

  /** The public catalogue. */
  @Open()
  @Get('public/programmes')
  catalogue(@Caller() ctx: Ctx, @Query() query: ProgrammesQuery): Promise<ProgrammePage> {
    return this.uow.read(ctx, (manager) => this.queries.list(manager, query, { ...ctx, actor: publicActor }))
  }

  /** A programme of the public catalogue: what to read before one starts. */
  @Open()
  @Get('public/programmes/:code')
  published(@Caller() ctx: Ctx, @Param('code') code: string): Promise<ProgrammeView> {
    return this.uow.read(ctx, (manager) => this.queries.one(manager, code, ctx))
  }

  /** Programmes, in the order of their codes. */
  @May('programmes.read')
  @Get('programmes')
  list(@Caller() ctx: Ctx, @Query() query: ProgrammesQuery): Promise<ProgrammePage> {
    return this.uow.read(ctx, (manager) => this.queries.list(manager, query, ctx))
  }

  /** A programme with the version in force, its guide and its windows. */
  @May('programmes.read')
  @Get('programmes/:code')
  one(@Caller() ctx: Ctx, @Param('code') code: string): Promise<ProgrammeView> {
    return this.uow.read(ctx, (manager) => this.queries.one(manager, code, ctx))
  }

  /** Creates a programme. */
  @May('programmes.write')
  @Post('programmes')
  create(@Caller() ctx: Ctx, @Body() input: CreateProgramme): Promise<ProgrammeView> {
    return this.changed(ctx, input.code, (tx) => this.programmes.create(tx, input))
  }

  /** Changes a programme's head, or whether it takes applications at all. */
  @May('programmes.write')
  @Patch('programmes/:code')
  change(@Caller() ctx: Ctx, @Param('code') code: string, @Body() input: ChangeProgramme): Promise<ProgrammeView> {
    return this.changed(ctx, code, (tx) => this.programmes.change(tx, code, input))
  }

  /** Every version, the newest first; drafts too. */
  @May('programmes.write')
  @Get('programmes/:code/versions')
  versions(@Caller() ctx: Ctx, @Param('code') code: string): Promise<VersionView[]> {
    return this.uow.read(ctx, (manager) => this.queries.versions(manager, code))
  }

  /** What changed from one version to another. */
  @May('programmes.write')
  @Get('programmes/:code/versions/difference')
  difference(
    @Caller() ctx: Ctx,
    @Param('code') code: string,
    @Query() { from, to }: DifferenceQuery,
  ): Promise<VersionDifference> {
    return this.uow.read(ctx, (manager) => this.queries.difference(manager, code, from, to))
  }

  /** One version, for those who handle the cases pinned to it. */
  @May('cases.work')
  @Get('programmes/:code/versions/:number')
  pinned(@Caller() ctx: Ctx, @Param('code') code: string, @Param('number', ParseIntPipe) number: number): Promise<VersionView> {
    return this.version(ctx, code, number)
  }

  /** Drafts the next version. */
  @May('programmes.write')
  @Post('programmes/:code/versions')
  async draft(@Caller() ctx: Ctx, @Param('code') code: string, @Body() input: VersionInput): Promise<VersionView> {
    const number = await this.uow.run(ctx, (tx) => this.programmes.draft(tx, code, input))
    return this.version(ctx, code, number)
  }

  /** Replaces a draft. */
  @May('programmes.write')
  @Put('programmes/:code/versions/:number')
  async redraft(
    @Caller() ctx: Ctx,
    @Param('code') code: string,
    @Param('number', ParseIntPipe) number: number,
    @Body() input: VersionInput,
  ): Promise<VersionView> {
    await this.uow.run(ctx, (tx) => this.programmes.redraft(tx, code, number, input))
    return this.version(ctx, code, number)
  }

  /** Puts a draft into force from its date; not by whoever drafted it. */
  @May('programmes.write')
  @Post('programmes/:code/versions/:number/publish')
  @HttpCode(200)
  async publish(
    @Caller() ctx: Ctx,
    @Param('code') code: string,
    @Param('number', ParseIntPipe) number: number,
  ): Promise<VersionView> {
    await this.uow.run(ctx, (tx) => this.programmes.publish(tx, code, number))
    return this.version(ctx, code, number)
  }

  /** Opens a window. */
  @May('programmes.write')
  @Post('programmes/:code/windows')
  addWindow(@Caller() ctx: Ctx, @Param('code') code: string, @Body() input: WindowInput): Promise<ProgrammeView> {
    return this.changed(ctx, code, (tx) => this.programmes.addWindow(tx, code, input))
  }

  /** Changes a window. */
  @May('programmes.write')
  @Put('programmes/:code/windows/:id')
  changeWindow(
    @Caller() ctx: Ctx,
    @Param('code') code: string,
    @Param('id', Id) id: string,
    @Body() input: WindowInput,
  ): Promise<ProgrammeView> {
    return this.changed(ctx, code, (tx) => this.programmes.changeWindow(tx, code, id, input))
  }

  /** Removes a window no case was filed in. */
  @May('programmes.write')
  @Delete('programmes/:code/windows/:id')
  removeWindow(@Caller() ctx: Ctx, @Param('code') code: string, @Param('id', Id) id: string): Promise<ProgrammeView> {
    return this.changed(ctx, code, (tx) => this.programmes.removeWindow(tx, code, id))
  }

  private async changed(ctx: Ctx, code: string, work: (tx: TxCtx) => Promise<unknown>): Promise<ProgrammeView> {
    return this.uow.run(ctx, async (tx) => {
      await work(tx)
      return this.queries.one(tx.manager, code, tx)
    })
  }

  private async version(ctx: Ctx, code: string, number: number): Promise<VersionView> {
    const versions = await this.uow.read(ctx, (manager) => this.queries.versions(manager, code))
    const version = versions.find((one) => one.number === number)
    if (!version) throw new Error(`version ${number} of ${code} is not there`)
    return version
  }
}
