import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { type Ctx, limits, newId, type Page, Problem, type TxCtx } from '#platform'
import { enterpriseInReach } from '../opening.queries.js'
import { ExpertTie } from './expert-tie.entity.js'
import type { EnterExpert, ExpertsQuery, ExpertView, RecordTie } from './panels.dto.js'

/** The pool experts are drawn from, and what ties them to enterprises. */
@Injectable()
export class ExpertsService {
  /** Experts by name; list and count come from the same condition. */
  async page(manager: EntityManager, query: ExpertsQuery, ctx: Ctx): Promise<Page<ExpertView>> {
    const { page, size, limit, offset } = limits(query)
    const values = [query.q ?? null, query.expertise ?? null, query.active ?? null]
    const from = `FROM experts x JOIN users u ON u.id = x.user_id
      WHERE ($1::text IS NULL OR strpos(lower(u.display_name || ' ' || x.employer), lower($1)) > 0)
        AND ($2::text IS NULL OR $2 = ANY (x.expertise)) AND ($3::boolean IS NULL OR x.active = $3)`
    const [{ total } = { total: 0 }] = await manager.query<{ total: number }[]>(`SELECT count(*)::int AS total ${from}`, values)
    const items = await manager.query<ExpertView[]>(
      `SELECT ${columns('$4')} ${from} ORDER BY u.display_name, u.id LIMIT $5 OFFSET $6`,
      [...values, ctx.now, limit, offset],
    )
    return { items, total, page, size }
  }

  /**
   * Puts somebody into the pool, or changes what it says of them.
   * @throws Problem invalid `cases.expert-role`
   */
  async enter(tx: TxCtx, userId: string, input: EnterExpert): Promise<ExpertView> {
    const [user] = await tx.manager.query<unknown[]>(`SELECT 1 FROM user_roles WHERE user_id = $1 AND role = 'expert'`, [userId])
    if (!user) throw Problem.invalid('cases.expert-role')
    await tx.manager.query(
      `INSERT INTO experts (user_id, employer, employer_uscc, title, expertise, active, updated_by, updated_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT (user_id) DO UPDATE SET employer = $2, employer_uscc = $3, title = $4, expertise = $5, active = $6,
         updated_by = $7, updated_at = $8`,
      [
        ...[userId, input.employer, input.employerUscc?.toUpperCase() ?? null, input.title ?? '', input.expertise],
        ...[input.active ?? true, tx.actor.id, tx.now],
      ],
    )
    return this.one(tx, userId)
  }

  /**
   * Records a tie to an enterprise.
   * @throws Problem missing `cases.expert-missing` or of the enterprise
   */
  async tie(tx: TxCtx, userId: string, input: RecordTie): Promise<ExpertView> {
    await this.one(tx, userId)
    await enterpriseInReach(tx, input.enterpriseId)
    await tx.manager.insert(ExpertTie, {
      ...{ id: newId(), userId, enterpriseId: input.enterpriseId, kind: input.kind, note: input.note ?? '' },
      ...{ untilOn: input.untilOn ?? null, recordedBy: tx.actor.id, recordedAt: tx.now },
    })
    return this.one(tx, userId)
  }

  /**
   * Takes a tie away that was recorded by mistake; one that ended gets its last day instead.
   * @throws Problem missing `cases.expert-missing`, `cases.expert-tie-missing`
   */
  async untie(tx: TxCtx, userId: string, tieId: string): Promise<ExpertView> {
    const { affected } = await tx.manager.delete(ExpertTie, { id: tieId, userId })
    if (!affected) throw Problem.missing('cases.expert-tie-missing')
    return this.one(tx, userId)
  }

  private async one(tx: TxCtx, userId: string): Promise<ExpertView> {
    const [expert] = await tx.manager.query<ExpertView[]>(
      `SELECT ${columns('$2')} FROM experts x JOIN users u ON u.id = x.user_id WHERE x.user_id = $1`,
      [userId, tx.now],
    )
    if (!expert) throw Problem.missing('cases.expert-missing')
    return expert
  }
}

const columns = (
  now: string,
) => `x.user_id AS "userId", u.display_name AS name, x.employer, x.employer_uscc AS "employerUscc", x.title,
  x.expertise, x.active,
  COALESCE((SELECT json_agg(json_build_object('id', t.id, 'enterpriseId', t.enterprise_id, 'enterpriseName', e.name,
      'kind', t.kind, 'note', t.note, 'untilOn', t.until_on) ORDER BY t.recorded_at, t.id)
    FROM expert_ties t JOIN enterprises e ON e.id = t.enterprise_id WHERE t.user_id = x.user_id), '[]') AS ties,
  (SELECT count(*)::int FROM panel_members m JOIN panels p ON p.id = m.panel_id
    WHERE m.user_id = x.user_id AND m.out_at IS NULL AND p.cancelled_at IS NULL
      AND m.joined_at > ${now}::timestamptz - interval '12 months') AS "recentPanels"`
