import type { INestApplicationContext } from '@nestjs/common'
import { Desk } from '#cases'
import { localDate } from '#lifecycle'
import { type Actor, type Ctx, newId, type TxCtx, UnitOfWork } from '#platform'
import { AwardsService, BudgetService } from '#policies'

const LINES: readonly { code: string; name: string; department: string; wan: number }[] = [
  { code: 'guangzhou-listing', name: '上市奖励（演示）', department: 'finance', wan: 5000 },
  { code: 'demo-measures', name: '演示办法科目', department: 'science', wan: 600 },
  { code: 'high-tech-reward', name: '高新技术企业认定奖励（演示）', department: 'science', wan: 400 },
]
const FEN_PER_WAN = 1_000_000

/** Budget lines of last year and this one, and an account and a credit grade for each enterprise. Repeatable. */
export async function demoMoney(app: INestApplicationContext, ctx: Ctx, enterprises: ReadonlyMap<number, string>): Promise<void> {
  const budget = app.get(BudgetService)
  const year = Number(localDate(ctx.now).slice(0, 4))
  await app.get(UnitOfWork).run(ctx, async (tx) => {
    for (const { code, name, department, wan } of LINES)
      for (const ofYear of [year - 1, year]) {
        const known = await tx.manager.query<unknown[]>(`SELECT 1 FROM budget_lines WHERE code = $1 AND year = $2`, [
          code,
          ofYear,
        ])
        if (known.length) continue
        const begun = { ...tx, now: new Date(`${ofYear}-01-05T09:00:00+08:00`) } as TxCtx
        const [of] = await tx.manager.query<{ id: string }[]>(`SELECT id FROM departments WHERE code = $1`, [department])
        const about = { code, year: ofYear, name, rule: 'queue' as const, ...(of ? { departmentId: of.id } : {}) }
        const id = await budget.create(begun, about)
        await budget.allocate(begun, id, { amountFen: wan * FEN_PER_WAN, documentNumber: `（演示）财预〔${ofYear}〕1号` })
      }
    await tx.manager.query(
      `INSERT INTO payment_accounts (enterprise_id, account_name, bank, account_number, changed_at)
       SELECT e.id, e.name, '虚构银行科学城支行', '44010000' || lpad(r.number, 8, '0'), $2
       FROM jsonb_to_recordset($1::jsonb) AS r (id uuid, number text) JOIN enterprises e ON e.id = r.id ON CONFLICT DO NOTHING`,
      [JSON.stringify([...enterprises].map(([number, id]) => ({ id, number: String(number) }))), tx.now],
    )
    await tx.manager.query(
      `INSERT INTO credit_grades (id, enterprise_id, grade, reason, recorded_at)
       SELECT r.key, r.id, CASE WHEN r.number % 7 = 0 THEN 'C' WHEN r.number % 3 = 0 THEN 'B' ELSE 'A' END, '公共信用评价（演示）', $2
       FROM jsonb_to_recordset($1::jsonb) AS r (id uuid, key uuid, number int)
       WHERE NOT EXISTS (SELECT FROM credit_grades g WHERE g.enterprise_id = r.id)`,
      [JSON.stringify([...enterprises].map(([number, id]) => ({ id, key: newId(), number }))), tx.now],
    )
  })
}

/** Awards nobody applied for: found by an officer, some of them offered. Whoever has an open one is left alone. */
export async function demoAwards(
  app: INestApplicationContext,
  ctx: Ctx,
  actors: ReadonlyMap<string, Actor>,
  enterprises: ReadonlyMap<number, string>,
): Promise<void> {
  const as = (login: string): Ctx => ({ ...ctx, actor: actors.get(login) ?? ctx.actor })
  const candidates = [1, 2, 11, 15, 16].map((number) => ({ enterpriseId: enterprises.get(number) ?? '' }))
  const { rows } = await app.get(AwardsService).match(as('officer'), { clause: 'high-tech-reward', candidates })
  for (const { caseId } of rows.filter((row) => row.ok).slice(0, 2))
    if (caseId) await app.get(Desk).fire(as('manager'), caseId, 'notify')
}
