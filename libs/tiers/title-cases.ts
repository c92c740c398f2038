import { Injectable } from '@nestjs/common'
import { Desk } from '#cases'
import { type Ctx, UnitOfWork } from '#platform'

/** Opens the cases a title gives rise to, at most one of a kind open for each title. */
@Injectable()
export class TitleCases {
  constructor(
    private readonly desk: Desk,
    private readonly uow: UnitOfWork,
  ) {}

  /**
   * The open case of this kind about a title, opened when there is none; null when the office has no such programme.
   * A run that was cut short after opening finds its case again.
   */
  async openFor(
    ctx: Ctx,
    kind: 'renewal' | 'revocation',
    title: { id: string; enterpriseId: string; tierCode: string },
    data: Record<string, unknown> = {},
  ): Promise<{ id: string; number: string } | null> {
    const known = await this.uow.read(ctx, (manager) =>
      manager.query<{ id: string; number: string }[]>(
        `SELECT id, number FROM cases WHERE enterprise_id = $1 AND kind = $2 AND closed_at IS NULL AND data->>'membershipId' = $3`,
        [title.enterpriseId, kind, title.id],
      ),
    )
    if (known[0]) return known[0]
    const [programme] = await this.uow.read(ctx, (manager) =>
      manager.query<{ code: string }[]>(`SELECT code FROM programmes WHERE kind = $1 AND subject = $2 AND open`, [
        kind,
        title.tierCode,
      ]),
    )
    if (!programme) return null
    return this.desk.open(ctx, {
      programmeCode: programme.code,
      enterpriseId: title.enterpriseId,
      data: { ...data, membershipId: title.id },
    })
  }
}
