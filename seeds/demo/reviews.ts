import type { INestApplicationContext } from '@nestjs/common'
import { ExpertsService, OpinionsService, PanelsService } from '#cases'
import { UsersService } from '#people'
import type { Actor, Ctx, UnitOfWork } from '#platform'
import { DEMO_PASSWORD } from './people.js'

/** The pool of the demo world beside the login `expert`: fictional people of fictional institutes. */
const pool = [
  { login: 'expert', name: '演示专家', employer: '演示集成电路研究院', title: '研究员', expertise: ['集成电路', '财务'] },
  { login: 'expert2', name: '演示专家乙', employer: '演示理工大学', title: '教授', expertise: ['集成电路', '新材料'] },
  { login: 'expert3', name: '演示专家丙', employer: '演示会计师事务所', title: '合伙人', expertise: ['财务'] },
  { login: 'expert4', name: '演示专家丁', employer: '演示生物医药研究所', title: '高级工程师', expertise: ['生物医药'] },
  { login: 'expert5', name: '演示专家戊', employer: '演示装备制造研究院', title: '总工程师', expertise: ['智能装备', '新材料'] },
  { login: 'expert6', name: '演示专家己', employer: '演示软件园', title: '高级工程师', expertise: ['软件'] },
]

const rubric = [
  { key: 'growth', label: '成长性：近三年营业收入与研发投入', most: 40 },
  { key: 'technology', label: '技术先进性与知识产权', most: 35 },
  { key: 'team', label: '团队与治理', most: 25 },
]

/**
 * Joint reviews and panels of the demo world: a pool of six experts, one of them tied to an enterprise; a panel that is
 * running on one case under review and departments asked on the next. Repeatable: left alone once a panel is there.
 */
export async function demoReviews(
  app: INestApplicationContext,
  { uow, ctx, actors }: { uow: UnitOfWork; ctx: Ctx; actors: ReadonlyMap<string, Actor> },
): Promise<void> {
  const as = (login: string): Ctx => ({ ...ctx, actor: actors.get(login) ?? ctx.actor })
  await uow.run(as('manager'), async (tx) => {
    for (const { login, name, ...about } of pool) {
      const entry = { login, displayName: name, side: 'office' as const, roles: ['expert' as const] }
      await app.get(ExpertsService).enter(tx, await app.get(UsersService).ensure(tx, entry, DEMO_PASSWORD), about)
    }
  })
  const cases = await uow.read(ctx, (manager) =>
    manager.query<{ id: string; enterpriseId: string }[]>(
      `SELECT c.id, c.enterprise_id AS "enterpriseId" FROM cases c WHERE c.data->>'demo' IN ('gazelle-review', 'gazelle-review-overdue')
         AND NOT EXISTS (SELECT FROM panels) ORDER BY c.data->>'demo'`,
    ),
  )
  const [first, second] = cases
  if (!first || !second) return
  const witnessId = actors.get('officer2')?.id ?? ''
  await uow.run(as('manager'), async (tx) => {
    const [expert] = await tx.manager.query<{ id: string }[]>(`SELECT id FROM users WHERE login = 'expert3'`)
    const tie = { enterpriseId: first.enterpriseId, kind: 'adviser' as const, note: '（演示）曾任财务顾问' }
    if (expert) await app.get(ExpertsService).tie(tx, expert.id, tie)
    await app.get(PanelsService).draw(tx, first.id, { words: '（演示）春风又绿江南岸', witnessId, seats: 5, rubric })
    const departments = await tx.manager.query<{ id: string }[]>(`SELECT id FROM departments ORDER BY code LIMIT 2`)
    const asked = departments.map(({ id }, n) => ({ departmentId: id, ...(n ? {} : { question: '近三年有无处罚或重大失信' }) }))
    await app.get(OpinionsService).ask(tx, second.id, { departments: asked, workingDays: 5 })
  })
}
