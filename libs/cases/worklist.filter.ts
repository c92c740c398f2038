import { searchPattern } from '#enterprises'
import type { LocalDate } from '#lifecycle'
import { holds, isFirm, scopeOf } from '#people'
import type { Ctx } from '#platform'
import { readNumber, type TypedNumber } from './case-number.js'
import { handsOf, type Parameters, withinReach } from './case-scope.js'
import type { CaseFilter, WorklistQuery } from './worklist.dto.js'

/** The days a filter speaks of, in Asia/Shanghai. */
export interface Days {
  today: LocalDate
  now: Date
  /** The second working day from today. */
  soon: LocalDate
}

/** The running number of a case without its zeros, as its index has it. */
const runningOf = (row: string) => `ltrim(split_part(${row}.number, '-', 3), '0')`

/** Digits typed alone from which on they are looked for in names, and in credit codes. */
const FEWEST_IN_NAME = 3
const FEWEST_IN_CODE = 8

/** The condition on a case `c` that a filter stands for: the one source of pages, counts and exports. */
export function worklistWhere(filter: CaseFilter, ctx: Ctx, days: Days, p: Parameters): string {
  const tab = filter.tab ?? 'mine'
  const conditions = [
    tabWhere(tab, ctx, days, p),
    ...(tab === 'mine' && !isFirm(ctx) ? [] : [reachWhere(filter, ctx, p)]),
    filter.q === undefined ? '' : searchWhere(filter.q, p),
    filter.park === undefined ? '' : `c.park_id = ${p.add(filter.park)}`,
    filter.programme === undefined ? '' : `c.programme_id = (SELECT id FROM programmes WHERE code = ${p.add(filter.programme)})`,
    filter.kind === undefined ? '' : `c.kind = ${p.add(filter.kind)}`,
    filter.phase === undefined ? '' : `c.phase = ${p.add(filter.phase)}`,
    filter.waitsOn === undefined ? '' : `c.waits_on = ${p.add(filter.waitsOn)} AND c.closed_at IS NULL`,
    filter.assignee === undefined ? '' : assigneeWhere(filter.assignee, ctx, p),
    filter.due === undefined ? '' : dueWhere(filter.due, days, p),
    outcomeWhere(filter, p),
    filter.correcting
      ? `c.closed_at IS NULL AND EXISTS (SELECT FROM corrections k WHERE k.case_id = c.id AND k.answered_at IS NULL)`
      : '',
    filter.enterprise === undefined ? '' : `c.enterprise_id = ${p.add(filter.enterprise)}`,
    filter.openedFrom === undefined ? '' : `c.opened_at >= ${midnight(p.add(filter.openedFrom))}`,
    filter.openedTo === undefined ? '' : `c.opened_at < ${midnight(`${p.add(filter.openedTo)}::date + 1`)}`,
  ]
  return conditions.filter((condition) => condition !== '').join('\n AND ')
}

/**
 * The order of a list, complete: two cases never swap places between pages. Where a running number was looked for, its case
 * comes before what only the digits in a name brought up.
 */
export function worklistOrder(query: WorklistQuery, p: Parameters): string {
  const number = query.q === undefined || query.sort ? undefined : readNumber(query.q)
  const running = number?.digits?.replace(/^0+/, '')
  return running ? `(${runningOf('c')} = ${p.add(running)}) DESC, ${orderOf(query)}` : orderOf(query)
}

function orderOf(query: WorklistQuery): string {
  switch (query.sort ?? ((query.tab ?? 'mine') === 'mine' ? 'due' : '-opened')) {
    case 'due':
      return 'c.due_on, c.id'
    case '-due':
      return 'c.due_on DESC NULLS LAST, c.id DESC'
    case 'opened':
      return 'c.opened_at, c.id DESC'
    case '-opened':
      return 'c.opened_at DESC, c.id'
    case 'number':
      return 'c.number'
    case '-number':
      return 'c.number DESC'
  }
}

function tabWhere(tab: NonNullable<CaseFilter['tab']>, ctx: Ctx, days: Days, p: Parameters): string {
  const me = () => p.add(ctx.actor.id, 'uuid')
  switch (tab) {
    case 'mine':
      return isFirm(ctx) ? firmsMine() : officesMine(ctx, days, p)
    case 'done':
      return `c.id IN (SELECT case_id FROM moves WHERE actor_id = ${me()} UNION SELECT case_id FROM tasks WHERE done_by = ${me()})`
    case 'opened':
      return `c.opened_by = ${me()}`
    case 'following':
      return isFirm(ctx) ? 'FALSE' : `c.id IN (SELECT case_id FROM case_followers WHERE user_id = ${me()})`
    case 'all':
      return ''
  }
}

/** What waits for the firm: its own turn, and what the office asked it to do. */
function firmsMine(): string {
  return `c.closed_at IS NULL AND (c.waits_on = 'firm' OR EXISTS (
    SELECT FROM tasks t WHERE t.case_id = c.id AND t.for_firm AND t.done_at IS NULL AND t.cancelled_at IS NULL))`
}

/**
 * What waits for somebody of the office: cases in their hands that wait on the officer, or on anybody else beyond the due
 * date; cases of their parks nobody has; for managers and finance those that wait on them; and open tasks of theirs or of
 * their department. Each way in is an index scan over open work, so it does not grow with the archive;
 * taken together as an array they are found once, whatever the planner guesses of their number.
 */
