import type { EntityManager } from 'typeorm'
import { type Ctx, limits, type Page, type PageQuery, Problem } from '#platform'
import { Parameters, withinReach } from '../case-scope.js'
import type { PanelResult } from './panel-result.js'
import type { PanelMemberView, PanelView } from './panels.dto.js'
import { inWords, type StoredExcluded } from './pool.queries.js'

type Row = Omit<PanelView, 'excluded' | 'result'> & { excluded: StoredExcluded[]; result: PanelResult | null }

/** Panels of a case, the latest first. */
export function panelsOfCase(manager: EntityManager, caseId: string, query: PageQuery, ctx: Ctx): Promise<Page<PanelView>> {
  return pageOf(manager, query, ctx, (p) => `p.case_id = ${p.add(caseId, 'uuid')}`)
}

/** Panels the actor sits on, those that run first. */
export function panelsOfExpert(manager: EntityManager, query: PageQuery, ctx: Ctx): Promise<Page<PanelView>> {
  return pageOf(
    manager,
    query,
    ctx,
    (p) =>
      `EXISTS (SELECT FROM panel_members m WHERE m.panel_id = p.id AND m.user_id = ${p.add(ctx.actor.id, 'uuid')} AND m.out_at IS NULL)`,
  )
}

/**
 * One panel as the actor may see it: the office all of it but the points while it runs; an expert their own seat.
 * @throws Problem missing `cases.panel-missing`
 */
export async function panelInReach(manager: EntityManager, id: string, ctx: Ctx): Promise<PanelView> {
  const { items } = await pageOf(manager, { page: 1, size: 1 }, ctx, (p) => `p.id = ${p.add(id, 'uuid')}`)
  if (!items[0]) throw Problem.missing('cases.panel-missing')
  return items[0]
}

async function pageOf(
  manager: EntityManager,
  query: PageQuery,
  ctx: Ctx,
  which: (p: Parameters) => string,
): Promise<Page<PanelView>> {
  const { page, size, limit, offset } = limits(query)
  const p = new Parameters()
  const from = `FROM panels p JOIN cases c ON c.id = p.case_id JOIN enterprises e ON e.id = c.enterprise_id
    WHERE ${which(p)} AND ${withinReach(ctx, p)}`
  const [{ total } = { total: 0 }] = await manager.query<{ total: number }[]>(`SELECT count(*)::int AS total ${from}`, p.values)
  const rows = await manager.query<Row[]>(
    `SELECT ${COLUMNS} ${from} ORDER BY p.closed_at IS NOT NULL OR p.cancelled_at IS NOT NULL, p.drawn_at DESC, p.id
     LIMIT ${p.add(limit)} OFFSET ${p.add(offset)}`,
    p.values,
  )
  return { items: rows.map((row) => seenBy(ctx, row)), total, page, size }
}

/** What the actor may see of a panel. */
function seenBy(ctx: Ctx, { result, excluded, ...row }: Row): PanelView {
  const onlyExpert = ctx.actor.roles.every((role) => role === 'expert')
  const closed = row.state === 'closed'
  const members = row.members
    .filter(({ userId }) => !onlyExpert || userId === ctx.actor.id)
    .map((member) => seat(member, result, closed || member.userId === ctx.actor.id))
  const finding = result && {
    ...{ mean: result.mean, most: result.most, counted: result.counted, divergent: result.divergent },
  }
  if (onlyExpert) return { ...row, words: '', seed: '', pool: [], excluded: [], members, result: null }
  return { ...row, excluded: inWords(excluded, ctx.language), members, result: finding }
}

function seat(member: PanelMemberView, result: PanelResult | null, shown: boolean): PanelMemberView {
  const judged = result?.totals.find(({ expertId }) => expertId === member.userId)
  return {
    ...member,
    scores: shown ? member.scores : null,
    comment: shown ? member.comment : null,
    total: judged && shown ? judged.total : null,
    trimmed: judged && shown ? judged.trimmed : null,
    divergent: judged && shown ? judged.divergent : null,
  }
}

const COLUMNS = `p.id, p.case_id AS "caseId", c.number AS "caseNumber", e.name AS "enterpriseName",
  CASE WHEN p.closed_at IS NOT NULL THEN 'closed' WHEN p.cancelled_at IS NOT NULL THEN 'cancelled' ELSE 'running' END AS state,
  p.seats, p.quotas, p.rubric, p.firm_limit AS "firmLimit", p.method, p.words, p.seed, p.pool, p.excluded,
  p.drawn_at AS "drawnAt", (SELECT display_name FROM users WHERE id = p.drawn_by) AS "drawnByName",
  (SELECT display_name FROM users WHERE id = p.witness_id) AS "witnessName", p.due_on::text AS "dueOn",
  p.closed_at AS "closedAt", p.cancelled_at AS "cancelledAt", p.cancel_reason AS "cancelReason", p.result,
  (SELECT json_agg(json_build_object('id', m.id, 'userId', m.user_id, 'name', u.display_name, 'employer', x.employer,
      'place', m.place, 'expertise', m.expertise, 'joinedAt', m.joined_at, 'outAt', m.out_at, 'outReason', m.out_reason,
      'clearedAt', m.cleared_at, 'savedAt', m.saved_at, 'submittedAt', m.submitted_at, 'version', m.version,
      'scores', m.scores, 'comment', m.comment) ORDER BY m.place, m.out_at NULLS LAST, m.id)
    FROM panel_members m JOIN users u ON u.id = m.user_id JOIN experts x ON x.user_id = m.user_id
    WHERE m.panel_id = p.id) AS members`
