import type { EntityManager } from 'typeorm'
import type { DocumentSlot, FormSection } from '#cases'
import { localDate } from '#lifecycle'
import { type Ctx, Problem } from '#platform'
import type { Catalogue, CatalogueQuery, ClauseGuide, ClauseItem, ClauseWindow, PolicyItem } from './catalogue.dto.js'
import { type ClockRule, guideSections } from './guide.js'
import type { PolicyOptions } from './terms.js'

/** A clause with the version that is in force today, else the last one published. */
export interface ClauseRow {
  code: string
  policyCode: string
  programmeId: string
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
}

interface PolicyRow extends Omit<PolicyItem, 'clauses' | 'inForce'> {
  packageCode: string
}

/** Every policy with its clauses, as anyone may read it. */
export async function catalogueOf(manager: EntityManager, query: CatalogueQuery, ctx: Ctx): Promise<Catalogue> {
  const zh = ctx.language === 'zh'
  const today = localDate(ctx.now)
  const packages = await manager.query<{ code: string; name: string; note: string }[]>(
    `SELECT code, ${zh ? 'name' : 'name_en'} AS name, note FROM policy_packages ORDER BY position, code`,
  )
  const policies = await manager.query<PolicyRow[]>(
    `SELECT code, package_code AS "packageCode", ${zh ? 'name' : 'name_en'} AS name, document_number AS "documentNumber", certainty,
       effective_from::text AS "effectiveFrom", effective_to::text AS "effectiveTo", note FROM policies ORDER BY position, code`,
  )
  const clauses = await clauseRows(manager, ctx)
  const wanted = (row: ClauseRow, policy: PolicyRow, item: ClauseItem) =>
    (query.q === undefined || `${row.name} ${policy.name} ${row.code}`.toLowerCase().includes(query.q.toLowerCase())) &&
    (query.openNow === undefined || item.openNow === query.openNow) &&
    (query.mode === undefined || item.mode === query.mode)
  const isAsked = query.q !== undefined || query.openNow !== undefined || query.mode !== undefined
  const items = packages.map((one) => ({
    ...one,
    policies: policies
      .filter((policy) => policy.packageCode === one.code)
      .map(({ packageCode: _code, ...policy }) => ({
        ...policy,
        inForce: isInForce(policy, today),
        clauses: clauses
          .filter((row) => row.policyCode === policy.code)
          .map((row) => ({ row, item: clauseItem(row, ctx) }))
          .filter(({ row, item }) => wanted(row, { ...policy, packageCode: one.code }, item))
          .map(({ item }) => item),
      }))
      .filter((policy) => !isAsked || policy.clauses.length > 0),
  }))
  return { items: items.filter((one) => !isAsked || one.policies.length > 0) }
}

/** The guide page of one clause. @throws Problem missing `policies.no-policy` */
export async function clauseGuide(manager: EntityManager, code: string, ctx: Ctx): Promise<ClauseGuide> {
  const zh = ctx.language === 'zh'
  const nth = zh ? 0 : 1
  const [row] = await clauseRows(manager, ctx, code)
  if (!row) throw Problem.missing('policies.no-policy')
  const [policy] = await manager.query<{ name: string; documentNumber: string }[]>(
    `SELECT ${zh ? 'name' : 'name_en'} AS name, document_number AS "documentNumber" FROM policies WHERE code = $1`,
    [row.policyCode],
  )
  const rules = await manager.query<ClockRule[]>(
    `SELECT DISTINCT ON (rule) rule, working_days AS "workingDays" FROM deadline_rules
     WHERE (programme_id = $1 OR programme_id IS NULL) AND effective_from <= $2::date AND (effective_to IS NULL OR effective_to >= $2::date)
     ORDER BY rule, programme_id NULLS LAST, effective_from DESC`,
    [row.programmeId, localDate(ctx.now)],
  )
  const { excludes = [], promise } = row.options.terms
  const others = excludes.length
    ? await manager.query<{ name: string }[]>(
        `SELECT ${zh ? 'name' : 'name_en'} AS name FROM programmes WHERE code = ANY ($1::text[]) ORDER BY code`,
        [excludes],
      )
    : []
  return {
    ...clauseItem(row, ctx),
    policyCode: row.policyCode,
    policyName: policy?.name ?? '',
    documentNumber: policy?.documentNumber ?? '',
    legalBasis: row.legalBasis,
    appeal: row.appeal,
    sections: guideSections(row, rules, ctx.language),
    fields: row.form.flatMap((section) =>
      section.fields.map(({ label, required }) => ({ label: label[nth], required: required ?? false })),
    ),
    documents: row.documents.map(({ label, required }) => ({ label: label[nth], required: required ?? false })),
    promise: promise ? { version: promise.version, wording: promise.wording[nth] } : null,
    excludes: others.map((other) => other.name),
    windows: row.windows.map(windowOf),
  }
}

