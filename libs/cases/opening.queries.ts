import type { EntityManager } from 'typeorm'
import { reach, Values } from '#enterprises'
import { type Chart, edges, eventOf, type LocalDate, startStates } from '#lifecycle'
import { FIRM_ROLES, isFirm } from '#people'
import { type Ctx, Problem, type TxCtx } from '#platform'
import { itemsOf } from './agents/agency.js'
import { stateOf } from './moved.js'

/** The version of a programme in force on a day, as a new case is pinned to it. */
export interface VersionInForce {
  programmeId: string
  code: string
  kind: string
  departmentId: string | null
  versionId: string
  chartId: string
  chartVersion: number
  options: Record<string, unknown>
}

/**
 * The published version of a programme in force on a day.
 * @throws Problem invalid `cases.programme-missing`, refused `cases.programme-closed` or `cases.no-version`
 */
export async function versionInForce(manager: EntityManager, code: string, on: LocalDate): Promise<VersionInForce> {
  const [found] = await manager.query<(VersionInForce & { open: boolean })[]>(
    `SELECT p.id AS "programmeId", p.code, p.kind, p.department_id AS "departmentId", p.open, v.id AS "versionId",
       v.chart_id AS "chartId", v.chart_version AS "chartVersion", v.options
     FROM programmes p LEFT JOIN programme_versions v ON v.programme_id = p.id AND v.status = 'published'
       AND v.effective_from <= $2::date AND (v.effective_to IS NULL OR v.effective_to >= $2::date)
     WHERE p.code = $1`,
    [code, on],
  )
  if (!found) throw Problem.invalid('cases.programme-missing', { code })
  if (!found.open) throw Problem.refused('cases.programme-closed', { code })
  if (!found.versionId) throw Problem.refused('cases.no-version', { code, on })
  return found
}

/**
 * The enterprise a case of a programme is to be about, when the actor reaches it or is its agent for that programme.
 * @throws Problem missing `cases.enterprise-missing`
 */
export async function enterpriseInReach(
  tx: TxCtx,
  id: string,
  programmeCode?: string,
): Promise<{ id: string; parkId: string | null }> {
  const values = new Values()
  const item =
    programmeCode !== undefined && itemsOf(tx.actor).length > 0
      ? `OR e.id || '/' || (SELECT id FROM programmes WHERE code = ${values.add(programmeCode)}) = ANY (${values.add(itemsOf(tx.actor))}::text[])`
      : ''
  const [found] = await tx.manager.query<{ id: string; parkId: string | null }[]>(
    `SELECT e.id, e.park_id AS "parkId" FROM enterprises e WHERE e.id = ${values.add(id)}::uuid AND (${reach(tx, values)} ${item})`,
    values.list,
  )
  if (!found) throw Problem.missing('cases.enterprise-missing')
  return found
}

/**
 * Where a case begins: the state asked for, else the usual one. The office may begin wherever the chart lets a case begin;
 * a firm where it fills in its application. A chart without such a start, as a revocation, is the office's to begin.
 * @throws Problem invalid `cases.bad-start` naming the states to choose among; forbidden `cases.office-begins`
 */
export function startOf(ctx: Ctx, chart: Chart, asked: string | undefined): string {
  const all = startStates(chart)
  const own = all.filter((state) => stateOf(chart, state).unlocks === 'all')
  const allowed = isFirm(ctx) ? own : all
  if (allowed.length === 0) throw Problem.forbidden('cases.office-begins')
  const start = asked ?? allowed[0] ?? chart.start
  if (!allowed.includes(start)) {
    const side = isFirm(ctx) ? 'firm' : 'office'
    const label = (state: string) => chart.states[state]?.label[side][ctx.language === 'zh' ? 0 : 1] ?? state
    throw Problem.invalid('cases.bad-start', { state: label(start), states: allowed.map(label).join('、') })
  }
  return start
}

/**
 * Demands that an enterprise has no open case of a programme yet; whoever asks next waits until this transaction ends.
 * @returns for a firm, the case the office keeps to itself so far: the firm goes on with that one
 * @throws Problem refused `cases.already-open` naming the open case
 */
export async function demandNoneOpen(tx: TxCtx, enterpriseId: string, programmeId: string): Promise<string | undefined> {
  const { manager } = tx
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 7340003))`, [`${enterpriseId} ${programmeId}`])
  const [open] = await manager.query<{ id: string; number: string; internal: boolean }[]>(
    `SELECT id, number, internal FROM cases WHERE enterprise_id = $1 AND programme_id = $2 AND closed_at IS NULL LIMIT 1`,
    [enterpriseId, programmeId],
  )
  if (open?.internal && isFirm(tx)) return open.id
  if (open) throw Problem.refused('cases.already-open', { number: open.number, id: open.id })
  return undefined
}

/**
 * The events by which a firm comes by itself from a state to the one in which it begins, the fewest; nothing where the chart
 * has no such way.
 */
export function firmsWay(chart: Chart, from: string, to: string): readonly string[] | undefined {
  const steps = edges(chart).filter(({ event }) =>
    eventOf(chart, event)?.by.some((who) => (FIRM_ROLES as readonly string[]).includes(who.split(':')[0] ?? '')),
  )
  const ways = new Map<string, readonly string[]>([[from, []]])
  for (const [state, way] of ways)
    for (const step of steps) if (step.from === state && !ways.has(step.to)) ways.set(step.to, [...way, step.event])
  return ways.get(to)
}

/** The next case number: prefix of the kind, year of the day, six digits or more; e.g. `RD-2026-000123`. */
export async function nextNumber(manager: EntityManager, prefix: string, on: LocalDate): Promise<string> {
  const [row] = await manager.query<{ next: string }[]>(`SELECT lpad(n::text, greatest(6, length(n::text)), '0') AS next
    FROM nextval('case_numbers') AS n`)
  return `${prefix}-${on.slice(0, 4)}-${row?.next}`
}
