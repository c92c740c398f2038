import { Body, Controller, Delete, Get, HttpCode, Ip, Param, Patch, Post, Query } from '@nestjs/common'
import { Caller, type Ctx, Id, UnitOfWork } from '#platform'
import { ownAffairs } from '../own-affairs.js'
import { May, Open, SignedIn } from '../rights.js'
import type { Identity } from '../sessions/actors.queries.js'
import { networkOf } from '../sessions/address.js'
import { SessionOnly } from '../sessions/route-marks.js'
import { SessionView } from '../sessions/sessions.dto.js'
import { SessionsService } from '../sessions/sessions.service.js'
import { Myself } from '../sessions/signed-in.js'
import { Throttle } from '../sessions/throttle.service.js'
import { OwnEdit, SignUp, UserCreate, UserEdit, UsersPage, UsersQuery, UserView, UserWithPassword } from './users.dto.js'
import { UsersQueries } from './users.queries.js'
import { UsersService } from './users.service.js'

const SIGN_UPS_PER_HOUR = 20

/** User administration, one's own particulars, and registration of firm users. */
@Controller()
export class UsersController {
  constructor(
    private readonly users: UsersService,
    private readonly queries: UsersQueries,
    private readonly sessions: SessionsService,
    private readonly throttle: Throttle,
    private readonly uow: UnitOfWork,
  ) {}

  /** Users by name, login, role, department, status and side. */
  @Get('users')
  @May('users.read')
  list(@Query() query: UsersQuery): Promise<UsersPage> {
    return this.queries.page(query)
  }

  /** One user. */
  @Get('users/:id')
  @May('users.read')
  one(@Param('id', Id) id: string): Promise<UserView> {
    return this.queries.one(id)
  }

  /** Makes a user; the one-time password is answered this once. */
  @Post('users')
  @May('users.write')
  create(@Caller() ctx: Ctx, @Body() input: UserCreate): Promise<UserWithPassword> {
    return this.uow.run(ctx, (tx) => this.users.create(tx, input))
  }

  /** Changes a user: particulars, roles, parks, department, active or disabled. */
  @Patch('users/:id')
  @May('users.write')
  edit(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() input: UserEdit): Promise<UserView> {
    return this.uow.run(ctx, (tx) => this.users.edit(tx, id, input))
  }

  /** Gives a user a one-time password, answered this once, and ends their sessions. */
  @Post('users/:id/password')
  @May('users.write')
  @SessionOnly()
  @HttpCode(200)
  resetPassword(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<UserWithPassword> {
    return this.uow.run(ctx, (tx) => this.users.resetPassword(tx, id))
  }

  /** Where a user is signed in. */
  @Get('users/:id/sessions')
  @May('users.write')
  async sessionsOf(@Param('id', Id) id: string): Promise<SessionView[]> {
    await this.queries.one(id)
    return this.sessions.ofUser(id)
  }

  /** Ends all sessions of a user. */
  @Delete('users/:id/sessions')
  @May('users.write')
  @HttpCode(204)
  async endSessions(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<void> {
    await this.queries.one(id)
    await this.uow.run(ctx, (tx) => this.sessions.endAll(tx, id))
  }

  /** One's own particulars. */
  @Get('me')
  @SignedIn()
  own(@Myself() me: Identity): Promise<UserView> {
    return this.queries.one(me.userId)
  }

  /** Changes one's own e-mail, mobile or language. */
  @Patch('me')
  @SignedIn()
  @SessionOnly()
  editOwn(@Caller() ctx: Ctx, @Myself() me: Identity, @Body() input: OwnEdit): Promise<UserView> {
    return this.uow.run(ownAffairs(ctx), (tx) => this.users.editOwn(tx, me.userId, input))
  }

  /** Registers a firm user; sign in and claim an enterprise afterwards. */
  @Post('sign-up')
  @Open()
  @HttpCode(204)
  async signUp(@Caller() ctx: Ctx, @Ip() address: string, @Body() input: SignUp): Promise<void> {
    await this.throttle.count([{ key: `sign-up:${networkOf(address)}`, attempts: SIGN_UPS_PER_HOUR, windowSeconds: 3600 }])
    await this.uow.run(ownAffairs(ctx), (tx) => this.users.signUp(tx, input))
  }
}
