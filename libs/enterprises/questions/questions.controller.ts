import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { May } from '#people'
import { Caller, type Ctx, Id, UnitOfWork } from '#platform'
import { AnswerQuestion, Asked, AskQuestion, QuestionPage, QuestionsQuery } from './questions.dto.js'
import { QuestionsService } from './questions.service.js'

/** What firms ask the office. */
@ApiTags('questions')
@Controller()
export class QuestionsController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly questions: QuestionsService,
  ) {}

  /** Asks the officer of an enterprise. */
  @May('questions.ask')
  @Post('enterprises/:id/questions')
  ask(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() input: AskQuestion): Promise<Asked> {
    return this.uow.run(ctx, (tx) => this.questions.ask(tx, id, input))
  }

  /** Questions within reach. */
  @May('questions.read')
  @Get('questions')
  page(@Caller() ctx: Ctx, @Query() query: QuestionsQuery): Promise<QuestionPage> {
    return this.questions.page(ctx, query)
  }

  /** Answers a question; whoever asked is told. */
  @May('questions.answer')
  @Post('questions/:id/answer')
  @HttpCode(204)
  answer(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() input: AnswerQuestion): Promise<void> {
    return this.uow.run(ctx, (tx) => this.questions.answer(tx, id, input))
  }
}
