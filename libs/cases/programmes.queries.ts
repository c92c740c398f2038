import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { localDate } from '#lifecycle'
import { holds, OFFICE_ROLES } from '#people'
import { type Ctx, limits, nameColumn, type Page, Problem } from '#platform'
import { Parameters } from './case-scope.js'
import type {
  ProgrammeListItem,
  ProgrammesQuery,
  ProgrammeView,
  VersionDifference,
  VersionView,
  WindowView,
} from './programmes.dto.js'
import { changesBetween } from './version-difference.js'

type ListRow = Omit<ProgrammeListItem, 'window'> & {
  window: (Omit<WindowView, 'opensAt' | 'closesAt'> & Record<'opensAt' | 'closesAt', string>) | null
}

/** What can be applied for, by which rules and when. */
@Injectable()
export class ProgrammesQueries {
  /**
   * A page of programmes in the order of their codes, or of their windows. Open now: in force today and within a window, or without windows.
   * Firms and the public see only what a firm can apply for: a revocation begins at the office.
   */
  async list(manager: EntityManager, query: ProgrammesQuery, ctx: Ctx): Promise<Page<ProgrammeListItem>> {
    const { page, size, limit, offset } = limits(query)
    const p = new Parameters()
    const from = fromProgrammes(ctx, p)
    const conditions = [
      holds(ctx, ...OFFICE_ROLES, 'expert') ? 'TRUE' : APPLIED_FOR,
      ...(query.kind === undefined ? [] : [`g.kind = ${p.add(query.kind)}`]),
      ...(query.openNow === undefined ? [] : [`${query.openNow ? '' : 'NOT '}(${OPEN_NOW})`]),
      ...(query.windowed ? ['g.open AND v.id IS NOT NULL AND w.id IS NOT NULL'] : []),
      ...(query.q === undefined
        ? []
        : [
            `(g.name ILIKE ${p.add(containing(query.q))} OR g.code ILIKE ${p.add(containing(query.q))}
        OR g.name_en ILIKE ${p.add(containing(query.q))})`,
          ]),
    ]
    const where = conditions.join(' AND ')
    const [{ total } = { total: 0 }] = await manager.query<{ total: number }[]>(
      `SELECT count(*)::int AS total ${from} WHERE ${where}`,
      p.values,
    )
    const rows = await manager.query<ListRow[]>(
      `${listed(ctx)} ${from} WHERE ${where} ORDER BY ${query.windowed ? 'CASE WHEN w.open_now THEN w.closes_at ELSE w.opens_at END, ' : ''}g.code LIMIT ${p.add(limit)} OFFSET ${p.add(offset)}`,
      p.values,
    )
    return { items: rows.map(itemOf), total, page, size }
  }

  /**
   * A programme with the version in force today and all its windows.
   * @throws Problem missing `cases.programme-missing`
   */
  async one(manager: EntityManager, code: string, ctx: Ctx): Promise<ProgrammeView> {
    const p = new Parameters()
    const [row] = await manager.query<ListRow[]>(
      `${listed(ctx)} ${fromProgrammes(ctx, p)} WHERE g.code = ${p.add(code)}`,
      p.values,
    )
    if (!row) throw Problem.missing('cases.programme-missing', { code })
    const versions = await this.versions(manager, code)
    const windows = await manager.query<WindowView[]>(
      `SELECT id, name, opens_at AS "opensAt", closes_at AS "closesAt", opens_at <= $2 AND $2 < closes_at AS "openNow"
       FROM programme_windows WHERE programme_id = $1 ORDER BY opens_at DESC, id`,
      [row.id, ctx.now],
    )
    const inForce = versions.find((version) => version.status === 'published' && version.number === row.version)
    return { ...itemOf(row), inForce: inForce ?? null, windows }
  }

