import type { EntityManager } from 'typeorm'
import type { OpinionView } from './opinions.dto.js'

/** The departments asked about a case and what they said, in the order they were asked; only some departments' where told. */
export async function opinionsOf(
  manager: EntityManager,
  caseId: string,
  departments: readonly string[] | null,
): Promise<Omit<OpinionView, 'daysLeft' | 'overdue'>[]> {
  return manager.query<Omit<OpinionView, 'daysLeft' | 'overdue'>[]>(
    `SELECT t.id AS "taskId", t.department_id AS "departmentId", d.name AS department, t.question, t.opened_at AS "openedAt",
       t.due_on::text AS "dueOn", t.working_days AS "workingDays", t.on_expiry IS NOT NULL AS "deemedConsent",
       CASE WHEN t.outcome = 'deemed-consent' AND t.done_by IS NULL AND t.done_at IS NOT NULL THEN 'deemed'
         WHEN t.done_at IS NOT NULL THEN 'given' WHEN t.cancelled_at IS NOT NULL THEN 'cancelled' ELSE 'open' END AS state,
       t.outcome, t.note, t.done_at AS "givenAt", u.display_name AS "givenByName", t.reminded_at AS "remindedAt"
     FROM tasks t JOIN departments d ON d.id = t.department_id LEFT JOIN users u ON u.id = t.done_by
     WHERE t.case_id = $1 AND t.state IS NOT NULL AND ($2::uuid[] IS NULL OR t.department_id = ANY ($2))
     ORDER BY t.opened_at, d.name, t.id`,
    [caseId, departments],
  )
}
