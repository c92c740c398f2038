import { Body, Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { FastifyRequest } from 'fastify'
import { May, networkOf, Open, Throttle } from '#people'
import { Caller, type Ctx, Id, UnitOfWork } from '#platform'
import {
  FileObjection,
  ObjectionPage,
  ObjectionReceipt,
  ObjectionsQuery,
  PublicityPage,
  PublicityQuery,
  SettleObjection,
} from './publicity.dto.js'
import { PublicityService } from './publicity.service.js'

/** Objections taken from one network in an hour. */
const PER_HOUR = 10

/** Public notices and objections to them. */
@ApiTags('publicity')
@Controller()
export class PublicityController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly publicity: PublicityService,
    private readonly throttle: Throttle,
  ) {}

  /** Cases on public notice, for anyone. */
  @Open()
  @Get('public/publicity')
  list(@Caller() ctx: Ctx, @Query() query: PublicityQuery): Promise<PublicityPage> {
    return this.publicity.list(query, ctx)
  }

  /** Objects to a case on public notice; anyone may, a few times an hour. */
  @Open()
  @Post('public/objections')
  async object(@Caller() ctx: Ctx, @Req() request: FastifyRequest, @Body() input: FileObjection): Promise<ObjectionReceipt> {
    await this.throttle.count([{ key: `objection:${networkOf(request.ip)}`, attempts: PER_HOUR, windowSeconds: 3600 }])
    return this.publicity.object(ctx, input)
  }

  /** Records an objection that reached the office by letter or telephone. */
  @May('cases.work')
  @Post('objections')
  record(@Caller() ctx: Ctx, @Body() input: FileObjection): Promise<ObjectionReceipt> {
    return this.publicity.object(ctx, input)
  }

  /** Objections within reach, the oldest first. */
  @May('cases.work')
  @Get('objections')
  objections(@Caller() ctx: Ctx, @Query() query: ObjectionsQuery): Promise<ObjectionPage> {
    return this.uow.read(ctx, (manager) => this.publicity.objections(manager, query, ctx))
  }

  /** Settles an objection. */
  @May('cases.work')
  @Post('objections/:id/settle')
  @HttpCode(204)
  settle(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() input: SettleObjection): Promise<void> {
    return this.uow.run(ctx, (tx) => this.publicity.settle(tx, id, input))
  }
}
