import type { EntityManager } from 'typeorm'
import type { DocumentSlot, FormSection } from '#cases'
import { localDate } from '#lifecycle'
import type { Ctx, ProblemItem } from '#platform'
import { fenOf } from '../money/fen.js'
import type { ClauseItem, ClauseWindow } from './catalogue.dto.js'
import type { PolicyOptions, Terms } from './terms.js'

/** A clause with the version that is in force today, else the last one published. */
export interface ClauseRow {
  code: string
  policyCode: string
  programmeId: string
  versionId: string
  article: string
  name: string
  open: boolean
  departmentName: string | null
  certainty: ClauseItem['certainty']
  effectiveFrom: string
  effectiveTo: string | null
  options: PolicyOptions
  form: FormSection[]
  documents: DocumentSlot[]
  guide: Record<'who' | 'need' | 'howLong', readonly [string, string] | undefined>
  legalBasis: string
  appeal: string
  windows: (Omit<ClauseWindow, 'opensAt' | 'closesAt' | 'deadlines'> & {
    opensAt: string
    closesAt: string
    deadlines: { name: string; at: string }[]
  })[]
  /** Has windows at all, past ones too: without any it is open all the year. */
  windowed: boolean
}

/** Every clause, or the one of a code. */
export async function clauseRows(manager: EntityManager, ctx: Ctx, code: string | null = null): Promise<ClauseRow[]> {
  const zh = ctx.language === 'zh'
  return manager.query<ClauseRow[]>(
    `SELECT k.code, k.policy_code AS "policyCode", g.id AS "programmeId", k.article, g.${zh ? 'name' : 'name_en'} AS name, g.open,
       v.id AS "versionId", d.name AS "departmentName", v.certainty, v.effective_from::text AS "effectiveFrom", v.effective_to::text AS "effectiveTo",
       v.options, v.form, v.documents, v.guide, v.legal_basis AS "legalBasis", v.appeal,
       COALESCE((SELECT json_agg(json_build_object('id', w.id, 'name', w.name, 'opensAt', w.opens_at, 'closesAt', w.closes_at,
           'deadlines', COALESCE((SELECT json_agg(json_build_object('name', x.${zh ? 'name' : 'name_en'}, 'at', x.falls_at) ORDER BY x.falls_at)
              FROM window_deadlines x WHERE x.window_id = w.id), '[]')) ORDER BY w.opens_at)
         FROM programme_windows w WHERE w.programme_id = g.id AND w.closes_at > $1), '[]') AS windows,
       EXISTS (SELECT FROM programme_windows w WHERE w.programme_id = g.id) AS windowed
     FROM policy_clauses k JOIN programmes g ON g.code = k.code LEFT JOIN departments d ON d.id = g.department_id
     JOIN LATERAL (SELECT * FROM programme_versions x WHERE x.programme_id = g.id AND x.status = 'published'
       ORDER BY (x.effective_from <= $2::date AND (x.effective_to IS NULL OR x.effective_to >= $2::date)) DESC, x.effective_from DESC
       LIMIT 1) v ON TRUE
     WHERE $3::text IS NULL OR k.code = $3 ORDER BY k.policy_code, k.position, k.code`,
    [ctx.now, localDate(ctx.now), code],
  )
}

/** A clause as lists show it. */
export function clauseItem(row: ClauseRow, ctx: Ctx): ClauseItem {
  const nth = ctx.language === 'zh' ? 0 : 1
  const { terms } = row.options
  const [next] = row.windows
  return {
    ...{ code: row.code, name: row.name, article: row.article, mode: terms.mode, departmentName: row.departmentName },
    ...{ who: row.guide.who?.[nth] ?? '', amount: terms.says?.[nth] ?? '', atMostFen: atMost(terms)?.toString() ?? null },
    ...{ certainty: row.certainty, effectiveFrom: row.effectiveFrom, effectiveTo: row.effectiveTo },
    inForce: isInForce(row, localDate(ctx.now)),
    openNow: startRefusals(row, ctx).length === 0,
    window: next ? windowOf(next) : null,
  }
}

/** Why nobody can begin an application of a clause now; empty when one can. */
export function startRefusals(row: ClauseRow, ctx: Ctx): ProblemItem[] {
  const { terms } = row.options
  const today = localDate(ctx.now)
  if (row.effectiveTo !== null && row.effectiveTo < today)
    return [{ code: 'policies.clause-lapsed', params: { on: row.effectiveTo } }]
  if (row.effectiveFrom > today) return [{ code: 'policies.clause-ahead', params: { on: row.effectiveFrom } }]
  if (terms.mode === 'no-application') return [{ code: 'policies.clause-offered' }]
  if (!row.open || terms.amount === undefined) return [{ code: 'policies.clause-not-open' }]
  if (!row.windowed) return []
  const [next] = row.windows
  if (!next) return [{ code: 'policies.clause-windows-over' }]
  return new Date(next.opensAt) <= ctx.now ? [] : [{ code: 'policies.clause-window', params: { at: minuteOf(next.opensAt) } }]
}

/** A window as the server answers it. */
export function windowOf({ opensAt, closesAt, deadlines, ...window }: ClauseRow['windows'][number]): ClauseWindow {
  return {
    ...window,
    ...{ opensAt: new Date(opensAt), closesAt: new Date(closesAt) },
    deadlines: deadlines.map(({ name, at }) => ({ name, at: new Date(at) })),
  }
}

/** In force on a day, both ends counted. */
export function isInForce(
  { effectiveFrom, effectiveTo }: { effectiveFrom: string; effectiveTo: string | null },
  today: string,
): boolean {
  return effectiveFrom <= today && (effectiveTo === null || effectiveTo >= today)
}

/** The most a clause gives, fen: its cap of the year, else a fixed amount; undefined where a formula decides. */
function atMost({ capPerYear, amount }: Terms): bigint | undefined {
  if (capPerYear !== undefined) return fenOf(capPerYear)
  return amount !== undefined && /^\d+(\.\d+)?$/.test(amount.trim()) ? fenOf(amount.trim()) : undefined
}

const MINUTE = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' })
const minuteOf = (moment: string) => MINUTE.format(new Date(moment))
