import type { EntityManager } from 'typeorm'
import { localDate } from '#lifecycle'
import type { DeadlineRuleView } from './calendar.dto.js'

/** Every dated deadline rule, by name; those for every programme before those of one, the newest first. */
export async function deadlineRules(manager: EntityManager, now: Date): Promise<DeadlineRuleView[]> {
  return manager.query<DeadlineRuleView[]>(
    `SELECT r.id, r.rule, p.code AS programme, r.working_days AS "workingDays", r.until, r.legal_basis AS "legalBasis",
       r.effective_from::text AS "effectiveFrom", r.effective_to::text AS "effectiveTo",
       r.effective_from <= $1::date AND (r.effective_to IS NULL OR r.effective_to >= $1::date) AS "inForce"
     FROM deadline_rules r LEFT JOIN programmes p ON p.id = r.programme_id
     ORDER BY r.rule, p.code NULLS FIRST, r.effective_from DESC`,
    [localDate(now)],
  )
}
