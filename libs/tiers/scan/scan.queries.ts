import type { EntityManager } from 'typeorm'
import type { Answer } from '#criteria'
import { Values } from '#enterprises'
import { localDate } from '#lifecycle'
import { type Ctx, limits, nameColumn, Problem } from '#platform'
import { rulesetsInForce } from '../rulesets/which-ruleset.js'
import {
  type DryRunPage,
  type DryRunQuery,
  type DryRunRow,
  SCAN_LISTS,
  type ScanBreakdown,
  type ScanBreakdownQuery,
  type ScanFilter,
  type ScanPage,
  type ScanQuery,
  type ScanRow,
  type ScanRunsPage,
  type ScanRunsQuery,
  type ScanRunView,
  type ScanSummary,
} from './scan.dto.js'
import { listSql, orderOf, scanTables, whomSql } from './scan-filter.js'
import { standingOf } from './standing.js'

/** Rows an export takes. */
export const EXPORT_ROWS = 200_000

const COLUMNS = `e.id AS "enterpriseId", e.name AS "enterpriseName", e.uscc, e.inside, k.name AS "parkName", e.officer_id AS "officerId",
  u.display_name AS "officerName", e.tags, s.verdict, s.not_met AS "notMet", s.unknown, s.leaf, s.metric, s.gap::text AS gap,
  s.gap_unit AS "gapUnit", s.gap_share AS "gapShare", s.lacking, s.by_person AS "byPerson", s.score_least::text AS "scoreLeast",
  s.score_most::text AS "scoreMost", s.before, s.changed_at AS "changedAt", s.as_on::text AS "asOn",
  COALESCE(h.held, false) AS held, h.valid_to::text AS "heldUntil", c.id AS "openCaseId", c.number AS "openCaseNumber"`

const BESIDE = `LEFT JOIN parks k ON k.id = e.park_id LEFT JOIN users u ON u.id = e.officer_id
  LEFT JOIN LATERAL (SELECT c.id, c.number FROM cases c JOIN programmes p ON p.id = c.programme_id
    WHERE c.enterprise_id = e.id AND c.closed_at IS NULL AND p.kind = 'recognition' AND p.subject = r.tier_code LIMIT 1) c ON true`

/** One page of a list with the count of the whole list. @throws Problem missing `tiers.no-ruleset` */
export async function scanPage(manager: EntityManager, ctx: Ctx, query: ScanQuery): Promise<ScanPage> {
  await demandRuleset(manager, query.ruleset)
  const { page, size, limit, offset } = limits(query)
  const values = new Values()
  const from = scanTables(ctx, values)
  const where = `s.ruleset_id = ${values.add(query.ruleset)} AND ${whomSql(ctx, query, values)} AND ${listSql(ctx, query, values)}`
  const [counted] = await manager.query<{ total: number }[]>(
    `SELECT count(*)::int AS total FROM ${from} WHERE ${where}`,
    values.list,
  )
  const items = await manager.query<ScanRow[]>(
    `SELECT ${COLUMNS} FROM ${from} ${BESIDE} WHERE ${where} ORDER BY ${orderOf(query)} LIMIT ${limit} OFFSET ${offset}`,
    values.list,
  )
  return { items: items.map(withStanding), total: counted?.total ?? 0, page, size }
}

/** Every row of a list, as an export takes it. @throws Problem refused `tiers.export-too-large` */
export async function scanRows(manager: EntityManager, ctx: Ctx, query: ScanQuery): Promise<ScanRow[]> {
  await demandRuleset(manager, query.ruleset)
  const values = new Values()
  const from = scanTables(ctx, values)
  const where = `s.ruleset_id = ${values.add(query.ruleset)} AND ${whomSql(ctx, query, values)} AND ${listSql(ctx, query, values)}`
  const items = await manager.query<ScanRow[]>(
    `SELECT ${COLUMNS} FROM ${from} ${BESIDE} WHERE ${where} ORDER BY ${orderOf(query)} LIMIT ${EXPORT_ROWS + 1}`,
    values.list,
  )
  if (items.length > EXPORT_ROWS) throw Problem.refused('tiers.export-too-large', { limit: EXPORT_ROWS })
  return items.map(withStanding)
}

/** Per ruleset in force, how many are on each list; every count opens its list. */
export async function scanSummary(manager: EntityManager, ctx: Ctx, query: ScanFilter): Promise<ScanSummary[]> {
  const values = new Values()
  const from = scanTables(ctx, values)
  const inForce = values.add(await rulesetsInForce(manager, localDate(ctx.now)))
  const where = `r.id = ANY (${inForce}) AND ${whomSql(ctx, query, values)}`
  const counts = SCAN_LISTS.map((list) => `count(*) FILTER (WHERE ${listSql(ctx, { list }, values)})::int AS "${list}"`)
  const rows = await manager.query<(Omit<ScanSummary, 'counts'> & Record<string, number>)[]>(
    `SELECT r.id AS "rulesetId", r.name, r.tier_code AS "tierCode", t.${nameColumn(ctx)} AS "tierName", r.certainty, ${counts.join(', ')}
     FROM ${from} LEFT JOIN tiers t ON t.code = r.tier_code WHERE ${where}
     GROUP BY r.id, t.code ORDER BY t.position NULLS LAST, r.id`,
    values.list,
  )
  return rows.map(({ rulesetId, name, tierCode, tierName, certainty, ...row }) => ({
    ...{ rulesetId, name, tierCode, tierName, certainty },
    counts: SCAN_LISTS.map((list) => ({
      list,
      count: Number(row[list] ?? 0),
      href: hrefOf(query, { ruleset: rulesetId, list }),
    })),
  }))
}

