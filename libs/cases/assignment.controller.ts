import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Post, Put } from '@nestjs/common'
import { ApiHeader, ApiTags } from '@nestjs/swagger'
import { May } from '#people'
import { Caller, type Ctx, Id, Problem, UnitOfWork } from '#platform'
import { AddFollowers, AssignCases, AssignedRows, AssignmentView, FollowerView } from './assignment.dto.js'
import { AssignmentService } from './assignment.service.js'
import { keyIfGiven } from './request-key.js'

/** In whose hands cases are, and who follows them. */
@ApiTags('cases')
@Controller('cases')
export class AssignmentController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly assignment: AssignmentService,
  ) {}

  /** Hands cases to a colleague; answers what became of each. */
  @May('cases.assign')
  @Post('assign')
  @HttpCode(200)
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'makes a repeat of the batch safe' })
  async assign(@Caller() ctx: Ctx, @Body() input: AssignCases, @Headers('idempotency-key') key?: string): Promise<AssignedRows> {
    return { rows: await this.assignment.assign(ctx, input, keyIfGiven(key)) }
  }

  /** Every time a case changed hands. */
  @May('cases.work')
  @Get(':id/assignments')
  history(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<AssignmentView[]> {
    return this.uow.read(ctx, (manager) => this.assignment.history(manager, id, ctx))
  }

  /** Who follows a case. */
  @May('cases.work')
  @Get(':id/followers')
  followers(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<FollowerView[]> {
    return this.uow.read(ctx, (manager) => this.assignment.followers(manager, id, ctx))
  }

  /** Copies a case to colleagues, or to oneself. */
  @May('cases.work')
  @Put(':id/followers')
  @HttpCode(204)
  follow(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() { userIds }: AddFollowers): Promise<void> {
    return this.uow.run(ctx, (tx) => this.assignment.follow(tx, id, userIds))
  }

  /** Stops following a case. */
  @May('cases.work')
  @Delete(':id/followers/me')
  @HttpCode(204)
  unfollow(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<void> {
    const me = ctx.actor.id
    if (!me) throw Problem.missing('cases.missing')
    return this.uow.run(ctx, (tx) => this.assignment.unfollow(tx, id, me))
  }
}
