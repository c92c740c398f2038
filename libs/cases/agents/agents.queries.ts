import type { EntityManager } from 'typeorm'
import { localDate } from '#lifecycle'
import { type Ctx, nameColumn } from '#platform'
import type { AgencyView, AgentItemView, AgentView } from './agents.dto.js'

/** Authorisations a list shows. */
const MOST = 200

type AgentRow = Omit<AgentView, 'user' | 'grantedBy'> & { userId: string | null; grantedById: string | null }

/** The items of agents as a JSON list, by the name of their programme. */
const items = (
  ctx: Ctx,
) => `COALESCE((SELECT json_agg(json_build_object('programmeCode', g.code, 'programmeName', g.${nameColumn(ctx)},
    'caseId', c.id, 'caseNumber', c.number) ORDER BY g.code, c.number)
  FROM agent_items i LEFT JOIN cases c ON c.id = i.case_id JOIN programmes g ON g.id = COALESCE(i.programme_id, c.programme_id)
  WHERE i.agent_id = a.id), '[]') AS items`

const COLUMNS = `a.id, a.may_submit AS "maySubmit", a.until_on::text AS "untilOn", a.note,
  CASE WHEN a.ended_at IS NULL THEN greatest(0, a.until_on - $2::date + 1) ELSE 0 END AS "daysLeft"`

/** The agents of an enterprise: those who act first, by their last day, then those whose time is over. */
export function agentsOf(manager: EntityManager, ctx: Ctx, enterpriseId: string): Promise<AgentRow[]> {
  return manager.query<AgentRow[]>(
    `SELECT ${COLUMNS}, ${items(ctx)}, a.user_id AS "userId", a.granted_by AS "grantedById", a.granted_at AS "grantedAt",
       a.ended_at AS "endedAt",
       CASE WHEN a.ended_at IS NOT NULL THEN 'revoked' WHEN a.until_on < $2::date THEN 'over'
         WHEN a.user_id IS NOT NULL THEN 'running' WHEN a.code_expires_at <= $3 THEN 'over' ELSE 'invited' END AS standing
     FROM agents a WHERE a.enterprise_id = $1
     ORDER BY a.ended_at IS NOT NULL, a.until_on < $2::date, a.until_on, a.id LIMIT ${MOST}`,
    [enterpriseId, localDate(ctx.now), ctx.now],
  )
}

/** For whom the actor acts today as an agent, the first to end first. */
export function agenciesOf(manager: EntityManager, ctx: Ctx): Promise<AgencyView[]> {
  return manager.query<AgencyView[]>(
    `SELECT ${COLUMNS}, ${items(ctx)}, e.id AS "enterpriseId", e.name AS "enterpriseName"
     FROM agents a JOIN enterprises e ON e.id = a.enterprise_id
     WHERE a.user_id = $1 AND a.ended_at IS NULL AND a.until_on >= $2::date ORDER BY a.until_on, a.id`,
    [ctx.actor.id, localDate(ctx.now)],
  )
}

/** The agents who may act on a case on a day. */
export async function agentsOn(
  manager: EntityManager,
  row: { id: string; enterpriseId: string; programmeId: string },
  day: string,
): Promise<string[]> {
  const found = await manager.query<{ userId: string }[]>(
    `SELECT DISTINCT a.user_id AS "userId" FROM agents a JOIN agent_items i ON i.agent_id = a.id
     WHERE a.enterprise_id = $1 AND a.user_id IS NOT NULL AND a.ended_at IS NULL AND a.until_on >= $4::date
       AND (i.programme_id = $2 OR i.case_id = $3)`,
    [row.enterpriseId, row.programmeId, row.id, day],
  )
  return found.map(({ userId }) => userId)
}

/** The items as a sentence names them. */
export const itemsInWords = (list: readonly AgentItemView[], language: 'zh' | 'en') =>
  list
    .map(({ programmeName, caseNumber }) => (caseNumber ? `${programmeName} ${caseNumber}` : programmeName))
    .join(language === 'zh' ? '、' : ', ')
