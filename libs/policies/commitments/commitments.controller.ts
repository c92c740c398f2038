import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { EnterprisesService } from '#enterprises'
import { May } from '#people'
import { Caller, type Ctx, Id, UnitOfWork } from '#platform'
import { Check, Checked, CommitmentPage, CommitmentsQuery, Evidence, GradeInput, GradeView } from './commitments.dto.js'
import { CommitmentsService, gradeOf, recordGrade } from './commitments.service.js'

/** What firms owe for money they were given, and how far they are trusted. */
@ApiTags('policies')
@Controller()
export class CommitmentsController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly commitments: CommitmentsService,
    private readonly enterprises: EnterprisesService,
  ) {}

  /** Commitments within reach, the next to be checked first. */
  @May('commitments.read')
  @Get('commitments')
  list(@Caller() ctx: Ctx, @Query() query: CommitmentsQuery): Promise<CommitmentPage> {
    return this.uow.read(ctx, (manager) => this.commitments.list(manager, query, ctx))
  }

  /** Shows how a commitment was kept. */
  @May('commitments.show')
  @Post('commitments/:id/evidence')
  @HttpCode(204)
  show(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() input: Evidence): Promise<void> {
    return this.uow.run(ctx, (tx) => this.commitments.show(tx, id, input))
  }

  /** Records what a check found; a breach of paid money opens a recovery case. */
  @May('commitments.check')
  @Post('commitments/:id/check')
  @HttpCode(200)
  check(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() input: Check): Promise<Checked> {
    return this.uow.run(ctx, (tx) => this.commitments.check(tx, id, input))
  }

  /** The public-credit grade that holds. */
  @May('enterprises.read')
  @Get('enterprises/:id/credit-grade')
  async grade(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<GradeView> {
    await this.enterprises.find(ctx, id)
    return this.uow.read(ctx, (manager) => gradeOf(manager, id))
  }

  /** Records a public-credit grade. */
  @May('credit.write')
  @Post('enterprises/:id/credit-grade')
  @HttpCode(204)
  async setGrade(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() input: GradeInput): Promise<void> {
    await this.enterprises.find(ctx, id)
    await this.uow.run(ctx, (tx) => recordGrade(tx, id, input))
  }
}
