import { Injectable, type OnModuleInit } from '@nestjs/common'
import { type Ctx, JobQueue, job } from '#platform'
import { DutySweep } from './duty-sweep.service.js'
import { ExpirySweep } from './expiry-sweep.service.js'
import { LapseSweep } from './lapse-sweep.service.js'
import { RenewalSweep } from './renewal-sweep.service.js'

/** Daily: titles that near their end are offered for renewal. */
export const offerRenewals = job('tiers.offer-renewals')
/** Daily: titles past their last day are expired. */
export const expireTitles = job('tiers.expire-titles')
/** Daily: yearly duties open, are reminded of and are marked missed; too many missed open a revocation case. */
export const keepDuties = job('tiers.keep-duties')
/** Daily: renewals nobody asked for lapse with their title. */
export const lapseRenewals = job('tiers.lapse-renewals')

/** Ties the sweeps of the titles to their jobs. Each is safe to run twice. */
@Injectable()
export class TitleJobs implements OnModuleInit {
  constructor(
    private readonly queue: JobQueue,
    private readonly renewals: RenewalSweep,
    private readonly expiry: ExpirySweep,
    private readonly duties: DutySweep,
    private readonly lapses: LapseSweep,
  ) {}

  onModuleInit(): void {
    this.queue.handle(offerRenewals, (ctx: Ctx) => this.renewals.run(ctx))
    this.queue.handle(expireTitles, (ctx: Ctx) => this.expiry.run(ctx))
    this.queue.handle(keepDuties, (ctx: Ctx) => this.duties.run(ctx))
    this.queue.handle(lapseRenewals, (ctx: Ctx) => this.lapses.run(ctx))
  }
}
