import { Injectable } from '@nestjs/common'
import { newId, Problem, type TxCtx } from '#platform'
import { Park } from './park.entity.js'
import type { ParkInput, ParkView } from './reference.dto.js'

/** The zone's areas; the eight of the plan come with the reference rows. */
@Injectable()
export class ParksService {
  /** Adds a park. @throws Problem conflict `enterprises.park-taken` */
  async add(tx: TxCtx, input: ParkInput): Promise<ParkView> {
    const park = { id: newId(), ...input }
    await this.demandFree(tx, park)
    await tx.manager.insert(Park, park)
    return park
  }

  /** Changes a park. @throws Problem missing `enterprises.park-missing`, conflict `enterprises.park-taken` */
  async change(tx: TxCtx, id: string, input: ParkInput): Promise<ParkView> {
    await this.demandFree(tx, { id, ...input })
    const { affected } = await tx.manager.update(Park, { id }, { ...input })
    if (!affected) throw Problem.missing('enterprises.park-missing')
    return { id, ...input }
  }

  private async demandFree(tx: TxCtx, { id, code, name }: { id: string } & ParkInput): Promise<void> {
    const taken = await tx.manager.query(`SELECT 1 FROM parks WHERE id <> $1 AND (code = $2 OR name = $3)`, [id, code, name])
    if (taken.length) throw Problem.conflict('enterprises.park-taken')
  }
}
