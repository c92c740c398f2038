import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Notifier, notificationKind, UsersQueries } from '#people'
import { type Ctx, limits, newId, Problem, type TxCtx, UnitOfWork } from '#platform'
import { reach, Values } from '../register/reach.js'
import { EnterpriseQuestion } from './enterprise-question.entity.js'
import type { AnswerQuestion, Asked, AskQuestion, QuestionPage, QuestionsQuery, QuestionView } from './questions.dto.js'

export const questionAsked = notificationKind('enterprises.question-asked', { zh: '企业咨询', en: 'A firm asks' })
export const questionAnswered = notificationKind('enterprises.question-answered', {
  zh: '咨询已答复',
  en: 'A question was answered',
})

/** Questions of firms: they reach the officer of the enterprise, and the answer reaches the firm. */
@Injectable()
export class QuestionsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly users: UsersQueries,
    private readonly notifier: Notifier,
  ) {}

  /**
   * Keeps a question and tells the officer in charge of the enterprise; where it has none, the officers of its park.
   * @throws Problem missing `enterprises.missing`
   */
  async ask(tx: TxCtx, enterpriseId: string, { about, question, link }: AskQuestion): Promise<Asked> {
    const values = new Values()
    const [enterprise] = await tx.manager.query<{ name: string; officerId: string | null; parkId: string | null }[]>(
      `SELECT e.name, e.officer_id AS "officerId", e.park_id AS "parkId" FROM enterprises e
       WHERE e.id = ${values.add(enterpriseId)} AND ${reach(tx, values)}`,
      values.list,
    )
    if (!enterprise) throw Problem.missing('enterprises.missing')
    const id = newId()
    await tx.manager.insert(EnterpriseQuestion, {
      ...{ id, enterpriseId, about, question, link: link ?? null, askedBy: tx.actor.id, askedAt: tx.now },
    })
    if (tx.actor.confinedTo) await tx.manager.query('RESET ROLE')
    await this.notifier.notify(tx, {
      userIds: await inCharge(tx.manager, enterprise),
      kind: questionAsked,
      title: { zh: `${enterprise.name} 咨询：${about}`, en: `${enterprise.name} asks about ${about}` },
      body: { zh: question, en: question },
      link: '/questions',
    })
    return { id }
  }

  /** Answers a question and tells whoever asked. @throws Problem missing, refused `enterprises.question-answered` */
  async answer(tx: TxCtx, id: string, { answer }: AnswerQuestion): Promise<void> {
    const values = new Values()
    const [row] = await tx.manager.query<Pick<EnterpriseQuestion, 'about' | 'askedBy' | 'answeredAt'>[]>(
      `SELECT q.about, q.asked_by AS "askedBy", q.answered_at AS "answeredAt" FROM enterprise_questions q
       JOIN enterprises e ON e.id = q.enterprise_id WHERE q.id = ${values.add(id)} AND ${reach(tx, values)} FOR UPDATE OF q`,
      values.list,
    )
    if (!row) throw Problem.missing('enterprises.question-missing')
    if (row.answeredAt) throw Problem.refused('enterprises.question-answered')
    await tx.manager.update(EnterpriseQuestion, { id }, { answer, answeredBy: tx.actor.id, answeredAt: tx.now })
    await this.notifier.notify(tx, {
      userIds: row.askedBy ? [row.askedBy] : [],
      kind: questionAnswered,
      title: { zh: `您咨询的“${row.about}”已答复`, en: `Your question about ${row.about} was answered` },
      body: { zh: answer, en: answer },
      link: '/questions',
    })
  }

  /** Questions within reach: the open ones in the order they came, others the latest first. */
  async page(ctx: Ctx, query: QuestionsQuery): Promise<QuestionPage> {
    const { page, size, limit, offset } = limits(query)
    const status = query.status ?? 'open'
    const values = new Values()
    const where = [
      reach(ctx, values),
      ...(status === 'any' ? [] : [`q.answered_at IS ${status === 'open' ? '' : 'NOT '}NULL`]),
      ...(query.enterpriseId ? [`q.enterprise_id = ${values.add(query.enterpriseId)}`] : []),
    ].join(' AND ')
    const from = `FROM enterprise_questions q JOIN enterprises e ON e.id = q.enterprise_id WHERE ${where}`
    return this.uow.read(ctx, async (manager) => {
      const [count] = await manager.query(`SELECT count(*)::int AS total ${from}`, values.list)
      const rows = await manager.query<QuestionView[]>(
        `SELECT q.id, q.enterprise_id AS "enterpriseId", e.name AS "enterpriseName", q.about, q.link, q.question,
           q.asked_by AS "askedBy", q.asked_at AS "askedAt", q.answer, q.answered_by AS "answeredBy", q.answered_at AS "answeredAt"
         ${from} ORDER BY q.asked_at ${status === 'open' ? 'ASC' : 'DESC'}, q.id LIMIT ${limit} OFFSET ${offset}`,
        values.list,
      )
      return { items: await this.withNames(rows), total: count.total, page, size }
    })
  }

  private async withNames(rows: readonly QuestionView[]): Promise<QuestionView[]> {
    const names = await this.users.names(rows.flatMap((row) => [row.askedBy, row.answeredBy].filter((id) => id !== null)))
    const nameOf = (id: string | null) => (id === null ? null : (names.get(id)?.name ?? null))
    return rows.map((row) => ({
      ...row,
      askedBy: nameOf(row.askedBy),
      answeredBy: nameOf(row.answeredBy),
    }))
  }
}

/** The officer in charge of an enterprise, else every officer of its park. */
async function inCharge(
  manager: EntityManager,
  { officerId, parkId }: { officerId: string | null; parkId: string | null },
): Promise<string[]> {
  if (officerId) return [officerId]
  const rows = await manager.query<{ id: string }[]>(
    `SELECT r.user_id AS id FROM user_roles r WHERE r.role = 'officer' AND ($1::uuid IS NULL
       OR NOT EXISTS (SELECT FROM user_parks p WHERE p.user_id = r.user_id)
       OR EXISTS (SELECT FROM user_parks p WHERE p.user_id = r.user_id AND p.park_id = $1))`,
    [parkId],
  )
  return rows.map(({ id }) => id)
}
