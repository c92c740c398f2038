import { Injectable } from '@nestjs/common'
import { localDate } from '#lifecycle'
import { isFirm, Notifier, notificationKind } from '#people'
import { type Ctx, limits, nameColumn, Problem, type TxCtx, UnitOfWork } from '#platform'
import { agencyOn } from '../agents/agency.js'
import type { Case } from '../case.entity.js'
import { caseInReach, Parameters, withinReach } from '../case-scope.js'
import { CaseRating } from './case-rating.entity.js'
import type { GiveRating, ListedRating, RatingOfCase, RatingPage, RatingsQuery, StarCount } from './ratings.dto.js'

export const badRating = notificationKind('cases.bad-rating', { zh: '企业给出差评', en: 'A firm rates the handling as bad' })

/** Days within which a rating may be changed, and the stars that count as bad (F-11 of the screens). */
const CHANGE_DAYS = 30
const BAD = 2
const DAY = 86_400_000

/** Ratings of the handling: by the firm once its case has ended, read by the office. */
@Injectable()
export class RatingsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly notifier: Notifier,
  ) {}

  /** The rating of a case and whether the reader may give it. @throws Problem missing */
  async ofCase(ctx: Ctx, caseId: string): Promise<RatingOfCase> {
    return this.uow.read(ctx, async (manager) => {
      const row = await caseInReach(ctx, manager, caseId)
      const rating = await manager.findOneBy(CaseRating, { caseId })
      const refusal = whyNot(ctx, row, rating)
      return {
        rating: rating && {
          stars: rating.stars,
          words: rating.words,
          ratedAt: rating.ratedAt,
          changedAt: rating.changedAt,
        },
        mayRate: refusal === undefined,
        changeableUntil: rating && localDate(new Date(rating.ratedAt.getTime() + CHANGE_DAYS * DAY)),
      }
    })
  }

  /**
   * Gives a rating or changes it; one of 1 or 2 stars says why and reaches the managers.
   * @throws Problem missing; refused `cases.not-ended`, `cases.rating-fixed`; invalid `cases.rating-words`
   */
  async give(tx: TxCtx, caseId: string, { stars, words = '' }: GiveRating): Promise<RatingOfCase> {
    const row = await caseInReach(tx, tx.manager, caseId, { lock: true })
    const before = await tx.manager.findOneBy(CaseRating, { caseId })
    const refusal = whyNot(tx, row, before)
    if (refusal) throw Problem.refused(refusal, { days: CHANGE_DAYS })
    if (stars <= BAD && words.trim().length < 2)
      throw Problem.invalid('cases.rating-words', {}, [{ code: 'cases.rating-words', at: 'words' }])
    const given = { caseId, stars, words: words.trim(), ratedBy: tx.actor.id }
    if (before) await tx.manager.update(CaseRating, { caseId }, { ...given, changedAt: tx.now })
    else await tx.manager.insert(CaseRating, { ...given, ratedAt: tx.now, changedAt: null })
    if (stars <= BAD && (before === null || before.stars > BAD)) await this.tellManagers(tx, row, stars, given.words)
    return this.ofRow(tx, caseId)
  }

  /** Ratings within reach, the latest first, with their mean. */
  async page(ctx: Ctx, query: RatingsQuery): Promise<RatingPage> {
    const { page, size, limit, offset } = limits(query)
    const p = new Parameters()
    const where = [
      withinReach(ctx, p),
      ...(query.programme === undefined ? [] : [`g.code = ${p.add(query.programme)}`]),
      ...(query.atMost === undefined ? [] : [`r.stars <= ${p.add(query.atMost, 'int')}`]),
    ].join(' AND ')
    const from = `FROM case_ratings r JOIN cases c ON c.id = r.case_id JOIN programmes g ON g.id = c.programme_id
      JOIN enterprises e ON e.id = c.enterprise_id LEFT JOIN users u ON u.id = c.assignee_id WHERE ${where}`
    return this.uow.read(ctx, async (manager) => {
      const [sum] = await manager.query<{ total: number; mean: string | null }[]>(
        `SELECT count(*)::int AS total, round(avg(r.stars), 2)::text AS mean ${from}`,
        p.values,
      )
      const counts = await manager.query<StarCount[]>(
        `SELECT r.stars, count(*)::int AS count ${from} GROUP BY r.stars ORDER BY r.stars DESC`,
        p.values,
      )
      const items = await manager.query<ListedRating[]>(
        `SELECT r.stars, r.words, r.rated_at AS "ratedAt", r.changed_at AS "changedAt", c.id, c.number AS "caseNumber",
           g.${nameColumn(ctx)} AS programme, e.name AS "enterpriseName", u.display_name AS assignee
         ${from} ORDER BY COALESCE(r.changed_at, r.rated_at) DESC, c.id LIMIT ${limit} OFFSET ${offset}`,
        p.values,
      )
      return { items, total: sum?.total ?? 0, mean: sum?.mean ?? null, counts, page, size }
    })
  }

  private async ofRow(tx: TxCtx, caseId: string): Promise<RatingOfCase> {
    const rating = await tx.manager.findOneByOrFail(CaseRating, { caseId })
    const { stars, words, ratedAt, changedAt } = rating
    return {
      rating: { stars, words, ratedAt, changedAt },
      mayRate: true,
      changeableUntil: localDate(new Date(ratedAt.getTime() + CHANGE_DAYS * DAY)),
    }
  }

  /** Managers of the park of the case, and those of every park. */
  private async tellManagers(tx: TxCtx, { id, number, parkId }: Case, stars: number, words: string): Promise<void> {
    if (tx.actor.confinedTo) await tx.manager.query('RESET ROLE')
    const managers = await tx.manager.query<{ id: string }[]>(
      `SELECT r.user_id AS id FROM user_roles r WHERE r.role = 'manager' AND ($1::uuid IS NULL
         OR NOT EXISTS (SELECT FROM user_parks p WHERE p.user_id = r.user_id)
         OR EXISTS (SELECT FROM user_parks p WHERE p.user_id = r.user_id AND p.park_id = $1))`,
      [parkId],
    )
    await this.notifier.notify(tx, {
      userIds: managers.map((manager) => manager.id),
      kind: badRating,
      title: { zh: `案件 ${number} 收到 ${stars} 星评价`, en: `Case ${number} was rated ${stars} of 5` },
      body: { zh: words, en: words },
      link: `/cases/${id}`,
      caseId: id,
    })
  }
}

/** Why the case cannot be rated by this person now. */
function whyNot(
  ctx: Ctx,
  row: Pick<Case, 'id' | 'enterpriseId' | 'programmeId' | 'closedAt'>,
  before: CaseRating | null,
): string | undefined {
  if (!isFirm(ctx)) return 'cases.firm-rates'
  if (agencyOn(ctx, row)) return 'cases.agent-not-this'
  if (row.closedAt === null) return 'cases.not-ended'
  return before && ctx.now.getTime() > before.ratedAt.getTime() + CHANGE_DAYS * DAY ? 'cases.rating-fixed' : undefined
}
