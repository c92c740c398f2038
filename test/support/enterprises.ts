import { EnterprisesService, usccCheckCharacter } from '#enterprises'
import { newId, systemActor, UnitOfWork } from '#platform'
import type { Office } from './office.js'

let codes = 0

/** A valid unified social credit code that no other test of this process has been given. */
export function freshCode(): string {
  const body = `91440101MA9${String(++codes).padStart(6, '0')}`
  return body + usccCheckCharacter(body)
}

/** Enters an enterprise in a park (by its place in the list, from 0) and answers its id. */
export async function enterEnterprise(office: Office, park = 0): Promise<string> {
  const ctx = { actor: systemActor, now: office.clock.now(), requestId: newId(), language: 'zh' as const }
  const uscc = freshCode()
  const parkId = await parkAt(office, park)
  const enterprises = office.app.get(EnterprisesService, { strict: false })
  const uow = office.app.get(UnitOfWork, { strict: false })
  return (await uow.run(ctx, (tx) => enterprises.create(tx, { uscc, name: `试验企业${uscc.slice(-7)}有限公司`, parkId }))).id
}

/** The id of a park by its place in the list, from 0. */
export async function parkAt(office: Office, place: number): Promise<string> {
  const [park] = await office.db.dataSource.query('SELECT id FROM parks ORDER BY position, code LIMIT 1 OFFSET $1', [place])
  return park.id
}
