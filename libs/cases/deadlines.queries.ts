import type { EntityManager } from 'typeorm'
import type { LocalDate } from '#lifecycle'

/** A deadline and the case it belongs to. */
export interface DeadlineRef {
  id: string
  caseId: string
}

const OPEN = `FROM deadlines d WHERE d.met_at IS NULL AND d.paused_at IS NULL AND d.passed_at IS NULL`

/** Running deadlines whose last day lies before `today`, or whose moment before `now`, and whose timer has not acted yet, the longest passed first. */
export async function passedDeadlines(manager: EntityManager, today: LocalDate, now: Date): Promise<DeadlineRef[]> {
  return manager.query<DeadlineRef[]>(
    `SELECT d.id, d.case_id AS "caseId" ${OPEN} AND (COALESCE(d.due_at < $2, d.due_on < $1::date)) ORDER BY d.due_on, d.id`,
    [today, now],
  )
}

/** Running deadlines with a last day from `today` to `until` of which nobody was reminded. A period that merely runs out is left out. */
export async function nearDeadlines(manager: EntityManager, today: LocalDate, until: LocalDate): Promise<DeadlineRef[]> {
  return manager.query<DeadlineRef[]>(
    `SELECT d.id, d.case_id AS "caseId" ${OPEN} AND d.due_on BETWEEN $1::date AND $2::date AND d.reminded_at IS NULL
       AND d.timer->>'do' <> 'suggest' ORDER BY d.due_on, d.id`,
    [today, until],
  )
}

/** Deadlines that run now, passed or not. */
export async function runningDeadlines(manager: EntityManager): Promise<DeadlineRef[]> {
  return manager.query<DeadlineRef[]>(
    `SELECT d.id, d.case_id AS "caseId" FROM deadlines d WHERE d.met_at IS NULL AND d.paused_at IS NULL ORDER BY d.id`,
  )
}

/** Puts flags on a case. Flags are remarks, not state. */
export async function flagCase(manager: EntityManager, caseId: string, ...flags: string[]): Promise<void> {
  await manager.query(`UPDATE cases SET flags = ARRAY(SELECT DISTINCT unnest(flags || $2::text[]) ORDER BY 1) WHERE id = $1`, [
    caseId,
    flags,
  ])
}