async function clauseRows(manager: EntityManager, ctx: Ctx, code: string | null = null): Promise<ClauseRow[]> {
  const zh = ctx.language === 'zh'
  return manager.query<ClauseRow[]>(
    `SELECT k.code, k.policy_code AS "policyCode", g.id AS "programmeId", k.article, g.${zh ? 'name' : 'name_en'} AS name, g.open,
       d.name AS "departmentName", v.certainty, v.effective_from::text AS "effectiveFrom", v.effective_to::text AS "effectiveTo",
       v.options, v.form, v.documents, v.guide, v.legal_basis AS "legalBasis", v.appeal,
       COALESCE((SELECT json_agg(json_build_object('id', w.id, 'name', w.name, 'opensAt', w.opens_at, 'closesAt', w.closes_at,
           'deadlines', COALESCE((SELECT json_agg(json_build_object('name', x.${zh ? 'name' : 'name_en'}, 'at', x.falls_at) ORDER BY x.falls_at)
              FROM window_deadlines x WHERE x.window_id = w.id), '[]')) ORDER BY w.opens_at)
         FROM programme_windows w WHERE w.programme_id = g.id AND w.closes_at > $1), '[]') AS windows
     FROM policy_clauses k JOIN programmes g ON g.code = k.code LEFT JOIN departments d ON d.id = g.department_id
     JOIN LATERAL (SELECT * FROM programme_versions x WHERE x.programme_id = g.id AND x.status = 'published'
       ORDER BY (x.effective_from <= $2::date AND (x.effective_to IS NULL OR x.effective_to >= $2::date)) DESC, x.effective_from DESC
       LIMIT 1) v ON TRUE
     WHERE $3::text IS NULL OR k.code = $3 ORDER BY k.policy_code, k.position, k.code`,
    [ctx.now, localDate(ctx.now), code],
  )
}

function clauseItem(row: ClauseRow, ctx: Ctx): ClauseItem {
  const inForce = isInForce(row, localDate(ctx.now))
  const [next] = row.windows
  const windowOpen = next === undefined || new Date(next.opensAt) <= ctx.now
  return {
    ...{ code: row.code, name: row.name, article: row.article, mode: row.options.terms.mode, departmentName: row.departmentName },
    amount: row.options.terms.says?.[ctx.language === 'zh' ? 0 : 1] ?? '',
    ...{ certainty: row.certainty, effectiveFrom: row.effectiveFrom, effectiveTo: row.effectiveTo, inForce },
    openNow: inForce && row.open && row.options.terms.mode !== 'no-application' && windowOpen,
    window: next ? windowOf(next) : null,
  }
}

function windowOf({ opensAt, closesAt, deadlines, ...window }: ClauseRow['windows'][number]): ClauseWindow {
  return {
    ...window,
    ...{ opensAt: new Date(opensAt), closesAt: new Date(closesAt) },
    deadlines: deadlines.map(({ name, at }) => ({ name, at: new Date(at) })),
  }
}

function isInForce(
  { effectiveFrom, effectiveTo }: { effectiveFrom: string; effectiveTo: string | null },
  today: string,
): boolean {
  return effectiveFrom <= today && (effectiveTo === null || effectiveTo >= today)
}
