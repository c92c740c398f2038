import { Controller, Get, Param, Query, Req } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { FastifyRequest } from 'fastify'
import { May, networkOf, Open, Throttle } from '#people'
import { Caller, type Ctx, Id, systemActor, UnitOfWork } from '#platform'
import { caseInReach } from '../case-scope.js'
import { ProgressCode, ProgressQuery, PublicProgress } from './progress.dto.js'
import { codeOf, publicProgress } from './progress.queries.js'

/** Look-ups from one network and of one case in an hour. */
const FROM_NETWORK = 60
const OF_CASE = 20

/** How far a case is, by number and code, without signing in. */
@ApiTags('cases')
@Controller()
export class ProgressController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly throttle: Throttle,
  ) {}

  /** The code of a case, for whoever may see the case; it is on the firm's receipt. */
  @May('cases.read')
  @Get('cases/:id/progress-code')
  async code(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<ProgressCode> {
    const { number } = await this.uow.read(ctx, (manager) => caseInReach(ctx, manager, id))
    return this.uow.read({ ...ctx, actor: systemActor }, async (manager) => ({ number, code: await codeOf(manager, id) }))
  }

  /** Looks up a case; a wrong code and a case that is not there are answered alike. */
  @Open()
  @Get('public/progress')
  async progress(
    @Caller() ctx: Ctx,
    @Req() request: FastifyRequest,
    @Query() { number, code }: ProgressQuery,
  ): Promise<PublicProgress> {
    const asked = { number: number.trim().toUpperCase(), code: code.trim().toUpperCase() }
    await this.throttle.count([
      { key: `progress:${networkOf(request.ip)}`, attempts: FROM_NETWORK, windowSeconds: 3600 },
      { key: `progress-of:${asked.number}`, attempts: OF_CASE, windowSeconds: 3600 },
    ])
    return this.uow.read({ ...ctx, actor: systemActor }, (manager) => publicProgress(manager, asked, ctx))
  }
}
