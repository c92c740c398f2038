import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { May } from '#people'
import { Caller, type Ctx, Id, UnitOfWork } from '#platform'
import { CheckResult, SaveAnswers, SavedAnswers } from './answers.dto.js'
import { AnswersService } from './answers.service.js'

/** The form of a case. */
@ApiTags('cases')
@Controller('cases/:id')
export class AnswersController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly answers: AnswersService,
  ) {}

  /** The answers as they stand, who saved each field and what may be edited now. */
  @May('cases.read')
  @Get('answers')
  show(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<SavedAnswers> {
    return this.uow.read(ctx, (manager) => this.answers.show(manager, id, ctx))
  }

  /** Saves part of the form while one types. */
  @May('cases.fill')
  @Put('answers')
  save(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() input: SaveAnswers): Promise<SavedAnswers> {
    return this.uow.run(ctx, (tx) => this.answers.save(tx, id, input))
  }

  /** Checks the form and documents: everything that is wrong or missing. */
  @May('cases.read')
  @Post('check')
  @HttpCode(200)
  check(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<CheckResult> {
    return this.uow.read(ctx, (manager) => this.answers.check(manager, id, ctx))
  }
}
