import type pg from 'pg'
import type { DataSource } from 'typeorm'
import { CalendarService, Desk, Kinds } from '#cases'
import { EnterprisesService, usccCheckCharacter } from '#enterprises'
import { hashPassword } from '#people'
import { type Actor, Clock, type Ctx, JobQueue, newId, systemActor, UnitOfWork } from '#platform'
import { tierKinds } from '#tiers'

/** A case waiting to be accepted, as the measured request and the floor need it. */
export interface ReadyCase {
  id: string
  enterpriseId: string
  /** Its running deadline. */
  deadlineId: string
}

const PROGRAMME = 'bench-recognition'
const OFFICER = 'bench-officer'

/**
 * Fills an office for measuring: one officer, as many enterprises as cases, and for each a case of the recognition kind
 * that the desk itself opened and submitted, waiting to be accepted. Answers the officer's login and the cases.
 */
export async function fillDesk(
  dataSource: DataSource,
  many: number,
  password: string,
): Promise<{ login: string; cases: ReadyCase[] }> {
  const now = new Clock().now()
  const officer = newId()
  await dataSource.query(
    `INSERT INTO users (id, login, display_name, side, password_hash, created_at, updated_at) VALUES ($1, $2, '测速专员', 'office', $3, $4, $4)`,
    [officer, OFFICER, await hashPassword(password), now],
  )
  await dataSource.query(`INSERT INTO user_roles (user_id, role, side) VALUES ($1, 'officer', 'office')`, [officer])
  await addProgramme(dataSource, now)
  const uow = new UnitOfWork(dataSource, new JobQueue())
  const kinds = new Kinds()
  for (const kind of tierKinds) kinds.register(kind)
  const enterprises = new EnterprisesService(uow)
  const desk = new Desk(uow, kinds, new CalendarService())
  const ctx = (actor: Actor): Ctx => ({ actor, now, requestId: newId(), language: 'zh' })
  let next = 0
  const worker = async () => {
    for (let n = next++; n < many; n = next++) {
      const code = `91440101MB${String(n).padStart(7, '0')}`
      const { id: enterpriseId } = await uow.run(ctx(systemActor), (tx) =>
        enterprises.create(tx, { uscc: code + usccCheckCharacter(code), name: `测速企业${n}有限公司`, officerId: officer }),
      )
      const scope = { enterprises: [enterpriseId] }
      const firm: Actor = { id: newId(), name: '测速企业用户', roles: ['firm-admin'], scope, confinedTo: [enterpriseId] }
      const { id } = await desk.open(ctx(firm), { programmeCode: PROGRAMME, enterpriseId })
      await desk.fire(ctx(firm), id, 'submit')
    }
  }
  await Promise.all(Array.from({ length: 8 }, worker))
  const cases: ReadyCase[] = await dataSource.query(
    `SELECT c.id, c.enterprise_id AS "enterpriseId", d.id AS "deadlineId" FROM cases c
     JOIN deadlines d ON d.case_id = c.id AND d.met_at IS NULL AND d.paused_at IS NULL
     WHERE c.state = 'received' AND c.assignee_id = $1 ORDER BY c.id`,
    [officer],
  )
  if (cases.length !== many) throw new Error(`${cases.length} cases in place of ${many} wait to be accepted`)
  await dataSource.query('VACUUM (ANALYZE)')
  return { login: OFFICER, cases }
}

/** A recognition without form and documents, so that what is measured is the desk. */
async function addProgramme(dataSource: DataSource, now: Date): Promise<void> {
  const id = newId()
  await dataSource.query(
    `INSERT INTO programmes (id, code, kind, subject, name, name_en, created_at)
     SELECT $1, $2, p.kind, p.subject, '测速认定', 'Measured recognition', $3 FROM programmes p WHERE p.code = 'recognise-high-tech'`,
    [id, PROGRAMME, now],
  )
  await dataSource.query(
    `INSERT INTO programme_versions (id, programme_id, number, status, effective_from, chart_id, chart_version, legal_basis, appeal, created_at)
     SELECT $1, $2, 1, 'published', '2020-01-01', c.id, c.version, '测速', '测速', $3 FROM charts c
     WHERE c.id = 'recognition' ORDER BY c.version DESC LIMIT 1`,
    [newId(), id, now],
  )
}

/** Flushes what was written, so that one part of the measurement does not pay for the part before it. */
export async function settle(client: pg.Client): Promise<void> {
  await client.query('CHECKPOINT')
}
