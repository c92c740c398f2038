import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { May } from '#people'
import { Caller, type Ctx, Id, UnitOfWork } from '#platform'
import { FinishTask, OpenTask, TaskPage, TasksQuery, TaskView } from './tasks.dto.js'
import { TasksService } from './tasks.service.js'

/** Work on cases. */
@ApiTags('tasks')
@Controller()
export class TasksController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly tasks: TasksService,
  ) {}

  /** Tasks: mine, my department's, or all within reach; the earliest date first. */
  @May('cases.tasks')
  @Get('tasks')
  list(@Caller() ctx: Ctx, @Query() query: TasksQuery): Promise<TaskPage> {
    return this.uow.read(ctx, (manager) => this.tasks.list(manager, query, ctx))
  }

  /** Opens work on a case by hand: a visit, an opinion, something for the firm. */
  @May('cases.work')
  @Post('cases/:id/tasks')
  open(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() input: OpenTask): Promise<TaskView> {
    return this.uow.run(ctx, (tx) => this.tasks.open(tx, id, input))
  }

  /** Takes a task of one's department. */
  @May('cases.work')
  @Post('tasks/:id/take')
  @HttpCode(200)
  take(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<TaskView> {
    return this.uow.run(ctx, (tx) => this.tasks.take(tx, id))
  }

  /** Finishes a task. */
  @May('cases.tasks')
  @Post('tasks/:id/finish')
  @HttpCode(200)
  finish(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() input: FinishTask): Promise<TaskView> {
    return this.uow.run(ctx, (tx) => this.tasks.finish(tx, id, input))
  }
}
