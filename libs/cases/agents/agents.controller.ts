import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { May } from '#people'
import { Caller, type Ctx, Id, UnitOfWork } from '#platform'
import { AgencyView, AgentChange, AgentInput, AgentMade, AgentView } from './agents.dto.js'
import { AgentsService } from './agents.service.js'

/** Agents: who acts for an enterprise on single items, until when. */
@ApiTags('enterprises')
@Controller()
export class AgentsController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly agents: AgentsService,
  ) {}

  /** Everybody this enterprise authorised, with items, last day and days left. */
  @May('enterprises.read')
  @Get('enterprises/:id/agents')
  list(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<AgentView[]> {
    return this.agents.list(ctx, id)
  }

  /** Authorises an agent by login, or makes a code, shown this once. */
  @May('agents.write')
  @Post('enterprises/:id/agents')
  grant(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() input: AgentInput): Promise<AgentMade> {
    return this.uow.run(ctx, (tx) => this.agents.grant(tx, id, input))
  }

  /** Another last day, or whether the agent hands in. */
  @May('agents.write')
  @Patch('enterprises/:id/agents/:agentId')
  async change(
    @Caller() ctx: Ctx,
    @Param('id', Id) id: string,
    @Param('agentId', Id) agentId: string,
    @Body() input: AgentChange,
  ): Promise<AgentView[]> {
    await this.uow.run(ctx, (tx) => this.agents.change(tx, id, agentId, input))
    return this.agents.list(ctx, id)
  }

  /** Revokes an authorisation; it takes effect with the agent's next request. */
  @May('agents.write')
  @HttpCode(204)
  @Delete('enterprises/:id/agents/:agentId')
  revoke(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Param('agentId', Id) agentId: string): Promise<void> {
    return this.uow.run(ctx, (tx) => this.agents.revoke(tx, id, agentId))
  }

  /** For whom one acts as an agent today, on what and until when. */
  @May('enterprises.claim')
  @Get('agencies')
  mine(@Caller() ctx: Ctx): Promise<AgencyView[]> {
    return this.agents.mine(ctx)
  }
}
