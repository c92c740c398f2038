import type { INestApplicationContext } from '@nestjs/common'
import { RatingsService } from '#cases'
import { QuestionsService } from '#enterprises'
import { type Actor, type Ctx, UnitOfWork } from '#platform'

const ASKED = [
  { about: '广州市上市奖励', link: '/policies/guangzhou-listing', question: '新三板挂牌的企业按哪一档申报？（演示）' },
  {
    about: '瞪羚企业',
    link: '/ladder?rung=gazelle',
    question: '研发费用按母公司口径还是合并口径填写？（演示）',
    answer: '按合并报表口径填写，与年度审计报告一致（演示）',
  },
]
const SAID: readonly (readonly [stars: number, words: string])[] = [
  [5, '一次办完，进度随时看得到（演示）'],
  [4, '补正说明很清楚，希望再快一点（演示）'],
  [2, '等待时间较长，没有人解释原因（演示）'],
]

/** What firms of the demo world ask and how they rate the handling of cases that ended. Repeatable. */
export async function demoVoices(
  app: INestApplicationContext,
  ctx: Ctx,
  actors: ReadonlyMap<string, Actor>,
  enterprises: ReadonlyMap<number, string>,
): Promise<void> {
  const as = (login: string): Ctx => ({ ...ctx, actor: actors.get(login) ?? ctx.actor })
  const uow = app.get(UnitOfWork)
  const questions = app.get(QuestionsService)
  const own = enterprises.get(1) ?? ''
  const { total } = await questions.page(as('officer'), { status: 'any' })
  if (total === 0)
    for (const { answer, ...asked } of ASKED) {
      const { id } = await uow.run(as('firm'), (tx) => questions.ask(tx, own, asked))
      if (answer) await uow.run(as('officer'), (tx) => questions.answer(tx, id, { answer }))
    }
  const ended = await uow.read(ctx, (manager) =>
    manager.query<{ id: string }[]>(
      `SELECT c.id FROM cases c WHERE c.closed_at IS NOT NULL AND c.submitted_at IS NOT NULL
         AND c.enterprise_id = ANY ($1::uuid[]) AND NOT EXISTS (SELECT FROM case_ratings r WHERE r.case_id = c.id)
         AND NOT EXISTS (SELECT FROM case_ratings)
       ORDER BY c.number LIMIT $2`,
      [[...enterprises].filter(([number]) => number > 2).map(([, id]) => id), SAID.length],
    ),
  )
  const ratings = app.get(RatingsService)
  for (const [i, { id }] of ended.entries()) {
    const [stars, words] = SAID[i] ?? [5, '']
    await uow.run(as('firm-agent'), (tx) => ratings.give(tx, id, { stars, words }))
  }
}
