import type { DataSource } from 'typeorm'
import { CasesModule } from '#cases'
import { EnterprisesModule, EnterprisesService, usccCheckCharacter } from '#enterprises'
import { PeopleModule } from '#people'
import { type Ctx, systemActor, type TxCtx, UnitOfWork } from '#platform'
import { type Office, openOffice } from '../../test/support/office.js'
import { grant } from './grant.js'
import { TiersModule } from './tiers.module.js'
import { tierOf } from './tiers.queries.js'

/** Noon of a day in Shanghai. */
export const noon = (day: string) => new Date(`${day}T12:00:00+08:00`)

/** A valid, fictional credit code for each number. */
export function usccOf(number: number): string {
  const first = `91440112${String(number).padStart(9, '0')}`
  return `${first}${usccCheckCharacter(first)}`
}

/** The ladder with everything below it, on a database of its own. */
export interface World {
  office: Office
  db: DataSource
  uow: UnitOfWork
  /** The office itself on a day. */
  on(day: string): Ctx
  /** An enterprise of its own; `park` is a park's code. */
  enterprise(park?: string): Promise<{ id: string; name: string; parkId: string }>
  /** A title from a day on, with the validity of its tier. */
  title(enterpriseId: string, tier: string, validFrom: string): Promise<string>
  close(): Promise<void>
}

let made = 0

export async function openWorld(today: string): Promise<World> {
  const office = await openOffice({ modules: [PeopleModule, EnterprisesModule, CasesModule, TiersModule], now: noon(today) })
  const uow = office.app.get(UnitOfWork)
  const db = office.db.dataSource
  const on = (day: string): Ctx => ({ actor: systemActor, now: noon(day), requestId: 'test', language: 'zh' })
  return {
    office,
    db,
    uow,
    on,
    async enterprise(park = 'science-city') {
      const name = `演示企业${++made}（虚构）有限公司`
      const [{ id: parkId }] = await db.query(`SELECT id FROM parks WHERE code = $1`, [park])
      const { id } = await uow.run(on(today), (tx) =>
        office.app.get(EnterprisesService).create(tx, { uscc: usccOf(made), name, parkId }),
      )
      return { id, name, parkId }
    },
    title: (enterpriseId, tier, validFrom) =>
      uow.run(on(validFrom), async (tx: TxCtx) => grant(tx, { enterpriseId, tier: await tierOf(tx.manager, tier), validFrom })),
    close: () => office.close(),
  }
}
