import { Body, Controller, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common'
import { EnterprisesService } from '#enterprises'
import { May } from '#people'
import { Caller, type Ctx, Id, Problem, UnitOfWork } from '#platform'
import { certificatePage } from './certificate-page.js'
import {
  type MembershipDetail,
  type MembershipPage,
  MembershipQuery,
  OfficeAct,
  Renaming,
  TransferOut,
} from './memberships.dto.js'
import { listMemberships, membershipDetail } from './memberships.queries.js'
import { MembershipsService } from './memberships.service.js'
import { tierOf } from './tiers.queries.js'

/** Who stands on the ladder, from when to when. */
@Controller()
export class MembershipsController {
  constructor(
    private readonly memberships: MembershipsService,
    private readonly enterprises: EnterprisesService,
    private readonly uow: UnitOfWork,
  ) {}

  /** Titles, filtered and paged, the newest first. */
  @Get('memberships')
  @May('memberships.read')
  list(@Caller() ctx: Ctx, @Query() query: MembershipQuery): Promise<MembershipPage> {
    return this.uow.read(ctx, (manager) => listMemberships(manager, ctx, query))
  }

  /** One title with its history and its duties. */
  @Get('memberships/:id')
  @May('memberships.read')
  detail(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<MembershipDetail> {
    return this.uow.read(ctx, (manager) => membershipDetail(manager, ctx, id))
  }

  /** The titles of one enterprise. */
  @Get('enterprises/:id/memberships')
  @May('memberships.read')
  async ofEnterprise(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Query() query: MembershipQuery): Promise<MembershipPage> {
    await this.enterprises.find(ctx, id)
    return this.uow.read(ctx, (manager) => listMemberships(manager, ctx, { ...query, enterprise: id }))
  }

  /** The certificate of a title the zone gives, as a page to print. */
  @Get('memberships/:id/certificate')
  @May('memberships.read')
  @Header('content-type', 'text/html; charset=utf-8')
  certificate(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<string> {
    return this.uow.read(ctx, async (manager) => {
      const title = await membershipDetail(manager, ctx, id)
      const tier = await tierOf(manager, title.tierCode)
      if (tier.certificateScheme !== 'own')
        throw Problem.refused('tiers.no-certificate', { tier: tier.name, decidedBy: tier.decidedBy })
      return certificatePage({ ...title, decidedBy: tier.decidedBy })
    })
  }

  /** Suspends a title in force. */
  @Post('memberships/:id/suspend')
  @May('memberships.write')
  @HttpCode(204)
  suspend(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() act: OfficeAct): Promise<void> {
    return this.memberships.suspend(ctx, id, act)
  }

  /** Puts a suspended title in force again. */
  @Post('memberships/:id/resume')
  @May('memberships.write')
  @HttpCode(204)
  resume(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() act: OfficeAct): Promise<void> {
    return this.memberships.resume(ctx, id, act)
  }

  /** Changes the name on the certificate; number and dates stay. */
  @Post('memberships/:id/rename')
  @May('memberships.write')
  @HttpCode(204)
  rename(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() act: Renaming): Promise<void> {
    return this.memberships.rename(ctx, id, act)
  }

  /** Ends a title here because the enterprise moved to another zone. */
  @Post('memberships/:id/transfer-out')
  @May('memberships.write')
  @HttpCode(204)
  transferOut(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() act: TransferOut): Promise<void> {
    return this.memberships.transferOut(ctx, id, act)
  }
}
