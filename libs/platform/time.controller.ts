import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { Clock } from './clock.js'
import { ClockOffsets } from './clock-offsets.js'
import type { Ctx } from './ctx.js'
import { Caller } from './http/caller.js'
import { Right } from './http/right.js'
import { catalogue, Problem } from './problem.js'
import { MoveTime, OfficeTime } from './time.dto.js'
import { UnitOfWork } from './unit-of-work.js'

catalogue({
  'time.days-or-to': ['请填写天数 days 或时间 to，二者选一。', 'Give either days or to.'],
})

/** The office's time, and moving it in development. */
@ApiTags('time')
@Controller('time')
export class TimeController {
  constructor(
    private readonly clock: Clock,
    private readonly offsets: ClockOffsets,
    private readonly uow: UnitOfWork,
  ) {}

  /** What time it is here, and whether it has been moved. */
  @Right('open')
  @Get()
  read(): OfficeTime {
    const offset = this.clock.offsetMs
    return { now: this.clock.now(), moved: offset !== 0, offset, movable: this.offsets.movable }
  }

  /** Moves time forward for the whole office (development only); the worker's sweeps follow at once. */
  @Right('time.move')
  @HttpCode(200)
  @Post('move')
  async move(@Caller() ctx: Ctx, @Body() body: MoveTime): Promise<OfficeTime> {
    await this.uow.run(ctx, (tx) => this.offsets.move(tx, destination(ctx.now, body)))
    await this.offsets.follow()
    return this.read()
  }
}

/** The moment a request names; a plain date means 09:00 in Shanghai. */
function destination(now: Date, { days, to }: MoveTime): Date {
  if ((days === undefined) === (to === undefined)) throw Problem.invalid('time.days-or-to')
  if (to === undefined) return new Date(now.getTime() + (days ?? 0) * 86_400_000)
  return new Date(/^\d{4}-\d{2}-\d{2}$/.test(to) ? `${to}T09:00:00+08:00` : to)
}