function officesMine(ctx: Ctx, { today, now }: Days, p: Parameters): string {
  const { parks, departments } = scopeOf(ctx.actor)
  const hands = p.add(handsOf(ctx), 'uuid[]')
  const reached = parks.length === 0 ? '' : ` AND park_id = ANY (${p.add(parks, 'uuid[]')})`
  const open = 'closed_at IS NULL'
  const openTask = 'done_at IS NULL AND cancelled_at IS NULL AND NOT for_firm'
  const ways = [
    `SELECT id FROM cases WHERE ${open} AND assignee_id = ANY (${hands})
       AND CASE waits_on WHEN 'officer' THEN TRUE WHEN 'firm' THEN FALSE ELSE COALESCE(due_at < ${p.add(now)}, due_on < ${p.add(today, 'date')}) END`,
    `SELECT case_id FROM tasks WHERE ${openTask} AND assignee_id = ANY (${hands})`,
  ]
  if (departments.length)
    ways.push(
      `SELECT case_id FROM tasks WHERE ${openTask} AND assignee_id IS NULL AND department_id = ANY (${p.add(departments, 'uuid[]')})`,
    )
  if (holds(ctx, 'officer'))
    ways.push(`SELECT id FROM cases WHERE ${open} AND assignee_id IS NULL AND waits_on = 'officer'${reached}`)
  if (holds(ctx, 'manager')) ways.push(`SELECT id FROM cases WHERE ${open} AND waits_on = 'manager'${reached}`)
  if (holds(ctx, 'finance')) ways.push(`SELECT id FROM cases WHERE ${open} AND waits_on = 'finance'${reached}`)
  return `c.closed_at IS NULL AND c.id = ANY (ARRAY(${ways.join('\n UNION ALL ')}))`
}

/** Scope; a park of one's own as filter is within it already, and then the index over that park serves alone. */
function reachWhere(filter: CaseFilter, ctx: Ctx, p: Parameters): string {
  const office = !isFirm(ctx) && ctx.actor.roles.some((role) => role !== 'expert')
  return office && filter.park !== undefined && scopeOf(ctx.actor).parks.includes(filter.park) ? '' : withinReach(ctx, p)
}

/**
 * What is typed is a number, part of an enterprise's name, code or pinyin, or may be either: then what both find. The two
 * are found by indexes of their own before the list is narrowed.
 */
function searchWhere(q: string, p: Parameters): string {
  const number = readNumber(q)
  if (number?.certain) return numberWhere(number, 'c', p)
  const enterprises = enterprisesWhere(q, number, p)
  if (!number) return enterprises === undefined ? 'FALSE' : `c.enterprise_id IN (${enterprises})`
  const found = `c.id = ANY (ARRAY(SELECT n.id FROM cases n WHERE ${numberWhere(number, 'n', p)}))`
  return enterprises === undefined ? found : `(${found} OR c.enterprise_id = ANY (ARRAY(${enterprises})))`
}

/** The running number, whatever zeros stand before it, of the kind and year that were typed; or the number from its beginning. */
function numberWhere({ prefix, year, digits = '' }: TypedNumber, row: string, p: Parameters): string {
  const kind = prefix === undefined ? undefined : [prefix, ...(year === undefined ? [] : [year])].join('-')
  const begun = kind !== undefined && year !== undefined ? `${row}.number LIKE ${p.add(`${kind}-${digits}%`)}` : undefined
  const running = digits.replace(/^0+/, '')
  if (running === '') return begun ?? 'FALSE'
  const same = [
    `${runningOf(row)} = ${p.add(running)}`,
    ...(kind === undefined ? [] : [`${row}.number LIKE ${p.add(`${kind}-%`)}`]),
    ...(kind === undefined && year !== undefined ? [`split_part(${row}.number, '-', 2) = ${p.add(year)}`] : []),
  ].join(' AND ')
  return begun === undefined ? `(${same})` : `(${begun} OR ${same})`
}

/** The enterprises a text finds. A few digits stand in every credit code: they are looked for in names, one or two nowhere. */
function enterprisesWhere(q: string, number: TypedNumber | undefined, p: Parameters): string | undefined {
  const pattern = searchPattern(q)
  const few = number?.prefix === undefined && number?.year === undefined ? number?.digits : undefined
  if (pattern === undefined || (few !== undefined && few.length < FEWEST_IN_NAME)) return undefined
  const found = `SELECT e.id FROM enterprises e WHERE e.search_text LIKE ${p.add(pattern)}`
  return few !== undefined && few.length < FEWEST_IN_CODE ? `${found} AND e.name_key LIKE ${p.add(`%${few}%`)}` : found
}

function assigneeWhere(assignee: string, ctx: Ctx, p: Parameters): string {
  if (assignee === 'none') return 'c.assignee_id IS NULL'
  return assignee === 'me' ? `c.assignee_id = ANY (${p.add(handsOf(ctx), 'uuid[]')})` : `c.assignee_id = ${p.add(assignee)}`
}

function dueWhere(due: 'today' | 'soon' | 'overdue', { today, soon, now }: Days, p: Parameters): string {
  const day = p.add(today, 'date')
  if (due === 'overdue') return `c.closed_at IS NULL AND c.due_on <= ${day} AND (c.due_on < ${day} OR c.due_at < ${p.add(now)})`
  return due === 'today'
    ? `c.closed_at IS NULL AND c.due_on = ${day}`
    : `c.closed_at IS NULL AND c.due_on BETWEEN ${day} AND ${p.add(soon, 'date')}`
}

function outcomeWhere({ outcome }: CaseFilter, p: Parameters): string {
  if (outcome === undefined) return ''
  return outcome === 'open' ? 'c.closed_at IS NULL' : `c.outcome = ${p.add(outcome)}`
}

const midnight = (day: string) => `((${day})::date::timestamp AT TIME ZONE 'Asia/Shanghai')`
