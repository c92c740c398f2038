import { Body, Controller, HttpCode, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { May } from '#people'
import { Caller, type Ctx } from '#platform'
import { RemindCases, RemindedRows } from './reminders.dto.js'
import { RemindersService } from './reminders.service.js'

/** Reminding whoever cases wait on. */
@ApiTags('cases')
@Controller('cases')
export class RemindersController {
  constructor(private readonly reminders: RemindersService) {}

  /** Reminds whoever each case waits on, at most once a day; answers what became of each. */
  @May('cases.assign')
  @Post('remind')
  @HttpCode(200)
  async remind(@Caller() ctx: Ctx, @Body() input: RemindCases): Promise<RemindedRows> {
    return { rows: await this.reminders.remind(ctx, input) }
  }
}
