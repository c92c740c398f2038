import type { EntityManager } from 'typeorm'
import { localDate } from '#lifecycle'
import { newId, type Paper, prepared, type TxCtx } from '#platform'
import type { CaseRow } from '../case-row.js'
import type { Moved } from '../kind.js'
import type { Wired } from '../kinds.js'
import { pinnedSpec } from '../pinned-spec.queries.js'
import { printPaper } from './paper-jobs.js'
import { templatesFor } from './rules.js'
import type { PaperAbout, PaperBody, PaperTemplate } from './template.js'

/** Who signs where no department leads. */
const OFFICE = '企业服务办公室'

/**
 * Issues the papers of a move: composed of what it holds, numbered and kept in the caller's transaction, printed by a job
 * that starts with the commit. A move without papers costs nothing.
 */
export async function issuePapers(tx: TxCtx, wired: Wired, row: CaseRow, moved: Moved): Promise<void> {
  const templates = templatesFor(wired.chart, wired.kind.papers ?? [], moved)
  if (templates.length === 0) return
  const about: PaperAbout = { ...(await aroundCase(tx.manager, row, localDate(tx.now))), moved }
  for (const template of templates) {
    const body = await template.compose(about)
    if (body) await issue(tx, template, { issuer: about.department, ...body }, { caseId: row.id, moveId: moved.moveId })
  }
}

/**
 * Issues one paper: gives it the next number of its template, keeps its words and queues its printing.
 * @returns its id
 */
export async function issue(
  tx: TxCtx,
  template: Pick<PaperTemplate, 'code' | 'version' | 'prefix' | 'audience' | 'printedWhenAsked'>,
  body: PaperBody & Pick<Paper, 'issuer'>,
  about: { caseId?: string; moveId?: string; subjectId?: string },
): Promise<string> {
  const id = newId()
  const before = template.prefix ? `${template.prefix}〔${localDate(tx.now).slice(0, 4)}〕` : null
  await prepared(tx.manager, INSERT, [
    ...[id, before, template.code, template.version, body.title, template.audience],
    ...[about.caseId ?? null, about.moveId ?? null, about.subjectId ?? null, JSON.stringify(body), tx.now, tx.actor.id],
  ])
  if (!template.printedWhenAsked) tx.enqueue(printPaper, { paperId: id })
  return id
}

/** `补正〔2026〕17号`: one running number for all papers; a transaction that fails leaves a gap, never a double. */
const INSERT = `WITH numbered AS (SELECT $2::text || nextval('issued_paper_numbers') || '号' AS number WHERE $2::text IS NOT NULL)
  INSERT INTO issued_papers (id, number, template, template_version, title, audience, case_id, move_id, subject_id, content,
    issued_at, issued_by)
  SELECT $1, n.number, $3, $4, $5, $6, $7, $8, $9,
    CASE WHEN n.number IS NULL THEN $10::jsonb ELSE $10::jsonb || jsonb_build_object('number', n.number) END, $11, $12
  FROM (SELECT) AS one LEFT JOIN numbered n ON TRUE`

/** A legal basis as a letter cites it: without the remarks in brackets on what is still to be confirmed, which the catalogue shows. */
export const cited = (legalBasis: string): string => legalBasis.replaceAll(/（[^（）]*待核[^（）]*）/g, '').trim()

/** The names around a case, as a template reads them. */
export async function aroundCase(manager: EntityManager, row: CaseRow, today: string): Promise<Omit<PaperAbout, 'moved'>> {
  const [names] = await prepared<{
    programme: string
    department: string | null
    legalBasis: string
    name: string
    uscc: string
  }>(
    manager,
    `SELECT g.name AS programme, d.name AS department, v.legal_basis AS "legalBasis", e.name, e.uscc
     FROM programmes g JOIN programme_versions v ON v.id = $2 JOIN enterprises e ON e.id = $3 LEFT JOIN departments d ON d.id = $4
     WHERE g.id = $1`,
    [row.programmeId, row.programmeVersionId, row.enterpriseId, row.departmentId],
  )
  if (!names) throw new Error(`the case ${row.number} has no programme or enterprise`)
  const { programme, department, name, uscc } = names
  const legalBasis = cited(names.legalBasis)
  const spec = await pinnedSpec(manager, row.programmeVersionId)
  return { manager, row, spec, programme, department: department ?? OFFICE, legalBasis, enterprise: { name, uscc }, today }
}
