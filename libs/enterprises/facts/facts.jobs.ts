import { Injectable, type OnModuleInit } from '@nestjs/common'
import { JobQueue, job, type TxCtx } from '#platform'
import { FactReaders } from './fact-readers.js'

/**
 * Queued in the transaction that changed a figure, a profile or anything a fact is read from. Its one handler tells
 * every `FactReader`: whoever keeps results of facts adds itself to `FactReaders` and handles nothing here.
 */
export const factsChanged = job<{ enterpriseIds: string[] }>('enterprises.facts-changed')

/** Enterprises to a job: an import that touches thousands queues several. */
const IDS_TO_A_JOB = 1000

/** Queues that the facts of these enterprises changed; nothing for none. */
export function queueFactsChanged(tx: TxCtx, enterpriseIds: Iterable<string>): void {
  const ids = [...new Set(enterpriseIds)]
  for (let from = 0; from < ids.length; from += IDS_TO_A_JOB)
    tx.enqueue(factsChanged, { enterpriseIds: ids.slice(from, from + IDS_TO_A_JOB) })
}

/** Runs `factsChanged`. */
@Injectable()
export class FactsJobs implements OnModuleInit {
  constructor(
    private readonly queue: JobQueue,
    private readonly readers: FactReaders,
  ) {}

  onModuleInit(): void {
    this.queue.handle(factsChanged, (ctx, { enterpriseIds }) => this.readers.lookAgain(ctx, enterpriseIds))
  }
}
