import { Body, Controller, Get, Param, Put } from '@nestjs/common'
import { May } from '#people'
import { Caller, type Ctx, Problem, UnitOfWork } from '#platform'
import { CalendarView, DeadlineRuleView, PublishCalendar } from './calendar.dto.js'
import { CalendarService } from './calendar.service.js'
import { deadlineRules } from './deadline-rules.queries.js'

/** Working days and the rules that count by them. */
@Controller()
export class CalendarController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly calendar: CalendarService,
  ) {}

  /** The calendar of a year. */
  @Get('calendar/:year')
  @May('cases.read')
  year(@Caller() ctx: Ctx, @Param('year') year: string): Promise<CalendarView> {
    return this.uow.read(ctx, (manager) => this.calendar.year(manager, yearOf(year)))
  }

  /** Publishes the calendar of a year; open deadlines are counted again, and the people of the cases are told. */
  @Put('calendar/:year')
  @May('calendar.write')
  publish(@Caller() ctx: Ctx, @Param('year') year: string, @Body() body: PublishCalendar): Promise<CalendarView> {
    return this.uow.run(ctx, (tx) => this.calendar.publish(tx, yearOf(year), body))
  }

  /** Every dated deadline rule. */
  @Get('deadline-rules')
  @May('cases.read')
  rules(@Caller() ctx: Ctx): Promise<DeadlineRuleView[]> {
    return this.uow.read(ctx, (manager) => deadlineRules(manager, ctx.now))
  }
}

/** The year in an address. Throws Problem missing when it is none. */
function yearOf(text: string): number {
  if (!/^(19|20|21)\d\d$/.test(text)) throw Problem.missing('cases.year-missing', { year: text })
  return Number(text)
}
