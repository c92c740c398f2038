import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { May } from '#people'
import { Caller, type Ctx, Id, UnitOfWork } from '#platform'
import { InvitationInput, InvitationMade, InvitationView, MemberInput, MemberRoleInput, MemberView } from './firm.dto.js'
import { InvitationsService } from './invitations.service.js'
import { MembersService } from './members.service.js'

/** Who acts for an enterprise, and invitations. */
@ApiTags('enterprises')
@Controller('enterprises/:id')
export class MembersController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly members: MembersService,
    private readonly invitations: InvitationsService,
  ) {}

  /** The present members. */
  @May('enterprises.read')
  @Get('members')
  list(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<MemberView[]> {
    return this.members.list(ctx, id)
  }

  /** Adds a firm user by login. */
  @May('enterprises.members')
  @Post('members')
  async add(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() input: MemberInput): Promise<MemberView[]> {
    await this.uow.run(ctx, (tx) => this.members.add(tx, id, input))
    return this.members.list(ctx, id)
  }

  /** Makes a member an administrator, or no longer one. */
  @May('enterprises.members')
  @Patch('members/:userId')
  async setRole(
    @Caller() ctx: Ctx,
    @Param('id', Id) id: string,
    @Param('userId', Id) userId: string,
    @Body() { role }: MemberRoleInput,
  ): Promise<MemberView[]> {
    await this.uow.run(ctx, (tx) => this.members.setRole(tx, id, userId, role))
    return this.members.list(ctx, id)
  }

  /** Ends a membership; it takes effect with the person's next request. */
  @May('enterprises.members')
  @HttpCode(204)
  @Delete('members/:userId')
  remove(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Param('userId', Id) userId: string): Promise<void> {
    return this.uow.run(ctx, (tx) => this.members.remove(tx, id, userId))
  }

  /** The invitation codes made, without the codes themselves. */
  @May('enterprises.members')
  @Get('invitations')
  listInvitations(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<InvitationView[]> {
    return this.invitations.list(ctx, id)
  }

  /** Makes an invitation code, shown this once. */
  @May('enterprises.members')
  @Post('invitations')
  invite(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() input: InvitationInput): Promise<InvitationMade> {
    return this.invitations.invite(ctx, id, input)
  }

  /** Takes an unused invitation back. */
  @May('enterprises.members')
  @HttpCode(204)
  @Delete('invitations/:invitationId')
  revoke(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Param('invitationId', Id) invitationId: string): Promise<void> {
    return this.invitations.revoke(ctx, id, invitationId)
  }
}
