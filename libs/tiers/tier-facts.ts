import type { EntityManager } from 'typeorm'
import type { CaseRow } from '#cases'
import { localDate } from '#lifecycle'
import { type Ctx, prepared } from '#platform'
import { type JudgedCase, judgedCase } from './judging/judged-case.js'

/** What the guards of the tiers' kinds read about an enterprise's standing on the ladder. */
export interface TierFacts {
  /** The tier the programme is about. */
  tier: { code: string; name: string }
  /** Names of the tiers of which one must be held, when none is; empty when the condition is met. */
  requiredUnmet: readonly string[]
  /** The title of this tier in force or still to begin: its last day (null: no end); absent when none is held. */
  held?: { until: string | null }
  /** An objection to the running public notice was found right. */
  objectionUpheld: boolean
  /** The title the case is about (renewal, revocation), where it names one. */
  title?: { status: string; validTo: string | null; ranOut: boolean }
  /** Whether the programme version lets its ruleset decide. */
  decidedByRules: boolean
  /** What still keeps the judged case from being met, overrides counted; absent before its first submission. */
  judged?: Pick<JudgedCase, 'result' | 'open'>
}

/** Loads the standing in one statement; `data.membershipId` of the case names the title a renewal or revocation is about. */
export async function tierFacts(
  manager: EntityManager,
  row: Pick<CaseRow, 'id' | 'programmeId' | 'programmeVersionId' | 'enterpriseId' | 'enteredAt' | 'answers' | 'data'>,
  ctx: Pick<Ctx, 'now'>,
): Promise<TierFacts> {
  const [found] = await prepared<{
    code: string
    name: string
    required: string[]
    meets: boolean
    held: { until: string | null } | null
    upheld: boolean
    title: { status: string; validTo: string | null; ranOut: boolean } | null
    ruleset: string | null
  }>(
    manager,
    `SELECT t.code, t.name,
       ARRAY(SELECT r.name FROM tiers r WHERE r.code = ANY (t.requires) ORDER BY r.position) AS required,
       cardinality(t.requires) = 0 OR EXISTS (
         SELECT FROM memberships m WHERE m.enterprise_id = $2 AND m.tier_code = ANY (t.requires)
           AND m.status IN ('active', 'renewal-due', 'renewed') AND m.valid_from <= $3 AND COALESCE(m.valid_to, 'infinity') >= $3
       ) AS meets,
       (SELECT json_build_object('until', m.valid_to) FROM memberships m
         WHERE m.enterprise_id = $2 AND m.tier_code = t.code AND m.subject = $5
           AND m.status IN ('active', 'renewal-due', 'suspended') AND COALESCE(m.valid_to, 'infinity') >= $3
         ORDER BY m.valid_to DESC NULLS FIRST LIMIT 1) AS held,
       (SELECT json_build_object('status', m.status, 'validTo', m.valid_to, 'ranOut', m.valid_to < $3) FROM memberships m
         WHERE m.id = $4 AND m.enterprise_id = $2) AS title,
       EXISTS (SELECT FROM objections o WHERE o.case_id = $6 AND o.upheld AND o.received_at >= $7) AS upheld,
       (SELECT v.ruleset FROM programme_versions v WHERE v.id = $8) AS ruleset
     FROM programmes p JOIN tiers t ON t.code = p.subject WHERE p.id = $1`,
    [
      row.programmeId,
      row.enterpriseId,
      localDate(ctx.now),
      membershipIdOf(row.data),
      subjectOf(row.answers),
      row.id,
      row.enteredAt,
      row.programmeVersionId,
    ],
  )
  if (!found) throw new Error(`programme ${row.programmeId} names no tier`)
  const { code, name, required, meets, held, title, upheld, ruleset } = found
  const judged = ruleset === null ? undefined : await judgedCase(manager, row.id)
  return {
    tier: { code, name },
    requiredUnmet: meets ? [] : required,
    objectionUpheld: upheld,
    decidedByRules: ruleset !== null,
    ...(judged ? { judged: { result: judged.result, open: judged.open } } : {}),
    ...(held ? { held } : {}),
    ...(title ? { title } : {}),
  }
}

/** The title a case is about, as its data names it. */
export function membershipIdOf(data: Record<string, unknown>): string | null {
  return typeof data.membershipId === 'string' ? data.membershipId : null
}

/**
 * What of the enterprise the title is for, where it is not the enterprise itself: a programme that certifies projects
 * asks for it in the field `subject` of its form.
 */
export function subjectOf(answers: Record<string, unknown>): string {
  return typeof answers.subject === 'string' ? answers.subject.trim() : ''
}
