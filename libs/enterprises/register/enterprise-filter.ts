import type { Ctx } from '#platform'
import { searchPattern } from '../naming.js'
import type { EnterpriseFilter } from './enterprises.dto.js'
import { reach, type Values } from './reach.js'

/** The condition of a filter on `enterprises e`, within the actor's reach. The list, its count and its export share it. */
export function filterSql(ctx: Ctx, filter: EnterpriseFilter, values: Values): string {
  const all = [reach(ctx, values)]
  const add = <T>(value: T | undefined, condition: (placeholder: string) => string) => {
    if (value !== undefined) all.push(condition(values.add(value)))
  }
  if (filter.q?.trim()) {
    const pattern = searchPattern(filter.q)
    all.push(pattern ? `e.search_text LIKE ${values.add(pattern)}` : 'false')
  }
  add(filter.park, (p) => `e.park_id = ANY (${p}::uuid[])`)
  add(filter.industryLetter, (p) => `e.industry_letter = ANY (${p})`)
  add(filter.industryCode, (p) => `starts_with(e.industry_code, ${p})`)
  if (filter.status) add(filter.status, (p) => `e.status = ANY (${p})`)
  else all.push(`e.status <> 'merged'`)
  add(filter.tag, (p) => `e.tags @> ${p}::text[]`)
  add(filter.inside, (p) => `e.inside = ${p}`)
  add(filter.division, (p) => `starts_with(e.division_code, ${p})`)
  add(filter.establishedFrom, (p) => `e.established_on >= ${p}::date`)
  add(filter.establishedTo, (p) => `e.established_on <= ${p}::date`)
  if (filter.officer === 'none') all.push('e.officer_id IS NULL')
  else add(filter.officer === 'me' ? ctx.actor.id : filter.officer, (p) => `e.officer_id = ${p}::uuid`)
  return all.join(' AND ')
}

const ORDERS: Readonly<Record<string, string>> = {
  name: 'e.name',
  establishedOn: 'e.established_on',
  updatedAt: 'e.updated_at',
  createdAt: 'e.created_at',
  registeredCapital: 'e.registered_capital_fen',
}

/** The ORDER BY of a sort key, unknown values last, ties by id. */
export function orderSql(sort = 'name'): string {
  const down = sort.startsWith('-')
  const column = ORDERS[down ? sort.slice(1) : sort] ?? ORDERS.name
  return column === 'e.name'
    ? `e.name ${down ? 'DESC' : 'ASC'}, e.id ${down ? 'DESC' : 'ASC'}`
    : `${column} ${down ? 'DESC' : 'ASC'} NULLS LAST, e.id`
}
