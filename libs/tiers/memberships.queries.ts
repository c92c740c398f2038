import type { EntityManager } from 'typeorm'
import { dayNumber, localDate } from '#lifecycle'
import { scopeOf } from '#people'
import { type Ctx, limits, nameColumn, Problem } from '#platform'
import { membershipStatusTexts, STANDING } from './membership-statuses.js'
import type {
  DutyPage,
  DutyQuery,
  DutyRow,
  MembershipDetail,
  MembershipEventRow,
  MembershipPage,
  MembershipQuery,
  MembershipRow,
} from './memberships.dto.js'

const FROM = `FROM memberships m
  JOIN enterprises e ON e.id = m.enterprise_id JOIN tiers t ON t.code = m.tier_code LEFT JOIN parks k ON k.id = e.park_id`

const COLUMNS = `m.id, m.enterprise_id AS "enterpriseId", e.name AS "enterpriseName", e.park_id AS "parkId", k.name AS "parkName",
  m.tier_code AS "tierCode", t.name AS "tierName", t.name_en AS "tierNameEn", m.subject, m.status,
  m.valid_from::text AS "validFrom", m.valid_to::text AS "validTo", m.ended_on::text AS "endedOn",
  m.certificate_number AS "certificateNumber", m.certificate_name AS "certificateName",
  m.authority_document AS "authorityDocument", m.origin_zone AS "originZone", m.case_id AS "caseId",
  m.renewal_case_id AS "renewalCaseId", m.revocation_case_id AS "revocationCaseId", m.version`

/** The one filter of the titles: count and page both come from it. $1 parks of scope, $2 today, then the query's own. */
const WHERE = `WHERE (cardinality($1::uuid[]) = 0 OR e.park_id = ANY ($1))
  AND ($3::text IS NULL OR m.tier_code = $3) AND ($4::uuid IS NULL OR e.park_id = $4)
  AND ($5::uuid IS NULL OR m.enterprise_id = $5) AND ($6::text IS NULL OR m.status = $6)
  AND ($7::int IS NULL OR (m.status IN ('active', 'renewal-due', 'suspended') AND m.valid_to BETWEEN $2::date AND $2::date + $7::int))
  AND ($8::int IS NULL OR daterange(m.valid_from, COALESCE(m.ended_on, m.valid_to), '[]')
    && daterange(make_date($8::int, 1, 1), make_date($8::int, 12, 31), '[]'))
  AND ($9::text IS NULL OR e.name ILIKE '%' || $9 || '%' OR m.certificate_number ILIKE '%' || $9 || '%')
  AND ($10::boolean IS NOT TRUE OR (m.status IN ('active', 'renewal-due', 'renewed')
    AND m.valid_from <= $2::date AND COALESCE(m.valid_to, 'infinity') >= $2::date))`

/** One page of titles within the actor's scope, the newest first. */
export async function listMemberships(manager: EntityManager, ctx: Ctx, query: MembershipQuery): Promise<MembershipPage> {
  const { page, size, limit, offset } = limits(query)
  const params = [
    scopeOf(ctx.actor).parks,
    localDate(ctx.now),
    query.tier ?? null,
    query.park ?? null,
    query.enterprise ?? null,
    query.status ?? null,
    query.expiringWithin ?? null,
    query.year ?? null,
    query.q?.replace(/[\\%_]/g, '\\$&') ?? null,
    query.inForce === 'true',
  ]
  const [counted] = await manager.query<{ total: number }[]>(`SELECT count(*)::int AS total, $2::date ${FROM} ${WHERE}`, params)
  const rows = await manager.query<MembershipRow[]>(
    `SELECT ${COLUMNS} ${FROM} ${WHERE} ORDER BY m.valid_from DESC, m.id LIMIT ${limit} OFFSET ${offset}`,
    params,
  )
  return { items: rows.map((row) => readable(row, ctx)), total: counted?.total ?? 0, page, size }
}

