import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { May, Throttle } from '#people'
import { Caller, type Ctx, Id, UnitOfWork } from '#platform'
import { ClaimsQueries } from './claims.queries.js'
import { ClaimsService } from './claims.service.js'
import {
  ClaimInput,
  ClaimRefusal,
  ClaimsPage,
  ClaimsQuery,
  ClaimVerification,
  ClaimVerified,
  ClaimView,
  InvitationCode,
} from './firm.dto.js'
import { InvitationsService } from './invitations.service.js'
import { unconfined } from './unconfined.js'

/** Attempts to claim or to redeem an invitation, of one person in one hour. */
const ATTEMPTS_PER_HOUR = 30

/** A firm user claims an enterprise, by its code or with an invitation; an officer decides. */
@ApiTags('enterprises')
@Controller('enterprises/claims')
export class ClaimsController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly claims: ClaimsService,
    private readonly queries: ClaimsQueries,
    private readonly invitations: InvitationsService,
    private readonly throttle: Throttle,
  ) {}

  /** Claims an enterprise by its credit code; an officer verifies. */
  @May('enterprises.claim')
  @Post()
  async claim(@Caller() ctx: Ctx, @Body() input: ClaimInput): Promise<ClaimView[]> {
    await this.count(ctx)
    await this.uow.run(unconfined(ctx), (tx) => this.claims.claim(tx, input))
    return this.queries.own(ctx)
  }

  /** Becomes a member at once with an invitation code. */
  @May('enterprises.claim')
  @HttpCode(200)
  @Post('invitation')
  async redeem(@Caller() ctx: Ctx, @Body() { code }: InvitationCode): Promise<ClaimVerified> {
    await this.count(ctx)
    return this.invitations.redeem(ctx, code)
  }

  /** One's own claims. */
  @May('enterprises.claim')
  @Get('mine')
  own(@Caller() ctx: Ctx): Promise<ClaimView[]> {
    return this.queries.own(ctx)
  }

  /** Takes one's own pending claim back. */
  @May('enterprises.claim')
  @HttpCode(204)
  @Post(':id/cancel')
  cancel(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<void> {
    return this.uow.run(unconfined(ctx), (tx) => this.claims.cancel(tx, id))
  }

  /** Claims to be decided, or decided ones. */
  @May('enterprises.verify')
  @Get()
  list(@Caller() ctx: Ctx, @Query() query: ClaimsQuery): Promise<ClaimsPage> {
    return this.queries.page(ctx, query)
  }

  /** The claim is true: its user becomes a member. */
  @May('enterprises.verify')
  @HttpCode(200)
  @Post(':id/verify')
  verify(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() { role }: ClaimVerification): Promise<ClaimVerified> {
    return this.uow.run(ctx, (tx) => this.claims.verify(tx, id, role))
  }

  /** The claim is not true. */
  @May('enterprises.verify')
  @HttpCode(204)
  @Post(':id/refuse')
  refuse(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() { reason }: ClaimRefusal): Promise<void> {
    return this.uow.run(ctx, (tx) => this.claims.refuse(tx, id, reason))
  }

  private count(ctx: Ctx): Promise<void> {
    return this.throttle.count([{ key: `claims:${ctx.actor.id}`, attempts: ATTEMPTS_PER_HOUR, windowSeconds: 3600 }])
  }
}
