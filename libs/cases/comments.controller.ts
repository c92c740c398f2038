import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { May } from '#people'
import { Caller, type Ctx, Id, PageQuery, UnitOfWork } from '#platform'
import { CommentPage, CommentView, WriteComment } from './comments.dto.js'
import { CommentsService } from './comments.service.js'

/** What is said about a case. */
@ApiTags('cases')
@Controller('cases/:id/comments')
export class CommentsController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly comments: CommentsService,
  ) {}

  /** Comments one may see, the newest first. */
  @May('cases.read')
  @Get()
  list(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Query() query: PageQuery): Promise<CommentPage> {
    return this.uow.read(ctx, (manager) => this.comments.list(manager, id, query, ctx))
  }

  /** Writes a comment, for the office alone or shared with the firm. */
  @May('cases.comment')
  @Post()
  write(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() input: WriteComment): Promise<CommentView> {
    return this.uow.run(ctx, (tx) => this.comments.write(tx, id, input))
  }

  /** Takes back one's own comment on the day it was written. */
  @May('cases.comment')
  @Delete(':comment')
  @HttpCode(204)
  withdraw(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Param('comment', Id) comment: string): Promise<void> {
    return this.uow.run(ctx, (tx) => this.comments.withdraw(tx, id, comment))
  }
}
