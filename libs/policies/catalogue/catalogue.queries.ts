import type { EntityManager } from 'typeorm'
import { localDate } from '#lifecycle'
import { type Ctx, limits, Problem, textOf } from '#platform'
import { fenOf } from '../money/fen.js'
import type {
  AmountBand,
  Catalogue,
  CatalogueQuery,
  ClauseChoices,
  ClauseGuide,
  ClauseItem,
  ClausePage,
  ClausesQuery,
  ListedClause,
  PolicyItem,
} from './catalogue.dto.js'
import { type ClauseRow, clauseItem, clauseRows, isInForce, startRefusals, windowOf } from './clause-rows.queries.js'
import { type ClockRule, guideSections } from './guide.js'

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
  const against = startRefusals(row, ctx).map(({ code: why, params }) => ({
    code: why,
    message: textOf(why, params, ctx.language),
  }))
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
    start: { allowed: against.length === 0, reasons: against },
  }
}

/** Clauses by package and policy, one page of those the query asks for. */
export async function listClauses(manager: EntityManager, query: ClausesQuery, ctx: Ctx): Promise<ClausePage> {
  const { page, size, offset } = limits(query)
  const wanted = (await allClauses(manager, ctx)).filter((item) => isWanted(item, query))
  return { items: wanted.slice(offset, offset + size), total: wanted.length, page, size }
}

/** Every department that gives and everybody who is given to, each once. */
export async function clauseChoices(manager: EntityManager, ctx: Ctx): Promise<ClauseChoices> {
  const items = await allClauses(manager, ctx)
  const each = (names: readonly (string | null)[]) => [...new Set(names.flatMap((name) => name || []))]
  return { departments: each(items.map((item) => item.departmentName)), audiences: each(items.map((item) => item.who)) }
}

async function allClauses(manager: EntityManager, ctx: Ctx): Promise<ListedClause[]> {
  return (await clausesInOrder(manager, ctx)).map(({ item }) => item)
}

/** Every clause as a row and as lists show it, by package and policy. */
export async function clausesInOrder(manager: EntityManager, ctx: Ctx): Promise<{ row: ClauseRow; item: ListedClause }[]> {
  const zh = ctx.language === 'zh'
  const policies = await manager.query<
    (Pick<ListedClause, 'policyName' | 'documentNumber' | 'packageName'> & { code: string })[]
  >(
    `SELECT p.code, p.${zh ? 'name' : 'name_en'} AS "policyName", p.document_number AS "documentNumber",
       g.${zh ? 'name' : 'name_en'} AS "packageName"
     FROM policies p JOIN policy_packages g ON g.code = p.package_code ORDER BY g.position, g.code, p.position, p.code`,
  )
  const rows = await clauseRows(manager, ctx)
  return policies.flatMap(({ code, ...names }) =>
    rows
      .filter((row) => row.policyCode === code)
      .map((row) => ({ row, item: { ...clauseItem(row, ctx), policyCode: code, ...names } })),
  )
}

function isWanted(item: ListedClause, query: ClausesQuery): boolean {
  const { q, inForce, openNow, mode, amount, department, who, certainty } = query
  const text = () => [item.name, item.policyName, item.code, item.who, item.amount].join(' ').toLowerCase()
  return (
    (q === undefined || text().includes(q.trim().toLowerCase())) &&
    (inForce === undefined || item.inForce === inForce) &&
    (openNow === undefined || item.openNow === openNow) &&
    (mode === undefined || item.mode === mode) &&
    (amount === undefined || bandOf(item.atMostFen) === amount) &&
    (department === undefined || item.departmentName === department) &&
    (who === undefined || item.who === who) &&
    (certainty === undefined || item.certainty === certainty)
  )
}

function bandOf(atMostFen: string | null): AmountBand {
  if (atMostFen === null) return 'formula'
  const fen = BigInt(atMostFen)
  return fen <= fenOf(20) ? 'to-20' : fen <= fenOf(100) ? 'to-100' : 'above-100'
}
