import { Controller, Delete, Get, HttpCode, Param } from '@nestjs/common'
import { Caller, type Ctx, Id, UnitOfWork } from '#platform'
import { ownAffairs } from '../own-affairs.js'
import { SignedIn } from '../rights.js'
import type { Identity } from './actors.queries.js'
import { SessionOnly } from './route-marks.js'
import { SessionView } from './sessions.dto.js'
import { SessionsService } from './sessions.service.js'
import { Myself } from './signed-in.js'

/** One's own running sessions. */
@Controller('sessions')
export class SessionsController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly uow: UnitOfWork,
  ) {}

  /** Where one is signed in. */
  @Get()
  @SignedIn()
  @SessionOnly()
  list(@Myself() me: Identity): Promise<SessionView[]> {
    return this.sessions.ofUser(me.userId, me.keyId)
  }

  /** Ends every session but this one. */
  @Delete()
  @SignedIn()
  @SessionOnly()
  @HttpCode(204)
  async endOthers(@Caller() ctx: Ctx, @Myself() me: Identity): Promise<void> {
    await this.uow.run(ownAffairs(ctx), (tx) => this.sessions.endAll(tx, me.userId, me.keyId))
  }

  /** Ends one session. */
  @Delete(':id')
  @SignedIn()
  @SessionOnly()
  @HttpCode(204)
  async end(@Caller() ctx: Ctx, @Myself() me: Identity, @Param('id', Id) id: string): Promise<void> {
    await this.uow.run(ownAffairs(ctx), (tx) => this.sessions.end(tx, me.userId, id))
  }
}
