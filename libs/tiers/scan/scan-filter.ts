import { reach, searchPattern, type Values } from '#enterprises'
import { localDate } from '#lifecycle'
import type { Ctx } from '#platform'
import type { ScanFilter, ScanList, ScanQuery } from './scan.dto.js'

/** Lists as conditions on `ruleset_results s`; the count behind a number and its page share them. */
const LISTS: Readonly<Record<Exclude<ScanList, 'expiring'>, string>> = {
  meets: `s.verdict = 'met'`,
  'one-short': `s.verdict = 'not-met' AND s.not_met = 1 AND s.unknown = 0`,
  lacking: `s.verdict = 'unknown' AND s.lacking <> '{}'`,
  'needs-person': `s.verdict = 'unknown' AND s.lacking = '{}'`,
  fallen: `s.verdict = 'not-met' AND s.before = 'met'`,
  further: `s.verdict = 'not-met' AND NOT (s.not_met = 1 AND s.unknown = 0)`,
}

/** The tables of every list: results, the enterprise, the ruleset, and the title of its tier in force today. */
export function scanTables(ctx: Ctx, values: Values): string {
  const today = values.add(localDate(ctx.now))
  return `ruleset_results s JOIN enterprises e ON e.id = s.enterprise_id JOIN rulesets r ON r.id = s.ruleset_id
    LEFT JOIN (SELECT DISTINCT ON (m.enterprise_id, m.tier_code) m.enterprise_id, m.tier_code, true AS held, m.valid_to
      FROM memberships m WHERE m.status IN ('active', 'renewal-due', 'renewed') AND m.valid_from <= ${today}::date
        AND COALESCE(m.valid_to, 'infinity') >= ${today}::date
      ORDER BY m.enterprise_id, m.tier_code, m.valid_to DESC NULLS FIRST) h
      ON h.enterprise_id = s.enterprise_id AND h.tier_code = r.tier_code`
}

/** The condition of whom a list is about, within the actor's reach. */
export function whomSql(ctx: Ctx, query: ScanFilter, values: Values): string {
  const all = [reach(ctx, values), `e.status = 'active'`]
  if (query.park) all.push(`e.park_id = ${values.add(query.park)}::uuid`)
  if (query.officer === 'none') all.push('e.officer_id IS NULL')
  else if (query.officer) all.push(`e.officer_id = ${values.add(query.officer === 'me' ? ctx.actor.id : query.officer)}::uuid`)
  if (query.tag) all.push(`e.tags @> ARRAY[${values.add(query.tag)}]::text[]`)
  if (query.inside) all.push(`e.inside = ${values.add(query.inside === 'true')}::boolean`)
  if (query.q?.trim()) {
    const pattern = searchPattern(query.q)
    all.push(pattern ? `e.search_text LIKE ${values.add(pattern)}` : 'false')
  }
  if (query.held) all.push(query.held === 'yes' ? 'h.held' : 'h.held IS NOT TRUE')
  return all.join(' AND ')
}

/** The condition of one list. */
export function listSql(ctx: Ctx, query: Pick<ScanQuery, 'list' | 'leaf' | 'lacking' | 'within'>, values: Values): string {
  const all: string[] = []
  if (query.list === 'expiring')
    all.push(`h.held AND h.valid_to <= ${values.add(localDate(ctx.now))}::date + ${values.add(query.within ?? 120)}::int`)
  else if (query.list) all.push(LISTS[query.list])
  if (query.list === 'fallen' && query.within)
    all.push(`s.changed_at >= ${values.add(ctx.now)}::timestamptz - make_interval(days => ${values.add(query.within)}::int)`)
  if (query.leaf) all.push(`s.leaf = ${values.add(query.leaf)}`)
  if (query.lacking) all.push(`s.lacking = ARRAY[${values.add(query.lacking)}]::text[]`)
  return all.length ? all.join(' AND ') : 'true'
}

/** The order of a list: by gap where one condition is missing, by last day where titles end, by the change where it fell. */
export function orderOf(query: Pick<ScanQuery, 'list' | 'leaf'>): string {
  if (query.list === 'one-short')
    return query.leaf ? 's.gap NULLS LAST, s.enterprise_id' : 's.gap_share NULLS LAST, s.enterprise_id'
  if (query.list === 'expiring') return 'h.valid_to NULLS LAST, s.enterprise_id'
  if (query.list === 'fallen') return 's.changed_at DESC, s.enterprise_id'
  if (query.list === 'lacking') return 'cardinality(s.lacking), s.enterprise_id'
  return 'e.name, s.enterprise_id'
}
