import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common'
import { Caller, type Ctx, Id, UnitOfWork } from '#platform'
import { May } from '../rights.js'
import { CoverCreate, CoverEdit, CoverView } from './covers.dto.js'
import { CoversService } from './covers.service.js'

/** Leave cover: one's own; administrators arrange it for others too. */
@Controller('covers')
export class CoversController {
  constructor(
    private readonly covers: CoversService,
    private readonly uow: UnitOfWork,
  ) {}

  /** Covers that have not ended. */
  @Get()
  @May('leave.write')
  list(@Caller() ctx: Ctx): Promise<CoverView[]> {
    return this.covers.list(ctx)
  }

  /** Arranges a cover. */
  @Post()
  @May('leave.write')
  arrange(@Caller() ctx: Ctx, @Body() input: CoverCreate): Promise<CoverView> {
    return this.uow.run(ctx, (tx) => this.covers.arrange(tx, input))
  }

  /** Changes days or note. */
  @Patch(':id')
  @May('leave.write')
  change(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() input: CoverEdit): Promise<CoverView> {
    return this.uow.run(ctx, (tx) => this.covers.change(tx, id, input))
  }

  /** Calls a cover off. */
  @Delete(':id')
  @May('leave.write')
  @HttpCode(204)
  cancel(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<void> {
    return this.uow.run(ctx, (tx) => this.covers.cancel(tx, id))
  }
}
