import type { EntityManager } from 'typeorm'
import { type LocalDate, localDate } from '#lifecycle'
import { type Ctx, textOf } from '#platform'
import type { Excluded, Exclusion, Pooled } from './panels.dto.js'

/** A tie that is over keeps its expert away for this many years more. */
export const TIE_YEARS = 3

/** Why somebody is excluded, as it is stored: the words are made when it is read. */
export type StoredExcluded = Omit<Excluded, 'reasons'> & { reasons: { code: Exclusion; detail: string }[] }

interface CandidateRow extends Pooled {
  active: boolean
  isExpert: boolean
  employedBy: string | null
  ties: string[]
  recused: boolean
  recent: number
  sameCase: boolean
}

/**
 * Every expert, as one who may be drawn for a case or as one who may not, with every reason: not in use, works for the
 * enterprise (also under a former name, or for one linked to it by investment), is or was tied to it within three years,
 * recused, sat `firmLimit` times on its panels within twelve months, sat on an earlier panel on this case.
 */
export async function poolFor(
  manager: EntityManager,
  { caseId, enterpriseId }: { caseId: string; enterpriseId: string },
  firmLimit: number,
  now: Date,
): Promise<{ pool: Pooled[]; excluded: StoredExcluded[] }> {
  const rows = await manager.query<CandidateRow[]>(POOL, [enterpriseId, caseId, now, localDate(now) satisfies LocalDate])
  const pool: Pooled[] = []
  const excluded: StoredExcluded[] = []
  for (const row of rows) {
    const { id, name, employer, expertise } = row
    const reasons = reasonsOf(row, firmLimit)
    if (reasons.length) excluded.push({ id, name, employer, reasons })
    else pool.push({ id, name, employer, expertise })
  }
  return { pool, excluded }
}

/** The stored exclusions with each reason in words. */
export function inWords(excluded: readonly StoredExcluded[], language: Ctx['language']): Excluded[] {
  return excluded.map((one) => ({
    ...one,
    reasons: one.reasons.map(({ code, detail }) => ({
      code,
      text: textOf(`cases.panel-excluded-${code}`, { detail }, language),
    })),
  }))
}

function reasonsOf(row: CandidateRow, firmLimit: number): { code: Exclusion; detail: string }[] {
  const reasons: { code: Exclusion; detail: string }[] = []
  const add = (code: Exclusion, applies: unknown, detail = '') => applies && reasons.push({ code, detail })
  add('inactive', !row.active)
  add('no-role', !row.isExpert)
  add('employer', row.employedBy, row.employedBy ?? '')
  add('tie', row.ties.length, row.ties.join('、'))
  add('recused', row.recused)
  add('firm-limit', row.recent >= firmLimit, String(row.recent))
  add('same-case', row.sameCase)
  return reasons
}

/** $1 enterprise, $2 case, $3 now, $4 today. */
const POOL = `
  WITH near AS (
    SELECT e.id, e.name, e.uscc FROM enterprises e WHERE e.id = $1
    UNION
    SELECT o.id, o.name, o.uscc FROM enterprise_links l JOIN enterprises o ON o.id = CASE WHEN l.from_id = $1 THEN l.to_id ELSE l.from_id END
    WHERE l.kind = 'invests-in' AND $1 IN (l.from_id, l.to_id)
  ), names AS (
    SELECT name, name AS called FROM near UNION SELECT n.name, x.name FROM enterprise_names n JOIN near x ON x.id = n.enterprise_id
  )
  SELECT u.id, u.display_name AS name, x.employer, x.expertise, x.active AND u.status = 'active' AS active,
    EXISTS (SELECT FROM user_roles r WHERE r.user_id = u.id AND r.role = 'expert') AS "isExpert",
    COALESCE((SELECT n.name FROM near n WHERE n.uscc = x.employer_uscc LIMIT 1),
      (SELECT n.called FROM names n WHERE n.name = x.employer LIMIT 1)) AS "employedBy",
    ARRAY(SELECT DISTINCT n.name FROM expert_ties t JOIN near n ON n.id = t.enterprise_id
      WHERE t.user_id = u.id AND (t.until_on IS NULL OR t.until_on > $4::date - interval '${TIE_YEARS} years') ORDER BY 1) AS ties,
    EXISTS (SELECT FROM recusals r WHERE r.user_id = u.id AND r.ended_at IS NULL AND (r.case_id = $2 OR r.enterprise_id = $1)) AS recused,
    (SELECT count(*)::int FROM panel_members m JOIN panels p ON p.id = m.panel_id JOIN cases c ON c.id = p.case_id
      WHERE m.user_id = u.id AND m.out_at IS NULL AND p.cancelled_at IS NULL AND c.enterprise_id = $1
        AND m.joined_at > $3::timestamptz - interval '12 months') AS recent,
    EXISTS (SELECT FROM panel_members m JOIN panels p ON p.id = m.panel_id WHERE m.user_id = u.id AND p.case_id = $2) AS "sameCase"
  FROM experts x JOIN users u ON u.id = x.user_id ORDER BY u.display_name, u.id`
