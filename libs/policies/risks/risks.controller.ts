import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { May } from '#people'
import { Caller, type Ctx, Problem, UnitOfWork } from '#platform'
import { RiskMark } from './risk-mark.entity.js'
import { MarkRisk, RiskCounts, RiskPage, RisksQuery } from './risks.dto.js'
import { isHit, riskCounts, risks } from './risks.queries.js'

/** What is worth a second look: double benefits, outlying scores, unusual approvals, recused persons, overdue commitments. */
@ApiTags('risks')
@Controller('risks')
export class RisksController {
  constructor(private readonly uow: UnitOfWork) {}

  /** Hits of a kind, the latest first. */
  @May('audit.read')
  @Get()
  list(@Caller() ctx: Ctx, @Query() query: RisksQuery): Promise<RiskPage> {
    return this.uow.read(ctx, (manager) => risks(manager, query, ctx))
  }

  /** How many hits of each kind nobody has looked at, and the rule of each kind. */
  @May('audit.read')
  @Get('counts')
  counts(@Caller() ctx: Ctx): Promise<RiskCounts> {
    return this.uow.read(ctx, (manager) => riskCounts(manager, ctx))
  }

  /** Says of a hit that it was looked at, and what was found. */
  @May('cases.supervise')
  @Post('marks')
  @HttpCode(204)
  async mark(@Caller() ctx: Ctx, @Body() { kind, key, word }: MarkRisk): Promise<void> {
    await this.uow.run(ctx, async (tx) => {
      if (!(await isHit(tx.manager, kind, key, tx))) throw Problem.missing('policies.risk-missing')
      await tx.manager.upsert(RiskMark, { kind, key, word, markedBy: tx.actor.id ?? '', markedAt: tx.now }, ['kind', 'key'])
    })
  }
}
