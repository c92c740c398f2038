import { Readable } from 'node:stream'
import type { INestApplicationContext } from '@nestjs/common'
import { type Actor, type Ctx, FilesService, newId, UnitOfWork } from '#platform'
import { BatchesService, CommitmentsService, ResultsService } from '#policies'
import type { OfficeTime } from './office-time.js'

/**
 * Payments of the demo world: one batch that the bank answered, with a payment that came back, and one that waits for the
 * second person; and what paid firms owe, with a check that is overdue and a breach. Left alone once a batch is there.
 */
export async function demoPayments(
  app: INestApplicationContext,
  ctx: Ctx,
  actors: ReadonlyMap<string, Actor>,
  enterprises: ReadonlyMap<number, string>,
  time: OfficeTime,
): Promise<void> {
  const uow = app.get(UnitOfWork)
  const batches = app.get(BatchesService)
  const as = (login: string, daysAgo = 0): Ctx => ({
    ...ctx,
    actor: actors.get(login) ?? ctx.actor,
    now: time.ago(daysAgo),
  })
  const waiting = await uow.read(ctx, (manager) =>
    manager.query<{ id: string }[]>(
      `SELECT c.id FROM cases c JOIN awards a ON a.case_id = c.id WHERE a.standing = 'committed' AND c.waits_on = 'finance'
         AND c.enterprise_id = ANY ($1::uuid[]) AND NOT EXISTS (SELECT FROM payment_batches) ORDER BY c.number`,
      [[13, 14, 16, 19, 20].map((number) => enterprises.get(number))],
    ),
  )
  const [one, two, three, four] = waiting.map(({ id }) => id)
  if (!one || !two || !three || !four) return
  const first = await batches.compose(as('finance', 6), { caseIds: [one, two, three], note: '第四季度第一批（演示）' })
  await uow.run(as('finance2', 5), (tx) => batches.release(tx, first.id))
  const payments = await uow.read(ctx, (manager) =>
    manager.query<{ id: string }[]>(`SELECT id FROM payments WHERE batch_id = $1 ORDER BY place`, [first.id]),
  )
  const lines = payments.map(({ id }, i) => (i === 2 ? `${id},失败,账户户名不符（演示）,` : `${id},成功,,LS-演示-${i + 1}`))
  const files = app.get(FilesService)
  const arrived = await files.receive(
    Readable.from([Buffer.from(`付款编号,结果,原因,流水号\n${lines.join('\n')}\n`)]),
    '银行结果（演示）.csv',
  )
  const file = await uow.run(as('finance', 3), (tx) => files.record(tx, arrived))
  await app.get(ResultsService).import(as('finance', 3), first.id, file.id)
  await batches.compose(as('finance', 1), { caseIds: [four], note: '第四季度第二批（演示）' })
  await demoCommitments(app, as, [one, two])
}

/** What the paid firms owe: one check overdue, one near, one kept and one breached, which opened a recovery case. */
async function demoCommitments(
  app: INestApplicationContext,
  as: (login: string, daysAgo?: number) => Ctx,
  [one, two]: readonly [string, string],
): Promise<void> {
  const owed = [
    {
      id: newId(),
      caseId: one,
      kind: 'address',
      wording: '三年内注册地址不迁出本区（演示）',
      en: 'The address stays in the zone for three years (demo)',
      days: -12,
    },
    {
      id: newId(),
      caseId: one,
      kind: 'staff',
      wording: '一年内在本区新增参保人员 30 人（演示）',
      en: 'Thirty more insured staff within a year (demo)',
      days: 20,
    },
    {
      id: newId(),
      caseId: two,
      kind: 'output',
      wording: '次年产值不低于 2 亿元（演示）',
      en: 'Output of at least 200 million yuan next year (demo)',
      days: -40,
    },
    {
      id: newId(),
      caseId: two,
      kind: 'listing',
      wording: '按申报阶段推进上市（演示）',
      en: 'Goes on towards listing (demo)',
      days: -45,
    },
  ]
  const uow = app.get(UnitOfWork)
  const commitments = app.get(CommitmentsService)
  await uow.run(as('officer', 2), async (tx) => {
    await tx.manager.query(
      `INSERT INTO commitments (id, case_id, enterprise_id, kind, wording, wording_en, check_on, opened_at)
       SELECT r.id, r.case, c.enterprise_id, r.kind, r.wording, r.en, ($2::timestamptz AT TIME ZONE 'Asia/Shanghai')::date + r.days, $2
       FROM jsonb_to_recordset($1::jsonb) AS r (id uuid, "case" uuid, kind text, wording text, en text, days int) JOIN cases c ON c.id = r.case`,
      [JSON.stringify(owed.map(({ caseId, ...row }) => ({ ...row, case: caseId }))), tx.now],
    )
    await tx.manager.query(`UPDATE commitments SET evidence = $2, evidence_at = $3 WHERE id = $1`, [
      ...[owed[1]?.id, '参保人员花名册与缴费凭证（演示）', tx.now],
    ])
  })
  await uow.run(as('manager2', 1), async (tx) => {
    await commitments.check(tx, owed[2]?.id ?? '', { kept: true, finding: '年度审计报告：产值 2.3 亿元（演示）' })
    await commitments.check(tx, owed[3]?.id ?? '', { kept: false, finding: '已终止上市辅导并拟迁出（演示）' })
  })
}
