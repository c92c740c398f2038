import { Readable } from 'node:stream'
import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { localDate } from '#lifecycle'
import { type ArrivedFile, type Ctx, FilesService, Problem, type StoredFile, UnitOfWork } from '#platform'
import { caseRow } from '../case-row.queries.js'
import { caseInReach } from '../case-scope.js'
import { noticeDeadline } from '../clocks-after.js'
import type { CorrectionList } from '../corrections.dto.js'
import { demandKnown } from '../corrections.effects.js'
import { valueAt } from '../corrections.js'
import { correctionsOf, sentNow } from '../corrections.queries.js'
import { Desk } from '../desk.js'
import { correctionBody } from './correction-notice.js'
import { aroundCase } from './issue.js'
import type { IssuedPaper } from './issued-paper.entity.js'
import type { IssuedPaperView } from './papers.dto.js'
import { FORMS, type PaperForm, type PrintedPaper, printNow } from './print.js'
import { applicationBody } from './submission.js'

/** Roles that read what the office wrote for itself. */
const INSIDE = ['officer', 'manager', 'finance', 'admin', 'auditor', 'system']

/** Papers the office issued: listing, printing and handing them out; and previews of what is not issued yet. */
@Injectable()
export class PapersService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly files: FilesService,
    private readonly desk: Desk,
  ) {}

  /** The papers of a case the reader may see, the latest first. @throws Problem missing `cases.missing` */
  async ofCase(manager: EntityManager, caseId: string, ctx: Ctx): Promise<IssuedPaperView[]> {
    await caseInReach(ctx, manager, caseId)
    return this.list(manager, 'p.case_id', caseId, ctx)
  }

  /** The papers about something that is no case (a payment batch), the latest first; the caller may see it. */
  ofSubject(manager: EntityManager, subjectId: string, ctx: Ctx): Promise<IssuedPaperView[]> {
    return this.list(manager, 'p.subject_id', subjectId, ctx)
  }

  /**
   * One paper of a case as a file: the bytes kept, or where they are not made yet the same bytes made now.
   * @throws Problem missing `cases.paper-missing`, the same for not there and not yours
   */
  async file(ctx: Ctx, paperId: string, form: PaperForm): Promise<PrintedPaper> {
    const found = await this.uow.read(ctx, async (manager) => {
      const paper = await paperWith(manager, `p.id = $1 AND p.case_id IS NOT NULL AND ${readable(ctx)}`, [paperId])
      if (!paper?.caseId) throw Problem.missing('cases.paper-missing')
      await caseInReach(ctx, manager, paper.caseId)
      return paper
    })
    return this.handOut(found, form)
  }

  /** The same for a paper about something that is no case; the caller may see that. @throws Problem missing `cases.paper-missing` */
  async fileOfSubject(ctx: Ctx, subjectId: string, form: PaperForm): Promise<PrintedPaper> {
    const found = await this.uow.read(ctx, (manager) => paperWith(manager, 'p.subject_id = $1', [subjectId]))
    if (!found) throw Problem.missing('cases.paper-missing')
    return this.handOut(found, form)
  }

  /** Makes and keeps both files of a paper; done before, nothing happens. Equal words give equal bytes, so it is safe to run twice. */
  async print(ctx: Ctx, paperId: string): Promise<void> {
    const paper = await this.uow.read(ctx, (manager) => paperWith(manager, 'p.id = $1', [paperId]))
    if (!paper || paper.printedAt) return
    const [pdf, docx] = [await this.receive(paper, 'pdf'), await this.receive(paper, 'docx')]
    await this.uow.run(ctx, async (tx) => {
      const [open] = await tx.manager.query<{ owner: string | null }[]>(
        `SELECT CASE WHEN p.audience = 'firm' THEN c.enterprise_id END AS owner
         FROM issued_papers p LEFT JOIN cases c ON c.id = p.case_id WHERE p.id = $1 AND p.printed_at IS NULL FOR UPDATE OF p`,
        [paperId],
      )
      if (!open) return
      const kept: StoredFile[] = []
      for (const arrived of [pdf, docx]) kept.push(await this.files.record(tx, arrived, open.owner ?? undefined))
      await tx.manager.query(`UPDATE issued_papers SET pdf_file_id = $2, docx_file_id = $3, printed_at = $4 WHERE id = $1`, [
        ...[paperId, kept[0]?.id, kept[1]?.id, tx.now],
      ])
    })
  }

  /**
   * A correction notice exactly as the firm would get it if it went out now, marked as a preview; nothing is written.
   * @throws Problem missing, invalid `cases.correction-wrong`, refused `cases.not-now`, as issuing it would
   */
  async previewCorrection(ctx: Ctx, caseId: string, list: CorrectionList, form: PaperForm): Promise<PrintedPaper> {
    const body = await this.uow.read(ctx, async (manager) => {
      const row = await caseRow(ctx, manager, caseId)
      const about = await aroundCase(manager, row, localDate(ctx.now))
      demandKnown(about.spec, list.items)
      const now = await sentNow(manager, caseId)
      const dueOn = noticeDeadline(ctx, await this.desk.scene(ctx, manager, row), list)?.dueOn ?? null
      const items = list.items.map((item) => ({ ...item, oldValue: valueAt(item, now) }))
      const round = (await correctionsOf(manager, caseId)).length + 1
      return {
        issuer: about.department,
        ...correctionBody(about, { round, note: list.note ?? '', workingDays: list.workingDays, dueOn, items }),
      }
    })
    return printNow({ ...body, mark: '预览，尚未发出' }, form, ctx.now)
  }

  /** The application as it stands, as it would be handed in now, marked as not handed in. @throws Problem missing */
  async previewApplication(ctx: Ctx, caseId: string, form: PaperForm): Promise<PrintedPaper> {
    const body = await this.uow.read(ctx, async (manager) => {
      const about = await aroundCase(manager, await caseRow(ctx, manager, caseId), localDate(ctx.now))
      return { issuer: about.department, ...(await applicationBody(about, await sentNow(manager, caseId))) }
    })
    return printNow({ ...body, mark: '预览，尚未提交' }, form, ctx.now)
  }

  private async handOut(paper: Found, form: PaperForm): Promise<PrintedPaper> {
    const { mediaType, make } = FORMS[form]
    const sha256 = form === 'pdf' ? paper.pdfSha256 : paper.docxSha256
    const bytes = sha256 ? await this.files.bytes({ sha256 }) : await make(paper.content, paper.issuedAt)
    return { name: nameOf(paper, form), mediaType, bytes }
  }

  private async receive(paper: Found, form: PaperForm): Promise<ArrivedFile> {
    const bytes = await FORMS[form].make(paper.content, paper.issuedAt)
    return this.files.receive(Readable.from([bytes]), nameOf(paper, form))
  }

  private async list(manager: EntityManager, which: string, id: string, ctx: Ctx): Promise<IssuedPaperView[]> {
    return manager.query<IssuedPaperView[]>(
      `SELECT p.id, p.number, p.template, p.template_version AS "templateVersion", p.title, p.audience, p.move_id AS "moveId",
         p.issued_at AS "issuedAt", p.printed_at IS NOT NULL AS printed, f.sha256 AS "pdfSha256", w.sha256 AS "docxSha256"
       FROM issued_papers p LEFT JOIN stored_files f ON f.id = p.pdf_file_id LEFT JOIN stored_files w ON w.id = p.docx_file_id
       WHERE ${which} = $1 AND ${readable(ctx)} ORDER BY p.issued_at DESC, p.id DESC`,
      [id],
    )
  }
}

