import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { May } from '#people'
import { Caller, type Ctx, Id, UnitOfWork } from '#platform'
import { AskOpinions, OpinionsView } from './opinions.dto.js'
import { OpinionsService } from './opinions.service.js'

/** Joint review: the opinions of departments. */
@ApiTags('cases')
@Controller()
export class OpinionsController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly opinions: OpinionsService,
  ) {}

  /** The departments asked about this case, what they said, and the merged opinion. A department sees its own part. */
  @May('opinions.read')
  @Get('cases/:id/opinions')
  of(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<OpinionsView> {
    return this.uow.read(ctx, (manager) => this.opinions.of(manager, id, ctx))
  }

  /** Asks departments for their opinion, each with its own question and clock. */
  @May('opinions.ask')
  @Post('cases/:id/opinions')
  ask(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() input: AskOpinions): Promise<OpinionsView> {
    return this.uow.run(ctx, (tx) => this.opinions.ask(tx, id, input))
  }

  /** Reminds a department of the opinion it owes. */
  @May('opinions.ask')
  @Post('tasks/:id/remind')
  @HttpCode(200)
  remind(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<OpinionsView> {
    return this.uow.run(ctx, (tx) => this.opinions.remind(tx, id))
  }
}
