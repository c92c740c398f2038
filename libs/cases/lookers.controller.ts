import { Controller, Delete, HttpCode, Param, Put } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { May } from '#people'
import { Caller, type Ctx, Id, UnitOfWork } from '#platform'
import { LookerView } from './lookers.dto.js'
import { LookersService } from './lookers.service.js'

/** Who has a case open. */
@ApiTags('cases')
@Controller('cases/:id/lookers/me')
export class LookersController {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly lookers: LookersService,
  ) {}

  /** Says that one has the case open, every twenty seconds, and learns who else has. */
  @May('cases.work')
  @Put()
  look(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<LookerView[]> {
    return this.uow.run(ctx, (tx) => this.lookers.look(tx, id))
  }

  /** Says that one has closed it. */
  @May('cases.work')
  @Delete()
  @HttpCode(204)
  leave(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<void> {
    return this.uow.run(ctx, (tx) => this.lookers.leave(tx, id))
  }
}
