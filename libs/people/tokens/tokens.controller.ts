import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common'
import { Caller, type Ctx, Id, UnitOfWork } from '#platform'
import { ownAffairs } from '../own-affairs.js'
import { SignedIn } from '../rights.js'
import type { Identity } from '../sessions/actors.queries.js'
import { SessionOnly } from '../sessions/route-marks.js'
import { Myself } from '../sessions/signed-in.js'
import { TokenCreate, TokenView, TokenWithSecret } from './tokens.dto.js'
import { TokensService } from './tokens.service.js'

/** One's own tokens for programs. */
@Controller('tokens')
@SessionOnly()
export class TokensController {
  constructor(
    private readonly tokens: TokensService,
    private readonly uow: UnitOfWork,
  ) {}

  /** One's tokens that still work. */
  @Get()
  @SignedIn()
  list(@Myself() me: Identity): Promise<TokenView[]> {
    return this.tokens.ofUser(me.userId)
  }

  /** Makes a token; its secret is answered this once. */
  @Post()
  @SignedIn()
  create(@Caller() ctx: Ctx, @Myself() me: Identity, @Body() input: TokenCreate): Promise<TokenWithSecret> {
    return this.uow.run(ownAffairs(ctx), (tx) => this.tokens.create(tx, me.userId, input))
  }

  /** Ends a token. */
  @Delete(':id')
  @SignedIn()
  @HttpCode(204)
  async revoke(@Caller() ctx: Ctx, @Myself() me: Identity, @Param('id', Id) id: string): Promise<void> {
    await this.uow.run(ownAffairs(ctx), (tx) => this.tokens.revoke(tx, me.userId, id))
  }
}
