import type { EntityManager } from 'typeorm'
import { Problem } from '#platform'
import { Tier } from './tier.entity.js'

/** A tier by its code. @throws Problem `tiers.no-tier` */
export async function tierOf(manager: EntityManager, code: string): Promise<Tier> {
  const tier = await manager.findOneBy(Tier, { code })
  if (!tier) throw Problem.missing('tiers.no-tier', { tier: code })
  return tier
}

/** The tier a programme is about. */
export async function tierOfProgramme(manager: EntityManager, programmeId: string): Promise<Tier> {
  const [found] = await manager.query<{ subject: string | null }[]>(`SELECT subject FROM programmes WHERE id = $1`, [programmeId])
  return tierOf(manager, found?.subject ?? '')
}