type Found = Pick<IssuedPaper, 'id' | 'caseId' | 'number' | 'title' | 'content' | 'issuedAt' | 'printedAt'> & {
  pdfSha256: string | null
  docxSha256: string | null
}

async function paperWith(manager: EntityManager, condition: string, values: unknown[]): Promise<Found | undefined> {
  const [found] = await manager.query<Found[]>(
    `SELECT p.id, p.case_id AS "caseId", p.number, p.title, p.content, p.issued_at AS "issuedAt", p.printed_at AS "printedAt",
       f.sha256 AS "pdfSha256", w.sha256 AS "docxSha256"
     FROM issued_papers p LEFT JOIN stored_files f ON f.id = p.pdf_file_id LEFT JOIN stored_files w ON w.id = p.docx_file_id
     WHERE ${condition} ORDER BY p.issued_at DESC LIMIT 1`,
    values,
  )
  return found
}

/** The SQL condition under which the reader of a case may read its paper `p`: what went to the firm; the rest stays inside. */
function readable(ctx: Ctx): string {
  const inside = !ctx.actor.confinedTo && ctx.actor.roles.some((role) => INSIDE.includes(role))
  return inside ? 'TRUE' : `p.audience = 'firm'`
}

const nameOf = ({ number, title }: Pick<Found, 'number' | 'title'>, form: PaperForm) =>
  `${title}${number ? ` ${number}` : ''}.${form}`
