import type { EntityManager } from 'typeorm'
import { eventOf } from '#lifecycle'
import { type Ctx, Problem } from '#platform'
import type { Scene } from './desk.js'
import { minute } from './guards.js'
import type { MoveRecord } from './moves.js'

/** The columns of a move with its hash, of `moves m`. */
export const MOVE_COLUMNS = `m.id, m.case_id AS "caseId", m.seq, m.event, m.chart_id AS "chartId", m.chart_version AS "chartVersion",
  m.from_state AS "fromState", m.to_state AS "toState", m.actor_id AS "actorId", m.actor_name AS "actorName",
  m.actor_roles AS "actorRoles", m.acted_for AS "actedFor", m.at, m.input, m.request_id AS "requestId",
  m.prev_hash AS "prevHash", m.hash`

/** A move as it lies in the log. */
export type LoggedRow = MoveRecord & { hash: Buffer }

/** The moves of a case, the first one first. */
export async function movesOf(manager: EntityManager, caseId: string): Promise<LoggedRow[]> {
  return manager.query<LoggedRow[]>(`SELECT ${MOVE_COLUMNS} FROM moves m WHERE m.case_id = $1 ORDER BY m.seq`, [caseId])
}

/** The conflict of a request that saw an older version: who moved the case since, how and when. */
export async function staleBecause(ctx: Ctx & { manager: EntityManager }, { row, wired }: Scene): Promise<Problem> {
  const [last] = await ctx.manager.query<{ event: string; actorName: string; at: Date }[]>(
    `SELECT event, actor_name AS "actorName", at FROM moves WHERE case_id = $1 AND seq = $2`,
    [row.id, row.lastSeq],
  )
  const label = last && eventOf(wired.chart, last.event)?.label[ctx.language === 'zh' ? 0 : 1]
  return Problem.conflict('cases.stale', {
    by: last?.actorName ?? '',
    event: label ?? last?.event ?? '',
    at: last ? minute(last.at) : '',
    version: row.version,
  })
}
