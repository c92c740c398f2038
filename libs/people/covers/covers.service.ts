import { Injectable } from '@nestjs/common'
import { DataSource, type EntityManager } from 'typeorm'
import { type Ctx, newId, Problem, sqlState, type TxCtx } from '#platform'
import { notificationKind } from '../notifications/kinds.js'
import { Notifier } from '../notifications/notifier.service.js'
import { WORKING_ROLES } from '../roles.js'
import { holds } from '../scope.js'
import type { CoverCreate, CoverEdit, CoverView } from './covers.dto.js'

/** Somebody was asked to stand in for a colleague. */
export const coverArranged = notificationKind('people.cover-arranged', { zh: '代理安排', en: 'Leave cover' })

const SELECT = `
  SELECT c.id, c.user_id AS "userId", u.display_name AS "userName", c.substitute_id AS "substituteId",
    s.display_name AS "substituteName", c.from_on::text AS "fromOn", c.to_on::text AS "toOn", c.note,
    ($1::timestamptz AT TIME ZONE 'Asia/Shanghai')::date BETWEEN c.from_on AND c.to_on AS running
  FROM leave_covers c JOIN users u ON u.id = c.user_id JOIN users s ON s.id = c.substitute_id
  WHERE c.cancelled_at IS NULL`

/** Leave cover: lends a substitute the reach of whoever is away, never their roles. */
@Injectable()
export class CoversService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly notifier: Notifier,
  ) {}

  /** Covers that have not ended: one's own and those one stands in for; administrators see all. */
  list(ctx: Ctx): Promise<CoverView[]> {
    return this.dataSource.query(
      `${SELECT} AND c.to_on >= ($1::timestamptz AT TIME ZONE 'Asia/Shanghai')::date
         AND ($2::uuid IS NULL OR c.user_id = $2 OR c.substitute_id = $2)
       ORDER BY c.from_on, c.id`,
      [ctx.now, holds(ctx, 'admin') ? null : ctx.actor.id],
    )
  }

  /**
   * Arranges a cover and tells the substitute.
   * @throws Problem invalid, refused or conflict with what stands against it, forbidden `people.cover-not-yours`
   */
  async arrange(tx: TxCtx, input: CoverCreate): Promise<CoverView> {
    const userId = input.userId ?? tx.actor.id ?? ''
    demandOwn(tx, userId)
    if (userId === input.substituteId) throw invalid('people.cover-yourself', 'substituteId')
    demandDays(input.fromOn, input.toOn)
    await this.demandFittingPair(tx, userId, input.substituteId)
    await this.demandPresent(tx, input.substituteId, input.fromOn, input.toOn)
    const id = newId()
    await overlapping(
      tx.manager.query(
        `INSERT INTO leave_covers (id, user_id, substitute_id, from_on, to_on, note, created_by, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [id, userId, input.substituteId, input.fromOn, input.toOn, input.note ?? '', tx.actor.id, tx.now],
      ),
    )
    const cover = await this.one(tx, id, tx.manager)
    await this.demandNotPast(tx, cover)
    await this.tell(tx, cover)
    return cover
  }

  /** Changes days or note; errors as `arrange`, and missing `people.cover-missing`. */
  async change(tx: TxCtx, id: string, input: CoverEdit): Promise<CoverView> {
    const before = await this.locked(tx, id)
    const fromOn = input.fromOn ?? before.fromOn
    const toOn = input.toOn ?? before.toOn
    demandDays(fromOn, toOn)
    await this.demandPresent(tx, before.substituteId, fromOn, toOn)
    await overlapping(
      tx.manager.query('UPDATE leave_covers SET from_on = $2, to_on = $3, note = $4 WHERE id = $1', [
        id,
        fromOn,
        toOn,
        input.note ?? before.note,
      ]),
    )
    const cover = await this.one(tx, id, tx.manager)
    await this.demandNotPast(tx, cover)
    await this.tell(tx, cover)
    return cover
  }

  /** Calls a cover off; it ends with the next request. Errors: missing, forbidden. */
  async cancel(tx: TxCtx, id: string): Promise<void> {
    await this.locked(tx, id)
    await tx.manager.query('UPDATE leave_covers SET cancelled_at = $2 WHERE id = $1', [id, tx.now])
  }

  private async one(ctx: Ctx, id: string, manager: EntityManager): Promise<CoverView> {
    const [cover]: CoverView[] = await manager.query(`${SELECT} AND c.id = $2`, [ctx.now, id])
    if (!cover) throw Problem.missing('people.cover-missing')
    return cover
  }

  /** The cover, locked; somebody else's is not there, unless one administers. */
  private async locked(tx: TxCtx, id: string): Promise<CoverView> {
    await tx.manager.query('SELECT FROM leave_covers WHERE id = $1 FOR UPDATE', [id])
    const cover = await this.one(tx, id, tx.manager)
    if (cover.userId !== tx.actor.id && !holds(tx, 'admin')) throw Problem.missing('people.cover-missing')
    return cover
  }

  private async demandFittingPair(tx: TxCtx, userId: string, substituteId: string): Promise<void> {
    const rows: { id: string; roles: string[] }[] = await tx.manager.query(
      `SELECT u.id, ARRAY(SELECT r.role FROM user_roles r WHERE r.user_id = u.id AND r.role = ANY ($2)) AS roles
       FROM users u WHERE u.id = ANY ($1::uuid[]) AND u.side = 'office' AND u.status = 'active'`,
      [[userId, substituteId], WORKING_ROLES],
    )
    const away = rows.find((row) => row.id === userId)
    const substitute = rows.find((row) => row.id === substituteId)
    if (!away || !substitute) throw invalid('people.cover-office-only', away ? 'substituteId' : 'userId')
    if (!away.roles.some((role) => substitute.roles.includes(role))) throw invalid('people.cover-no-shared-role', 'substituteId')
  }

  private async demandPresent(tx: TxCtx, substituteId: string, fromOn: string, toOn: string): Promise<void> {
    const rows: unknown[] = await tx.manager.query(
      `SELECT FROM leave_covers WHERE user_id = $1 AND cancelled_at IS NULL
         AND daterange(from_on, to_on, '[]') && daterange($2::date, $3::date, '[]')`,
      [substituteId, fromOn, toOn],
    )
    if (rows.length) throw Problem.refused('people.substitute-away')
  }

  private async demandNotPast(tx: TxCtx, cover: CoverView): Promise<void> {
    const [row]: { past: boolean }[] = await tx.manager.query(
      `SELECT $1::date < ($2::timestamptz AT TIME ZONE 'Asia/Shanghai')::date AS past`,
      [cover.toOn, tx.now],
    )
    if (row?.past) throw invalid('people.cover-past', 'toOn')
  }

  private async tell(tx: TxCtx, cover: CoverView): Promise<void> {
    await this.notifier.notify(tx, {
      userIds: [cover.substituteId],
      kind: coverArranged,
      title: {
        zh: `${cover.fromOn} 至 ${cover.toOn} 由您代理${cover.userName}的工作`,
        en: `You stand in for ${cover.userName} from ${cover.fromOn} to ${cover.toOn}`,
      },
      body: { zh: cover.note, en: cover.note },
      link: '/settings/covers',
    })
  }
}

function demandOwn(ctx: Ctx, userId: string): void {
  if (userId !== ctx.actor.id && !holds(ctx, 'admin')) throw Problem.forbidden('people.cover-not-yours')
}

function demandDays(fromOn: string, toOn: string): void {
  if (toOn < fromOn) throw invalid('people.cover-dates', 'toOn')
}

function invalid(code: string, at: string): Problem {
  return Problem.invalid(code, {}, [{ code, at }])
}

/** Waits for a statement; the exclusion constraint's refusal becomes a Problem (23P01). */
async function overlapping(statement: Promise<unknown>): Promise<void> {
  try {
    await statement
  } catch (error) {
    throw sqlState(error) === '23P01' ? Problem.conflict('people.cover-overlaps') : error
  }
}
