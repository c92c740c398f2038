import { Body, Controller, Delete, Get, Headers, HttpCode, Ip, Post, Res } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import { Caller, Clock, Config, type Ctx, Problem, UnitOfWork } from '#platform'
import { ownAffairs } from '../own-affairs.js'
import { Open, SignedIn } from '../rights.js'
import { ActorsQueries, type Identity } from './actors.queries.js'
import { agentLabel } from './address.js'
import { realNow } from './real-time.js'
import { BeforePasswordChange, SessionOnly } from './route-marks.js'
import { hashOf } from './secrets.js'
import { cookieCleared, cookieFor } from './session-cookie.js'
import { Me, SignIn } from './sessions.dto.js'
import { SessionsService } from './sessions.service.js'
import { SignInService } from './sign-in.service.js'
import { Myself } from './signed-in.js'

/** Signing in, signing out, and who one is. */
@Controller('session')
export class SessionController {
  constructor(
    private readonly signIns: SignInService,
    private readonly sessions: SessionsService,
    private readonly actors: ActorsQueries,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** Signs in: sets the session cookie and answers who one is. */
  @Post()
  @Open()
  @HttpCode(200)
  async signIn(
    @Body() input: SignIn,
    @Ip() address: string,
    @Headers('user-agent') agent: string | undefined,
    @Caller() ctx: Ctx,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    const secret = await this.signIns.signIn(input.login, input.password, { address, agent: agentLabel(agent) })
    const identity = await this.actors.bySession(hashOf(secret), realNow(this.clock), ctx.now)
    if (!identity) throw new Problem('unauthenticated', 'people.sign-in-failed')
    reply.header('set-cookie', cookieFor(this.config, secret))
    return this.sessions.me({ ...ctx, actor: identity.actor }, identity)
  }

  /** Who one is. */
  @Get()
  @SignedIn()
  @BeforePasswordChange()
  me(@Caller() ctx: Ctx, @Myself() identity: Identity): Me {
    return this.sessions.me(ctx, identity)
  }

  /** Signs out: ends the session and takes the cookie back. */
  @Delete()
  @SignedIn()
  @SessionOnly()
  @BeforePasswordChange()
  @HttpCode(204)
  async signOut(
    @Caller() ctx: Ctx,
    @Myself() identity: Identity,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.uow.run(ownAffairs(ctx), (tx) => this.sessions.end(tx, identity.userId, identity.keyId))
    reply.header('set-cookie', cookieCleared(this.config))
  }
}
