import type { DataSource } from 'typeorm'
import { CalendarService, Desk, type Kind, Kinds } from '#cases'
import { EnterprisesService, FactSources, FactsService, usccCheckCharacter } from '#enterprises'
import { hashPassword } from '#people'
import { type Actor, Clock, type Ctx, JobQueue, newId, systemActor, UnitOfWork } from '#platform'
import { BudgetService, policyKinds } from '#policies'
import type { ReadyCase } from './desk-bench-office.js'

const PROGRAMME = 'bench-clause'
const MANAGER = 'bench-manager'
/** What each case is given, fen. */
export const EACH_FEN = 5_000_000

/**
 * Fills an office for measuring: one manager, and `many` applications for money of one clause that the desk itself opened,
 * submitted and proposed, waiting for a decision; then a line that holds exactly what they ask for. Answers the manager's
 * login, the cases and the line.
 */
export async function fillDecisions(
  dataSource: DataSource,
  many: number,
  password: string,
): Promise<{ login: string; cases: ReadyCase[]; lineId: string }> {
  const now = new Clock().now()
  await dataSource.query(
    `WITH who AS (INSERT INTO users (id, login, display_name, side, password_hash, created_at, updated_at)
       VALUES ($1, $2, '测速主任', 'office', $3, $4, $4) RETURNING id)
     INSERT INTO user_roles (user_id, role, side) SELECT id, 'manager', 'office' FROM who`,
    [newId(), MANAGER, await hashPassword(password), now],
  )
  await addClause(dataSource, now)
  const uow = new UnitOfWork(dataSource, new JobQueue())
  const kinds = new Kinds()
  for (const kind of policyKinds(new FactsService(new FactSources()))) kinds.register(kind as Kind)
  const enterprises = new EnterprisesService(uow)
  const desk = new Desk(uow, kinds, new CalendarService())
  const ctx = (actor: Actor): Ctx => ({ actor, now, requestId: newId(), language: 'zh' })
  const officer: Actor = { id: newId(), name: '测速专员', roles: ['officer'], scope: {} }
  let next = 0
  const lane = async () => {
    for (let n = next++; n < many; n = next++) {
      const code = `91440101MC${String(n).padStart(7, '0')}`
      const { id: enterpriseId } = await uow.run(ctx(systemActor), (tx) =>
        enterprises.create(tx, { uscc: code + usccCheckCharacter(code), name: `测速企业${n}有限公司` }),
      )
      const firm: Actor = { id: newId(), name: '测速企业用户', roles: ['firm-admin'], scope: { enterprises: [enterpriseId] } }
      const { id } = await desk.open(ctx(officer), { programmeCode: PROGRAMME, enterpriseId })
      await desk.fire(ctx({ ...firm, confinedTo: [enterpriseId] }), id, 'submit')
      await desk.fire(ctx(officer), id, 'propose', { input: { proposal: 'approve', note: '测速' } })
    }
  }
  await Promise.all(Array.from({ length: 8 }, lane))
  const lineId = await uow.run(ctx(systemActor), async (tx) => {
    const budget = new BudgetService()
    const id = await budget.create(tx, { code: PROGRAMME, year: yearOf(now), name: '测速科目', rule: 'queue' })
    await budget.allocate(tx, id, { amountFen: many * EACH_FEN, documentNumber: '测速1号' })
    return id
  })
  const cases: ReadyCase[] = await dataSource.query(
    `SELECT c.id, c.enterprise_id AS "enterpriseId", d.id AS "deadlineId" FROM cases c
     JOIN deadlines d ON d.case_id = c.id AND d.met_at IS NULL AND d.paused_at IS NULL WHERE c.state = 'decision' ORDER BY c.id`,
  )
  if (cases.length !== many) throw new Error(`${cases.length} cases in place of ${many} wait for a decision`)
  await dataSource.query(`DELETE FROM pgboss.job`)
  await dataSource.query('VACUUM (ANALYZE)')
  return { login: MANAGER, cases, lineId }
}

const yearOf = (now: Date) => Number(new Intl.DateTimeFormat('en', { timeZone: 'Asia/Shanghai', year: 'numeric' }).format(now))

/** A clause without form and documents on the chart that goes from submission to examination at once; its line comes later. */
async function addClause(dataSource: DataSource, now: Date): Promise<void> {
  const terms = { mode: 'standard', inputs: [], budgetLine: PROGRAMME, amount: String(EACH_FEN / 1_000_000) }
  await dataSource.query(
    `WITH head AS (INSERT INTO programmes (id, code, kind, name, name_en, created_at)
       VALUES ($1, $2, 'policy-application', '测速条款', 'Measured clause', $3) RETURNING id)
     INSERT INTO programme_versions (id, programme_id, number, status, effective_from, chart_id, chart_version, options, legal_basis, appeal, created_at)
     SELECT $4, head.id, 1, 'published', '2020-01-01', c.id, c.version, $5, '测速', '测速', $3 FROM head, charts c
     WHERE c.id = 'policy-instant' ORDER BY c.version DESC LIMIT 1`,
    [newId(), PROGRAMME, now, newId(), JSON.stringify({ publicity: true, terms })],
  )
}
