import { Body, Controller, Get, Param, Put } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { Caller, type Ctx, UnitOfWork } from '#platform'
import { ownAffairs } from '../own-affairs.js'
import { SignedIn } from '../rights.js'
import type { Identity } from '../sessions/actors.queries.js'
import { Myself } from '../sessions/signed-in.js'
import { PreferenceView, SavePreference } from './preferences.dto.js'
import { PreferencesService } from './preferences.service.js'

/** What one has set for oneself on a page: columns of a list, what is folded. */
@ApiTags('people')
@Controller('preferences')
export class PreferencesController {
  constructor(
    private readonly preferences: PreferencesService,
    private readonly uow: UnitOfWork,
  ) {}

  /** What one has kept under a key. */
  @Get(':key')
  @SignedIn()
  read(@Caller() ctx: Ctx, @Myself() me: Identity, @Param('key') key: string): Promise<PreferenceView> {
    return this.uow.read(ownAffairs(ctx), (manager) => this.preferences.read(manager, me.userId, key))
  }

  /** Keeps something under a key. */
  @Put(':key')
  @SignedIn()
  keep(
    @Caller() ctx: Ctx,
    @Myself() me: Identity,
    @Param('key') key: string,
    @Body() input: SavePreference,
  ): Promise<PreferenceView> {
    return this.uow.run(ownAffairs(ctx), (tx) => this.preferences.keep(tx, me.userId, key, input.value))
  }
}
