import { Injectable } from '@nestjs/common'
import { type Ctx, Problem, textOf, UnitOfWork } from '#platform'
import type { TaggedRow, TagMany, TagResult } from './enterprises.dto.js'
import { EnterprisesService } from './enterprises.service.js'

/** Tags on many enterprises at once. */
@Injectable()
export class TaggingService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly enterprises: EnterprisesService,
  ) {}

  /** Tags each enterprise in a transaction of its own: one that is refused says why and stops nothing. */
  async tag(ctx: Ctx, { enterpriseIds, add = [], remove = [] }: TagMany): Promise<TagResult> {
    const rows: TaggedRow[] = []
    for (const id of new Set(enterpriseIds)) {
      try {
        await this.uow.run(ctx, (tx) => this.enterprises.tag(tx, id, add, remove))
        rows.push({ id, ok: true, reason: null })
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        const [{ code, params }] = error.refusals.length ? error.refusals : [error]
        rows.push({ id, ok: false, reason: textOf(code, params, ctx.language) })
      }
    }
    return { tagged: rows.filter(({ ok }) => ok).length, rows }
  }
}