/** One title with its history and duties. @throws Problem `tiers.no-membership`, also for titles out of scope */
export async function membershipDetail(manager: EntityManager, ctx: Ctx, id: string): Promise<MembershipDetail> {
  const [row] = await manager.query<MembershipRow[]>(
    `SELECT ${COLUMNS} ${FROM} WHERE m.id = $1 AND (cardinality($2::uuid[]) = 0 OR e.park_id = ANY ($2))`,
    [id, scopeOf(ctx.actor).parks],
  )
  if (!row) throw Problem.missing('tiers.no-membership')
  const events = await manager.query<MembershipEventRow[]>(
    `SELECT kind, at, effective_on::text AS "effectiveOn", actor_name AS "actorName", reason, legal_basis AS "legalBasis",
       document_number AS "documentNumber", case_id AS "caseId", data
     FROM membership_events WHERE membership_id = $1 ORDER BY at, id`,
    [id],
  )
  const duties = await manager.query<DutyRow[]>(
    `SELECT ${dutyColumns(ctx)} ${DUTY_FROM} WHERE d.membership_id = $1 ORDER BY d.year`,
    [id],
  )
  return { ...readable(row, ctx), events, duties }
}

const DUTY_STANDING = `CASE WHEN d.done_at IS NULL AND d.missed_at IS NULL THEN 'open' WHEN d.missed_at IS NULL THEN 'done'
  WHEN d.done_at IS NULL THEN 'missed' ELSE 'late' END`

const dutyColumns = (
  ctx: Ctx,
) => `d.id, d.membership_id AS "membershipId", m.enterprise_id AS "enterpriseId", e.name AS "enterpriseName",
  m.tier_code AS "tierCode", t.${nameColumn(ctx)} AS "tierName", d.year, d.name, d.opens_on::text AS "opensOn", d.due_on::text AS "dueOn",
  ${DUTY_STANDING} AS standing, d.done_at AS "doneAt", d.evidence`

const DUTY_FROM = `FROM duties d JOIN memberships m ON m.id = d.membership_id
  JOIN enterprises e ON e.id = m.enterprise_id JOIN tiers t ON t.code = m.tier_code`

/** One page of yearly duties within the actor's scope, the next due first. */
export async function listDuties(manager: EntityManager, ctx: Ctx, query: DutyQuery): Promise<DutyPage> {
  const { page, size, limit, offset } = limits(query)
  const where = `WHERE (cardinality($1::uuid[]) = 0 OR e.park_id = ANY ($1)) AND ($2::text IS NULL OR m.tier_code = $2)
    AND ($3::uuid IS NULL OR m.enterprise_id = $3) AND ($4::int IS NULL OR d.year = $4)
    AND ($5::text IS NULL OR ${DUTY_STANDING} = $5)`
  const params = [
    scopeOf(ctx.actor).parks,
    query.tier ?? null,
    query.enterprise ?? null,
    query.year ?? null,
    query.standing ?? null,
  ]
  const [counted] = await manager.query<{ total: number }[]>(`SELECT count(*)::int AS total ${DUTY_FROM} ${where}`, params)
  const items = await manager.query<DutyRow[]>(
    `SELECT ${dutyColumns(ctx)} ${DUTY_FROM} ${where} ORDER BY d.due_on, d.id LIMIT ${limit} OFFSET ${offset}`,
    params,
  )
  return { items, total: counted?.total ?? 0, page, size }
}

function readable(row: MembershipRow, ctx: Ctx): MembershipRow {
  const [zh, en] = membershipStatusTexts[row.status]
  const runs = row.validTo !== null && STANDING.includes(row.status)
  return {
    ...row,
    statusText: ctx.language === 'zh' ? zh : en,
    daysLeft: runs && row.validTo !== null ? dayNumber(row.validTo) - dayNumber(localDate(ctx.now)) : null,
  }
}
