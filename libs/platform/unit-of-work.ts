import { Injectable } from '@nestjs/common'
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm'
import { type Actor, type Ctx, reachedKeys, type TxCtx } from './ctx.js'
import { type JobDefinition, type JobOptions, JobQueue, type QueuedJob } from './jobs.js'

/** The database role a confined actor's statements run under; created by the platform migration. */
export const CONFINED_ROLE = 'miaopu_confined'

const RETRIABLE = new Set(['40P01', '40001'])
const ATTEMPTS = 4

/** Opens transactions. The only place where one begins, and therefore the only source of a `TxCtx`. */
@Injectable()
export class UnitOfWork {
  constructor(
    private readonly dataSource: DataSource,
    private readonly queue: JobQueue,
  ) {}

  /**
   * Runs `work` in one transaction: all of it commits with the jobs it queued, or none of it happened.
   * A deadlock or serialisation failure re-runs the whole function in a new transaction (at most 4 attempts),
   * so `work` must touch nothing but the database.
   */
  async run<R>(ctx: Ctx, work: (tx: TxCtx) => Promise<R>): Promise<R> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.once(ctx, work)
      } catch (error) {
        if (attempt >= ATTEMPTS || !RETRIABLE.has(sqlState(error))) throw error
      }
    }
  }

  /** Runs reads. A confined actor's reads run in a read-only transaction under row-level security. */
  async read<R>(ctx: Ctx, work: (manager: EntityManager) => Promise<R>): Promise<R> {
    if (!ctx.actor.confinedTo) return work(this.dataSource.manager)
    const runner = this.dataSource.createQueryRunner()
    try {
      await runner.connect()
      await runner.startTransaction()
      await confine(runner, ctx.actor)
      const result = await work(runner.manager)
      await runner.commitTransaction()
      return result
    } catch (error) {
      await rollBack(runner)
      throw error
    } finally {
      await runner.release()
    }
  }

  private async once<R>(ctx: Ctx, work: (tx: TxCtx) => Promise<R>): Promise<R> {
    const runner = this.dataSource.createQueryRunner()
    const jobs: QueuedJob[] = []
    try {
      await runner.connect()
      await runner.startTransaction()
      if (ctx.actor.confinedTo) await confine(runner, ctx.actor)
      const tx = {
        ...ctx,
        manager: runner.manager,
        enqueue<T extends object>(job: JobDefinition<T>, data: T, options?: JobOptions) {
          jobs.push({ job: job as JobDefinition, data, options })
        },
      } as unknown as TxCtx
      const result = await work(tx)
      if (jobs.length) {
        if (ctx.actor.confinedTo) await runner.query('RESET ROLE')
        await this.queue.insert(runner, jobs, ctx)
      }
      await runner.commitTransaction()
      return result
    } catch (error) {
      await rollBack(runner)
      throw error
    } finally {
      await runner.release()
    }
  }
}

/** Puts the rest of this transaction under the confined role, with the keys, items and user its row-level policies compare. */
async function confine(runner: QueryRunner, actor: Actor): Promise<void> {
  await runner.query(
    `SELECT set_config('role', $1, true), set_config('miaopu.keys', $2, true), set_config('miaopu.user', $3, true),
       set_config('miaopu.items', $4, true), set_config('miaopu.reach', $5, true)`,
    [CONFINED_ROLE, list(actor.confinedTo ?? []), actor.id ?? '', list(actor.confinedItems ?? []), list(reachedKeys(actor))],
  )
}

/** A list of ids as PostgreSQL writes an array. */
const list = (ids: readonly string[]) => `{${ids.join(',')}}`

async function rollBack(runner: QueryRunner): Promise<void> {
  if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined)
}

/** The five-character SQLSTATE of a database error, or an empty text. */
export function sqlState(error: unknown): string {
  const e = error as { code?: unknown; driverError?: { code?: unknown } } | undefined
  const code = e?.driverError?.code ?? e?.code
  return typeof code === 'string' ? code : ''
}
