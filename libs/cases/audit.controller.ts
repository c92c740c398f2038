import { Controller, Get, Query } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { May } from '#people'
import { Caller, type Ctx, UnitOfWork } from '#platform'
import { AuditPage, AuditQuery } from './audit.dto.js'
import { AuditQueries } from './audit.queries.js'

/** The log over all cases. */
@ApiTags('cases')
@Controller('moves')
export class AuditController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditQueries,
  ) {}

  /** Moves of all cases within reach, the latest first: by case, person, event, enterprise, days or request. */
  @May('audit.read')
  @Get()
  page(@Caller() ctx: Ctx, @Query() query: AuditQuery): Promise<AuditPage> {
    return this.uow.read(ctx, (manager) => this.audit.page(manager, query, ctx))
  }
}
