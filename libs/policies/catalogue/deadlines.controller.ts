import { Body, Controller, HttpCode, Param, Put } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { May } from '#people'
import { Caller, type Ctx, Id, newId, Problem, type TxCtx, UnitOfWork } from '#platform'
import { NamedDeadlines } from './catalogue.dto.js'
import { WindowDeadline } from './window-deadline.entity.js'

/** Named moments of a window beside its closing. */
@ApiTags('policies')
@Controller('windows/:id/deadlines')
export class DeadlinesController {
  constructor(private readonly uow: UnitOfWork) {}

  /** Replaces the named deadlines of a window, e.g. the last minute for paper. */
  @May('programmes.write')
  @Put()
  @HttpCode(204)
  put(@Caller() ctx: Ctx, @Param('id', Id) id: string, @Body() input: NamedDeadlines): Promise<void> {
    return this.uow.run(ctx, (tx) => replace(tx, id, input))
  }
}

async function replace(tx: TxCtx, windowId: string, { deadlines }: NamedDeadlines): Promise<void> {
  const known = await tx.manager.query<unknown[]>(`SELECT 1 FROM programme_windows WHERE id = $1 FOR UPDATE`, [windowId])
  if (known.length === 0) throw Problem.missing('cases.window-missing')
  await tx.manager.delete(WindowDeadline, { windowId })
  await tx.manager.insert(
    WindowDeadline,
    deadlines.map(({ name, nameEn, at }) => ({ id: newId(), windowId, name, nameEn, fallsAt: at })),
  )
}
