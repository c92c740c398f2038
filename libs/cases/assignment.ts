import type { EntityManager } from 'typeorm'
import { localDate } from '#lifecycle'

/** How a programme wants its cases handed out: to the enterprise's officer in charge, within its park, or by load alone. */
export type AssignmentRule = 'officer' | 'park' | 'load'

/** The rule a programme's options ask for; the officer in charge unless they say otherwise. */
export function assignmentRule(options: Readonly<Record<string, unknown>>): AssignmentRule {
  return options.assign === 'park' || options.assign === 'load' ? options.assign : 'officer'
}

/** Who takes a case, and by which rule it came to them. */
export interface Choice {
  userId: string
  how: AssignmentRule
}

/**
 * Who takes a case by a rule, on the day of `now` in Asia/Shanghai: the enterprise's officer in charge (on leave: the
 * cover), else the officer of its park with the least open cases, else any officer who reaches the park, least open cases
 * first. Never a disabled, absent or recused person; null when nobody is left. Reads people's tables: run it outside
 * row-level security.
 */
export async function chooseAssignee(
  manager: EntityManager,
  row: { id: string; enterpriseId: string; parkId: string | null },
  rule: AssignmentRule,
  now: Date,
): Promise<Choice | null> {
  const [chosen] = await manager.query<Choice[]>(CHOOSE, [row.id, row.enterpriseId, row.parkId, localDate(now), rule])
  return chosen ?? null
}

const CHOOSE = `
  WITH away AS (
    SELECT user_id, substitute_id FROM leave_covers WHERE cancelled_at IS NULL AND $4::date BETWEEN from_on AND to_on
  ), officers AS (
    SELECT u.id, u.login,
      EXISTS (SELECT FROM user_parks p WHERE p.user_id = u.id AND p.park_id = $3::uuid) AS of_park,
      NOT EXISTS (SELECT FROM user_parks p WHERE p.user_id = u.id) AS of_every_park,
      (SELECT count(*) FROM cases c WHERE c.assignee_id = u.id AND c.closed_at IS NULL) AS load
    FROM users u JOIN user_roles r ON r.user_id = u.id AND r.role = 'officer'
    WHERE u.status = 'active' AND u.id NOT IN (SELECT user_id FROM away) AND NOT EXISTS (
      SELECT FROM recusals x WHERE x.user_id = u.id AND x.ended_at IS NULL AND (x.case_id = $1::uuid OR x.enterprise_id = $2::uuid))
  ), in_charge AS (
    SELECT COALESCE(a.substitute_id, e.officer_id) AS id
    FROM enterprises e LEFT JOIN away a ON a.user_id = e.officer_id WHERE e.id = $2::uuid
  )
  SELECT id AS "userId", (ARRAY['officer', 'park', 'load'])[place] AS how
  FROM (
    SELECT o.id, o.login, o.load, CASE
      WHEN $5 = 'officer' AND o.id = (SELECT id FROM in_charge) THEN 1
      WHEN $5 <> 'load' AND o.of_park THEN 2
      WHEN o.of_park OR o.of_every_park THEN 3
    END AS place FROM officers o
  ) ranked
  WHERE place IS NOT NULL ORDER BY place, load, login LIMIT 1`
