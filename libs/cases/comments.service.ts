import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { localDate } from '#lifecycle'
import { isFirm, Notifier } from '#people'
import { type Ctx, limits, newId, type Page, type PageQuery, Problem, type ProblemItem, type TxCtx } from '#platform'
import { agencyOn } from './agents/agency.js'
import type { Case } from './case.entity.js'
import { firmPeople } from './case-people.queries.js'
import { caseInReach } from './case-scope.js'
import type { CommentView, WriteComment } from './comments.dto.js'
import { demandFirmAsked } from './firm-asked.js'
import { commentNotice, mentionNotice } from './work-notices.js'

/** What is said about a case: among the office, or with the firm. */
@Injectable()
export class CommentsService {
  constructor(private readonly notifier: Notifier) {}

  /** Comments the reader may see, the newest first. A firm never sees internal ones. */
  async list(manager: EntityManager, caseId: string, query: PageQuery, ctx: Ctx): Promise<Page<CommentView>> {
    const { enterpriseId } = await caseInReach(ctx, manager, caseId)
    const { page, size, limit, offset } = limits(query)
    const where = `case_id = $1${isFirm(ctx) ? ' AND NOT internal' : ''}`
    const [{ total } = { total: 0 }] = await manager.query<{ total: number }[]>(
      `SELECT count(*)::int AS total FROM case_comments WHERE ${where}`,
      [caseId],
    )
    const items = await manager.query<CommentView[]>(
      `SELECT id, author_name AS "authorName", from_firm AS "fromFirm", CASE WHEN withdrawn_at IS NULL THEN body ELSE '' END AS body,
         internal, created_at AS "createdAt", withdrawn_at AS "withdrawnAt", author_id IS NOT DISTINCT FROM $2::uuid AS mine,
         from_firm AND acted_as_agent($5, author_id, created_at) AS "byAgent"
       FROM case_comments WHERE ${where} ORDER BY created_at DESC, id DESC LIMIT $3 OFFSET $4`,
      [caseId, ctx.actor.id, limit, offset, enterpriseId],
    )
    return { items, total, page, size }
  }

  /**
   * Writes a comment; whom it mentions by `@login` and, for a shared one, the other side's people are told.
   * @throws Problem invalid `cases.mention-unknown` naming each login that is nobody of the office; refused
   * `cases.firm-not-asked`
   */
  async write(tx: TxCtx, caseId: string, { body, internal }: WriteComment): Promise<CommentView> {
    const row = await caseInReach(tx, tx.manager, caseId)
    const fromFirm = isFirm(tx)
    const hidden = fromFirm ? false : (internal ?? true)
    if (!hidden) demandFirmAsked(row)
    const mentioned = fromFirm ? [] : await this.mentioned(tx, body)
    const id = newId()
    await tx.manager.query(
      `INSERT INTO case_comments (id, case_id, author_id, author_name, from_firm, body, mentions, internal, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, caseId, tx.actor.id, tx.actor.name, fromFirm, body, mentioned, hidden, tx.now],
    )
    await this.tell(tx, row, mentioned, fromFirm, hidden)
    const { name: authorName } = tx.actor
    return {
      id,
      authorName,
      fromFirm,
      body,
      internal: hidden,
      createdAt: tx.now,
      withdrawnAt: null,
      mine: true,
      byAgent: agencyOn(tx, row) !== undefined,
    }
  }

  /**
   * Takes back one's own comment on the day it was written (Asia/Shanghai); that there was one stays visible.
   * @throws Problem missing `cases.comment-missing`; refused `cases.comment-not-yours`, `cases.comment-too-late`
   */
  async withdraw(tx: TxCtx, caseId: string, commentId: string): Promise<void> {
    await caseInReach(tx, tx.manager, caseId)
    const [comment] = await tx.manager.query<{ author: string; at: Date; withdrawn: Date | null }[]>(
      `SELECT author_id AS author, created_at AS at, withdrawn_at AS withdrawn FROM case_comments
       WHERE id = $1 AND case_id = $2 FOR UPDATE`,
      [commentId, caseId],
    )
    if (!comment) throw Problem.missing('cases.comment-missing')
    if (comment.author !== tx.actor.id) throw Problem.refused('cases.comment-not-yours')
    if (comment.withdrawn) return
    if (localDate(comment.at) !== localDate(tx.now)) throw Problem.refused('cases.comment-too-late')
    await tx.manager.query(`UPDATE case_comments SET withdrawn_at = $2 WHERE id = $1`, [commentId, tx.now])
  }

  private async mentioned(tx: TxCtx, body: string): Promise<string[]> {
    const logins = [
      ...new Set(
        [...body.matchAll(/(?<![\w.@])@([a-z0-9][\w.-]*[a-z0-9]|[a-z0-9])/gi)].map(([, login]) => login?.toLowerCase() ?? ''),
      ),
    ]
    if (logins.length === 0) return []
    const found = await tx.manager.query<{ id: string; login: string }[]>(
      `SELECT id, login FROM users WHERE login = ANY ($1::text[]) AND side = 'office' AND status = 'active'`,
      [logins],
    )
    const unknown = logins.filter((login) => !found.some((user) => user.login === login))
    const items = unknown.map((login): ProblemItem => ({ code: 'cases.mention-unknown', at: 'body', params: { login } }))
    if (unknown.length) throw Problem.invalid('cases.mention-unknown', { login: unknown.join('、@') }, items)
    return found.map((user) => user.id)
  }

  private async tell(tx: TxCtx, row: Case, mentioned: readonly string[], fromFirm: boolean, hidden: boolean): Promise<void> {
    const about = { link: `/cases/${row.id}`, caseId: row.id }
    const others = fromFirm ? (row.assigneeId ? [row.assigneeId] : []) : hidden ? [] : await firmPeople(tx, row)
    const wrote = (userIds: readonly string[]) => userIds.filter((id) => id !== tx.actor.id)
    await this.notifier.notify(tx, {
      ...about,
      userIds: wrote(mentioned),
      kind: mentionNotice,
      title: { zh: `案件 ${row.number} 的往来中提到您`, en: `You are mentioned on case ${row.number}` },
    })
    await this.notifier.notify(tx, {
      ...about,
      userIds: wrote(others).filter((id) => !mentioned.includes(id)),
      kind: commentNotice,
      title: { zh: `案件 ${row.number} 有新的往来`, en: `Case ${row.number} has a new message` },
    })
  }
}
