import { Body, Controller, Headers, HttpCode, Post } from '@nestjs/common'
import { ApiHeader, ApiTags } from '@nestjs/swagger'
import { May } from '#people'
import { Caller, type Ctx } from '#platform'
import { RemindCases, RemindedRows } from './reminders.dto.js'
import { RemindersService } from './reminders.service.js'
import { keyIfGiven } from './request-key.js'

/** Reminding whoever cases wait on. */
@ApiTags('cases')
@Controller('cases')
export class RemindersController {
  constructor(private readonly reminders: RemindersService) {}

  /** Reminds whoever each case waits on, at most once a day; answers what became of each. */
  @May('cases.assign')
  @Post('remind')
  @HttpCode(200)
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'makes a repeat of the batch safe' })
  async remind(@Caller() ctx: Ctx, @Body() input: RemindCases, @Headers('idempotency-key') key?: string): Promise<RemindedRows> {
    return { rows: await this.reminders.remind(ctx, input, keyIfGiven(key)) }
  }
}
