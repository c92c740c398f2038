import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { May } from '#people'
import { Caller, type Ctx, Id, UnitOfWork } from '#platform'
import { EndRecusal, RecordedRecusal, RecordRecusal, RecusalPage, RecusalsQuery } from './recusals.dto.js'
import { RecusalsService } from './recusals.service.js'

/** Who stays out of which case or enterprise. */
@ApiTags('cases')
@Controller('recusals')
export class RecusalsController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly recusals: RecusalsService,
  ) {}

  /** Recusals, the latest first; your own, or everybody's for a manager or auditor. */
  @May('recusals.read')
  @Get()
  page(@Caller() ctx: Ctx, @Query() query: RecusalsQuery): Promise<RecusalPage> {
    return this.uow.read(ctx, (manager) => this.recusals.page(manager, query, ctx))
  }

  /** Records that somebody stays out of a case, or of everything about an enterprise. */
  @May('cases.work')
  @Post()
  record(@Caller() ctx: Ctx, @Body() body: RecordRecusal): Promise<RecordedRecusal> {
    return this.uow.run(ctx, (tx) => this.recusals.record(tx, body))
  }

  /** Ends a recusal: the person may act again. */
  @May('cases.supervise')
  @Post(':id/end')
  @HttpCode(204)
  end(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() body: EndRecusal): Promise<void> {
    return this.uow.run(ctx, (tx) => this.recusals.end(tx, id, body))
  }
}
