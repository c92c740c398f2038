import { Injectable, type OnModuleInit } from '@nestjs/common'
import type { Facts } from '#criteria'
import { FactReaders, FactsService } from '#enterprises'
import { localDate } from '#lifecycle'
import { Clock, type Ctx, JobQueue, newId, type TxCtx, UnitOfWork } from '#platform'
import { type ReadyRuleset, readyRulesets } from '../rulesets/prepared-rulesets.js'
import { rulesetsInForce } from '../rulesets/which-ruleset.js'
import { writeDryRun } from './dry-run.js'
import { resultsOf } from './result-rows.js'
import { runScan, scanEverybody } from './scan.jobs.js'
import { ScanRun } from './scan-run.entity.js'
import { writeResults } from './write-results.js'

/** Enterprises judged and written in one transaction. */
const BATCH = 500
/** Held while facts are read and their results written, so that older facts never overwrite newer results. */
const SCAN_LOCK = 7340005

/** The scan of the population: everybody judged by every ruleset in force, kept up to date. */
@Injectable()
export class ScanService implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly facts: FactsService,
    private readonly readers: FactReaders,
    private readonly queue: JobQueue,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.readers.add({ name: 'scan', lookAgain: (ctx, ids) => this.lookAgain(ctx, ids) })
    this.queue.handle(runScan, (ctx, { runId }) => this.work(ctx, runId))
    this.queue.handle(scanEverybody, (ctx) => this.everybody(ctx))
  }

  /** Judges these enterprises afresh by every ruleset in force today. */
  async lookAgain(ctx: Ctx, enterpriseIds: readonly string[]): Promise<void> {
    const asOn = localDate(ctx.now)
    for (let from = 0; from < enterpriseIds.length; from += BATCH) {
      const ids = enterpriseIds.slice(from, from + BATCH)
      await this.uow.run(ctx, async (tx) => {
        const rulesets = await readyRulesets(tx.manager, await rulesetsInForce(tx.manager, asOn))
        await this.judge(tx, ids, rulesets, asOn)
      })
    }
  }

  /**
   * Queues a run over the register: a scan by these rulesets, or a dry run of one draft. Answers its id.
   * A scan that waits for the same rulesets is answered in place of a second one.
   */
  async start(tx: TxCtx, kind: ScanRun['kind'], rulesetIds: readonly string[]): Promise<string> {
    const [waiting] = await tx.manager.query<{ id: string }[]>(
      `SELECT id FROM scan_runs WHERE kind = $1 AND ruleset_ids = $2 AND state = 'queued' LIMIT 1`,
      [kind, rulesetIds],
    )
    if (waiting) return waiting.id
    const id = await this.create(tx, kind, rulesetIds)
    tx.enqueue(runScan, { runId: id })
    return id
  }

  /** Queues a run over everybody by every ruleset in force today. */
  async startAll(tx: TxCtx): Promise<string> {
    return this.start(tx, 'scan', await rulesetsInForce(tx.manager, localDate(tx.now)))
  }

  private async create(tx: TxCtx, kind: ScanRun['kind'], rulesetIds: readonly string[]): Promise<string> {
    const id = newId()
    await tx.manager.insert(ScanRun, {
      ...{ id, kind, rulesetIds: [...rulesetIds], state: 'queued', asOn: localDate(tx.now) },
      ...{ startedBy: tx.actor.id, startedAt: tx.now },
    })
    return id
  }

  /** The nightly run; one that was cut short today is finished in its place. */
  private async everybody(ctx: Ctx): Promise<void> {
    const id = await this.uow.run(ctx, async (tx) => {
      const today = localDate(tx.now)
      const [open] = await tx.manager.query<{ id: string }[]>(
        `SELECT id FROM scan_runs WHERE kind = 'scan' AND state IN ('queued', 'running') AND as_on = $1
         AND ruleset_ids = $2 ORDER BY started_at LIMIT 1`,
        [today, await rulesetsInForce(tx.manager, today)],
      )
      return open?.id ?? this.create(tx, 'scan', await rulesetsInForce(tx.manager, today))
    })
    await this.work(ctx, id)
  }

  /** Runs a run from its checkpoint to the end, batch by batch, each with its checkpoint in one transaction. */
  async work(ctx: Ctx, runId: string): Promise<void> {
    for (let more = true; more; ) more = await this.uow.run(ctx, (tx) => this.step(tx, runId))
  }

  /** One batch. Answers whether there is more. */
  private async step(tx: TxCtx, runId: string): Promise<boolean> {
    const run = await tx.manager.findOne(ScanRun, { where: { id: runId }, lock: { mode: 'pessimistic_write' } })
    if (!run || run.state === 'done' || run.state === 'failed') return false
    if (run.state === 'queued') await this.begin(tx, run)
    const ids = await nextIds(tx, run.checkpoint)
    const rulesets = ids.length ? await readyRulesets(tx.manager, run.rulesetIds) : []
    const written =
      run.kind === 'scan'
        ? await this.judge(tx, ids, rulesets, run.asOn)
        : await writeDryRun(tx, run.id, rulesets[0], await this.factsOf(tx, ids, run.asOn))
    const done = ids.length < BATCH
    await tx.manager.update(
      ScanRun,
      { id: runId },
      {
        checkpoint: ids.at(-1) ?? run.checkpoint,
        done: run.done + ids.length,
        written: run.written + written,
        state: done ? 'done' : 'running',
        finishedAt: done ? this.clock.now() : null,
      },
    )
    return !done
  }

  private async begin(tx: TxCtx, run: ScanRun): Promise<void> {
    const [counted] = await tx.manager.query<{ total: number }[]>(
      `SELECT count(*)::int AS total FROM enterprises WHERE status = 'active'`,
    )
    await tx.manager.update(ScanRun, { id: run.id }, { state: 'running', total: counted?.total ?? 0 })
  }

  private async judge(tx: TxCtx, ids: readonly string[], rulesets: readonly ReadyRuleset[], asOn: string): Promise<number> {
    if (ids.length === 0 || rulesets.length === 0) return 0
    await tx.manager.query('SELECT pg_advisory_xact_lock($1)', [SCAN_LOCK])
    const facts = await this.factsOf(tx, ids, asOn)
    const rows = [...facts].flatMap(([id, each]) => resultsOf(id, each, rulesets))
    return writeResults(tx, rows, asOn)
  }

  private factsOf(tx: TxCtx, ids: readonly string[], asOn: string): Promise<Map<string, Facts>> {
    return this.facts.facts(tx.manager, ids, asOn)
  }
}

/** The next enterprises after a checkpoint, in the order of their ids. */
async function nextIds(tx: TxCtx, after: string | null): Promise<string[]> {
  const rows = await tx.manager.query<{ id: string }[]>(
    `SELECT id FROM enterprises WHERE status = 'active' AND ($1::uuid IS NULL OR id > $1) ORDER BY id LIMIT ${BATCH}`,
    [after],
  )
  return rows.map(({ id }) => id)
}