  /** Every version of a programme, the newest first. @throws Problem missing `cases.programme-missing` */
  async versions(manager: EntityManager, code: string): Promise<VersionView[]> {
    const known = await manager.query<unknown[]>(`SELECT 1 FROM programmes WHERE code = $1`, [code])
    if (known.length === 0) throw Problem.missing('cases.programme-missing', { code })
    return manager.query<VersionView[]>(
      `SELECT v.id, v.number, v.status, v.effective_from::text AS "effectiveFrom", v.effective_to::text AS "effectiveTo",
         v.chart_id AS "chartId", v.chart_version AS "chartVersion", v.options, v.form, v.documents, v.guide, v.ruleset,
         v.legal_basis AS "legalBasis", v.appeal, v.certainty, v.created_at AS "createdAt", v.published_at AS "publishedAt"
       FROM programme_versions v JOIN programmes g ON g.id = v.programme_id WHERE g.code = $1 ORDER BY v.number DESC`,
      [code],
    )
  }

  /** What changed from one version to another. @throws Problem missing `cases.version-missing` */
  async difference(manager: EntityManager, code: string, from: number, to: number): Promise<VersionDifference> {
    const versions = await this.versions(manager, code)
    const [before, after] = [from, to].map((number) => versions.find((version) => version.number === number))
    if (!before || !after) throw Problem.missing('cases.version-missing')
    return { from, to, changes: changesBetween(content(before), content(after)) }
  }
}

const OPEN_NOW = `g.open AND v.id IS NOT NULL AND (w.id IS NULL OR w.open_now) AND (w.id IS NOT NULL OR NOT EXISTS (
  SELECT FROM programme_windows x WHERE x.programme_id = g.id))`

/** A firm may begin where it fills in: a state of the chart of the version in force in which a case may begin unlocked. */
const APPLIED_FOR = `(v.id IS NULL OR EXISTS (
  SELECT FROM charts h, jsonb_each(h.definition->'states') AS s (name, state)
  WHERE h.id = v.chart_id AND h.version = v.chart_version AND s.state->>'unlocks' = 'all'
    AND (s.name = h.definition->>'start' OR COALESCE(h.definition->'mayStartAt', '[]') ? s.name)))`

/** Programmes with the version in force today and the window that is open or comes next. */
function fromProgrammes(ctx: Ctx, p: Parameters): string {
  const now = p.add(ctx.now, 'timestamptz')
  const today = p.add(localDate(ctx.now), 'date')
  return `FROM programmes g
    LEFT JOIN departments d ON d.id = g.department_id
    LEFT JOIN programme_versions v ON v.programme_id = g.id AND v.status = 'published'
      AND v.effective_from <= ${today} AND (v.effective_to IS NULL OR v.effective_to >= ${today})
    LEFT JOIN LATERAL (
      SELECT x.*, x.opens_at <= ${now} AS open_now FROM programme_windows x
      WHERE x.programme_id = g.id AND x.closes_at > ${now} ORDER BY x.opens_at, x.id LIMIT 1) w ON TRUE`
}

const listed = (ctx: Ctx) => `SELECT g.id, g.code, g.kind, g.subject, g.${nameColumn(ctx)} AS name, g.summary,
  d.name AS "departmentName", g.open, (${OPEN_NOW}) AS "openNow", v.number AS version, v.certainty,
  CASE WHEN w.id IS NOT NULL THEN json_build_object('id', w.id, 'name', w.name, 'opensAt', w.opens_at, 'closesAt', w.closes_at,
    'openNow', w.open_now) END AS window`

function itemOf({ window, ...row }: ListRow): ProgrammeListItem {
  return { ...row, window: window && { ...window, opensAt: new Date(window.opensAt), closesAt: new Date(window.closesAt) } }
}

/** What a version says, without its number, dates of record and standing. */
function content(version: VersionView): object {
  const { effectiveFrom, chartId, chartVersion, options, form, documents, guide, ruleset, legalBasis, appeal, certainty } =
    version
  return { effectiveFrom, chartId, chartVersion, options, form, documents, guide, ruleset, legalBasis, appeal, certainty }
}

/** A LIKE pattern that finds the text itself anywhere. */
const containing = (text: string) => `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
