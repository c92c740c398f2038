import { Controller, Get, Query } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { May } from '#people'
import { Caller, type Ctx, PageQuery, UnitOfWork } from '#platform'
import { MentionPage } from './mentions.dto.js'
import { MentionsQueries } from './mentions.queries.js'

/** Where one was named. */
@ApiTags('cases')
@Controller('mentions')
export class MentionsController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly mentions: MentionsQueries,
  ) {}

  /** Comments that name the reader, the latest first. */
  @May('cases.work')
  @Get()
  page(@Caller() ctx: Ctx, @Query() query: PageQuery): Promise<MentionPage> {
    return this.uow.read(ctx, (manager) => this.mentions.page(manager, query, ctx))
  }
}
