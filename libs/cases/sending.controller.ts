import { Controller, HttpCode, Param, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { May } from '#people'
import { Caller, type Ctx, Id, UnitOfWork } from '#platform'
import { SendRequestView } from './sending.dto.js'
import { SendingService } from './sending.service.js'

/** Handing in within the firm. */
@ApiTags('cases')
@Controller('cases/:id/send-request')
export class SendingController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly sending: SendingService,
  ) {}

  /** Asks the firm's administrators to check the case and hand it in. */
  @May('cases.fill')
  @Post()
  @HttpCode(200)
  ask(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<SendRequestView> {
    return this.uow.run(ctx, (tx) => this.sending.ask(tx, id))
  }
}