/** For one ruleset: which condition alone is missing, and which figure alone, with how many enterprises each. */
export async function scanBreakdown(manager: EntityManager, ctx: Ctx, query: ScanBreakdownQuery): Promise<ScanBreakdown> {
  await demandRuleset(manager, query.ruleset)
  const by = async (list: 'one-short' | 'lacking', name: string, only: string) => {
    const values = new Values()
    const from = scanTables(ctx, values)
    const where = `s.ruleset_id = ${values.add(query.ruleset)} AND ${whomSql(ctx, query, values)} AND ${listSql(ctx, { list }, values)}`
    const rows = await manager.query<{ name: string; count: number }[]>(
      `SELECT ${name} AS name, count(*)::int AS count FROM ${from} WHERE ${where} AND ${only} GROUP BY 1 ORDER BY 2 DESC, 1`,
      values.list,
    )
    const key = list === 'one-short' ? 'leaf' : 'lacking'
    return rows.map((row) => ({ ...row, href: hrefOf(query, { ruleset: query.ruleset, list, [key]: row.name }) }))
  }
  return {
    rulesetId: query.ruleset,
    oneShort: await by('one-short', 's.leaf', 'true'),
    lacking: await by('lacking', 's.lacking[1]', 'cardinality(s.lacking) = 1'),
  }
}

/** Runs over the register, the latest first. */
export async function listRuns(manager: EntityManager, query: ScanRunsQuery): Promise<ScanRunsPage> {
  const { page, size, limit, offset } = limits(query)
  const where = `WHERE ($1::text IS NULL OR kind = $1) AND ($2::text IS NULL OR $2 = ANY (ruleset_ids))`
  const params = [query.kind ?? null, query.ruleset ?? null]
  const [counted] = await manager.query<{ total: number }[]>(`SELECT count(*)::int AS total FROM scan_runs ${where}`, params)
  const items = await manager.query<ScanRunView[]>(
    `SELECT ${RUN} FROM scan_runs ${where} ORDER BY started_at DESC, id LIMIT ${limit} OFFSET ${offset}`,
    params,
  )
  return { items, total: counted?.total ?? 0, page, size }
}

const RUN = `id, kind, ruleset_ids AS "rulesetIds", state, as_on::text AS "asOn", total, done, written, failure,
  started_at AS "startedAt", finished_at AS "finishedAt"`

/** One run. @throws Problem missing `tiers.no-run` */
export async function runView(manager: EntityManager, id: string): Promise<ScanRunView> {
  const [row] = await manager.query<ScanRunView[]>(`SELECT ${RUN} FROM scan_runs WHERE id = $1`, [id])
  if (!row) throw Problem.missing('tiers.no-run')
  return row
}

/** The enterprises a draft would change, within the actor's reach. @throws Problem missing `tiers.no-run` */
export async function dryRunChanges(manager: EntityManager, ctx: Ctx, id: string, query: DryRunQuery): Promise<DryRunPage> {
  await runView(manager, id)
  const { page, size, limit, offset } = limits(query)
  const values = new Values()
  const add = (column: string, value: Answer | undefined) => (value ? ` AND d.${column} = ${values.add(value)}` : '')
  const where = `d.run_id = ${values.add(id)} AND ${whomSql(ctx, {}, values)}${add('before', query.before)}${add('after', query.after)}`
  const from = 'dry_run_changes d JOIN enterprises e ON e.id = d.enterprise_id LEFT JOIN parks k ON k.id = e.park_id'
  const [counted] = await manager.query<{ total: number }[]>(
    `SELECT count(*)::int AS total FROM ${from} WHERE ${where}`,
    values.list,
  )
  const items = await manager.query<DryRunRow[]>(
    `SELECT e.id AS "enterpriseId", e.name AS "enterpriseName", k.name AS "parkName", d.before, d.after, d.leaves
     FROM ${from} WHERE ${where} ORDER BY e.name, e.id LIMIT ${limit} OFFSET ${offset}`,
    values.list,
  )
  return { items, total: counted?.total ?? 0, page, size }
}

async function demandRuleset(manager: EntityManager, id: string): Promise<void> {
  const found = await manager.query<unknown[]>(`SELECT 1 FROM rulesets WHERE id = $1 AND status = 'published'`, [id])
  if (found.length === 0) throw Problem.missing('tiers.no-ruleset', { id })
}

const withStanding = (row: ScanRow): ScanRow => ({
  ...row,
  standing: standingOf(row.verdict, { notMet: row.notMet, unknown: row.unknown, figures: row.lacking.length }),
})

/** The address of a list with the filter of the summary it stands in. */
function hrefOf(query: ScanFilter, more: Record<string, string>): string {
  const { park, officer, tag, inside, held, q } = query
  const given = Object.entries({ ...more, park, officer, tag, inside, held, q }).filter(([, value]) => value !== undefined)
  return `/api/scan/results?${new URLSearchParams(given as [string, string][])}`
}
