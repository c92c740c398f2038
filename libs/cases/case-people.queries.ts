import { type EntityManager, IsNull } from 'typeorm'
import { EnterpriseMember } from '#enterprises'
import { localDate } from '#lifecycle'
import { Department, type User, UserRole } from '#people'
import type { TxCtx } from '#platform'
import { agentsOn } from './agents/agents.queries.js'
import { CaseFollower } from './case-follower.entity.js'
import type { CaseRow } from './case-row.js'

/** The people of the firm a case is about, with its agents of that day; nobody while the office keeps the case to itself. */
export async function firmPeople(
  { manager, now }: Pick<TxCtx, 'manager' | 'now'>,
  row: Pick<CaseRow, 'id' | 'enterpriseId' | 'programmeId' | 'internal'>,
): Promise<string[]> {
  if (row.internal) return []
  const members = await manager.findBy(EnterpriseMember, { enterpriseId: row.enterpriseId, until: IsNull() })
  return [...members.map(({ userId }) => userId), ...(await agentsOn(manager, row, localDate(now)))]
}

/** The officer of a case and those who follow it. */
export async function officePeople(manager: EntityManager, row: Pick<CaseRow, 'id' | 'assigneeId'>): Promise<string[]> {
  const followers = await manager.findBy(CaseFollower, { caseId: row.id })
  return [...(row.assigneeId ? [row.assigneeId] : []), ...followers.map(({ userId }) => userId)]
}

/** Who answers for a case above its officer: the head of its department, else everyone who manages. */
export async function supervisors(manager: EntityManager, row: Pick<CaseRow, 'departmentId'>): Promise<string[]> {
  const department = row.departmentId === null ? null : await manager.findOneBy(Department, { id: row.departmentId })
  if (department?.headId) return [department.headId]
  const managers = await manager.findBy(UserRole, { role: 'manager' })
  return managers.map(({ userId }) => userId)
}

/** Who acts next on a case that waits on those who decide or on finance; nobody where it waits on anybody else. */
export async function holders(manager: EntityManager, row: Pick<CaseRow, 'id' | 'waitsOn' | 'departmentId'>): Promise<string[]> {
  if (row.waitsOn === 'manager') return supervisors(manager, row)
  if (row.waitsOn !== 'finance') return []
  return (await manager.findBy(UserRole, { role: 'finance' })).map(({ userId }) => userId)
}

/** The display names of users by id. */
export async function namesOf(manager: EntityManager, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const users = await manager.query<Pick<User, 'id' | 'displayName'>[]>(
    `SELECT id, display_name AS "displayName" FROM users WHERE id = ANY ($1::uuid[])`,
    [ids],
  )
  return new Map(users.map(({ id, displayName }) => [id, displayName]))
}
