import type { EntityManager } from 'typeorm'
import { holds, RIGHTS } from '#people'
import { type Ctx, limits, nameColumn, Problem } from '#platform'
import type { RulesetContent } from './ruleset.entity.js'
import { rulesetDifference } from './ruleset-difference.js'
import type { RulesetDifferenceView, RulesetPage, RulesetQuery, RulesetRow, RulesetView } from './rulesets.dto.js'

const columns = (
  ctx: Ctx,
) => `r.id, r.line, r.number, r.tier_code AS "tierCode", t.${nameColumn(ctx)} AS "tierName", r.decides, r.status, r.name,
  r.legal_basis AS "legalBasis", r.certainty, r.date_note AS "dateNote", r.new_from::text AS "newFrom", r.new_to::text AS "newTo",
  r.renewal_from::text AS "renewalFrom", r.renewal_to::text AS "renewalTo", r.created_by AS "createdBy",
  r.created_at AS "createdAt", r.published_by AS "publishedBy", r.published_at AS "publishedAt"`

const FROM = 'FROM rulesets r LEFT JOIN tiers t ON t.code = r.tier_code'

/** Drafts are seen by those who may write rulesets. */
const seesDrafts = (ctx: Ctx) => holds(ctx, ...RIGHTS['rulesets.write'])

/** One page of rulesets, line by line, the newest version first. */
export async function listRulesets(manager: EntityManager, ctx: Ctx, query: RulesetQuery): Promise<RulesetPage> {
  const { page, size, limit, offset } = limits(query)
  const params = [
    seesDrafts(ctx),
    query.line ?? null,
    query.tier ?? null,
    query.status ?? null,
    query.on ?? null,
    query.kind ?? null,
  ]
  const where = `WHERE ($1::boolean OR r.status = 'published') AND ($2::text IS NULL OR r.line = $2)
    AND ($3::text IS NULL OR r.tier_code = $3) AND ($4::text IS NULL OR r.status = $4)
    AND ($5::date IS NULL
      OR ($6::text IS DISTINCT FROM 'renewal' AND r.new_from <= $5 AND COALESCE(r.new_to, 'infinity') >= $5)
      OR ($6::text IS DISTINCT FROM 'new' AND r.renewal_from <= $5 AND COALESCE(r.renewal_to, 'infinity') >= $5))`
  const [counted] = await manager.query<{ total: number }[]>(`SELECT count(*)::int AS total ${FROM} ${where}`, params)
  const items = await manager.query<RulesetRow[]>(
    `SELECT ${columns(ctx)} ${FROM} ${where} ORDER BY t.position NULLS LAST, r.line, r.number DESC LIMIT ${limit} OFFSET ${offset}`,
    params,
  )
  return { items, total: counted?.total ?? 0, page, size }
}

/** A version with its content. @throws Problem missing `tiers.no-ruleset`, also for drafts the actor may not see */
export async function rulesetView(manager: EntityManager, ctx: Ctx, id: string): Promise<RulesetView> {
  const [row] = await manager.query<(RulesetRow & { content: RulesetContent })[]>(
    `SELECT ${columns(ctx)}, r.content ${FROM} WHERE r.id = $1 AND ($2::boolean OR r.status = 'published')`,
    [id, seesDrafts(ctx)],
  )
  if (!row) throw Problem.missing('tiers.no-ruleset', { id })
  const { content, ...head } = row
  return {
    ...head,
    derived: { ...content.derived },
    score: (content.score as unknown as Record<string, unknown>) ?? null,
    rule: content.rule as unknown as Record<string, unknown>,
  }
}

/** What changed from another version to this one. @throws Problem missing `tiers.no-ruleset` */
export async function differenceOf(manager: EntityManager, ctx: Ctx, id: string, from: string): Promise<RulesetDifferenceView> {
  const [before, after] = [await rulesetView(manager, ctx, from), await rulesetView(manager, ctx, id)]
  const content = ({ derived, score, rule }: RulesetView) =>
    ({ derived, ...(score ? { score } : {}), rule }) as unknown as RulesetContent
  return { from, to: id, changes: rulesetDifference(content(before), content(after)) }
}
