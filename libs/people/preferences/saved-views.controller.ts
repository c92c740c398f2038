import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { Caller, type Ctx, Id, UnitOfWork } from '#platform'
import { ownAffairs } from '../own-affairs.js'
import { SignedIn } from '../rights.js'
import type { Identity } from '../sessions/actors.queries.js'
import { Myself } from '../sessions/signed-in.js'
import { SavedViewsQuery, SavedViewView, SaveView } from './saved-views.dto.js'
import { SavedViewsService } from './saved-views.service.js'

/** Saved views of lists. */
@ApiTags('people')
@Controller('saved-views')
export class SavedViewsController {
  constructor(
    private readonly views: SavedViewsService,
    private readonly uow: UnitOfWork,
  ) {}

  /** One's own views of a list and the shared ones. */
  @Get()
  @SignedIn()
  list(@Caller() ctx: Ctx, @Myself() me: Identity, @Query() query: SavedViewsQuery): Promise<SavedViewView[]> {
    return this.uow.read(ownAffairs(ctx), (manager) => this.views.list(manager, me, query.list))
  }

  /** Keeps a view. */
  @Post()
  @SignedIn()
  keep(@Caller() ctx: Ctx, @Myself() me: Identity, @Body() input: SaveView): Promise<SavedViewView> {
    return this.uow.run(ownAffairs(ctx), (tx) => this.views.keep(tx, me, input))
  }

  /** Deletes one's own view. */
  @Delete(':id')
  @SignedIn()
  @HttpCode(204)
  async remove(@Caller() ctx: Ctx, @Myself() me: Identity, @Param('id', Id) id: string): Promise<void> {
    await this.uow.run(ownAffairs(ctx), (tx) => this.views.remove(tx, me.userId, id))
  }
}
