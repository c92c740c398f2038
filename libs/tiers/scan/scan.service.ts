import { Injectable, type OnModuleInit } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { Facts } from '#criteria'
import { FactReaders, FactsService } from '#enterprises'
import { localDate } from '#lifecycle'
import { Clock, type Ctx, JobQueue, newId, type TxCtx, UnitOfWork } from '#platform'
import type { ReadyScheme } from '../points/points.js'
import { schemeInForce } from '../points/points.queries.js'
import { pointsText, writePlaces, writePoints } from '../points/write-points.js'
import { type ReadyRuleset, readyRulesets } from '../rulesets/prepared-rulesets.js'
import { rulesetsInForce } from '../rulesets/which-ruleset.js'
import { writeDryRun } from './dry-run.js'
import { resultsOf } from './result-rows.js'
import { runScan, scanEverybody } from './scan.jobs.js'
import { ScanRun } from './scan-run.entity.js'
import { asText, type ResultsText, writeResults } from './write-results.js'

/** Enterprises judged and written in one transaction. */
const BATCH = 100
/**
 * Held while facts are read and their results written, so that older facts never overwrite newer results: shared by the
 * batches of a run, which never meet, alone by whoever looks again at a few.
 */
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

  /** Judges these enterprises afresh by every ruleset in force today; those that have left the register are passed over. */
  async lookAgain(ctx: Ctx, enterpriseIds: readonly string[]): Promise<void> {
    const asOn = localDate(ctx.now)
    for (let from = 0; from < enterpriseIds.length; from += BATCH) {
      await this.uow.run(ctx, async (tx) => {
        await tx.manager.query('SELECT pg_advisory_xact_lock($1)', [SCAN_LOCK])
        const ids = await stillThere(tx, enterpriseIds.slice(from, from + BATCH))
        const rulesets = await readyRulesets(tx.manager, await rulesetsInForce(tx.manager, asOn))
        const facts = await this.facts.facts(tx.manager, ids, asOn)
        await writeResults(tx, textOf(facts, rulesets), asOn)
        const scheme = await schemeInForce(tx.manager, asOn)
        if (scheme) await writePoints(tx, scheme.id, pointsText(facts, scheme), asOn)
      })
    }
  }

  /**
   * Queues a run over the register: a scan by these rulesets, or a dry run of one draft. Answers its id.
   * A scan that waits for the same rulesets is answered in place of a second one.
   */
  async start(tx: TxCtx, kind: ScanRun['kind'], rulesetIds: readonly string[]): Promise<string> {
    await tx.manager.query(`SELECT FROM rulesets WHERE id = ANY ($1) FOR SHARE`, [rulesetIds])
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

  /**
   * Runs a run from its checkpoint to the end, batch by batch. While the database writes one batch the next is judged; each
   * is written in its turn, with the checkpoint, in a transaction of its own.
   */
  async work(ctx: Ctx, runId: string): Promise<void> {
    const run = await this.uow.run(ctx, (tx) => this.begin(tx, runId))
    if (!run) return
    let after = run.checkpoint
    let before: Promise<void> = Promise.resolve()
    for (;;) {
      const ids = await this.uow.read(ctx, (manager) => nextIds(manager, after))
      if (ids.length === 0) break
      const batch = this.batch(ctx, run, { after, ids, turn: before })
      batch.catch(() => undefined)
      await before
      before = batch
      after = ids.at(-1) ?? after
    }
    await before
    await this.uow.run(ctx, async (tx) => {
      const scheme = run.kind === 'scan' ? await schemeInForce(tx.manager, run.asOn) : undefined
      if (scheme) await writePlaces(tx, scheme.id)
      await tx.manager.update(ScanRun, { id: runId }, { state: 'done', finishedAt: this.clock.now() })
    })
  }

  /** Judges one batch and writes it when the one before is written. Another worker on the same run ends this one. */
  private async batch(ctx: Ctx, run: ScanRun, { after, ids, turn }: Batch): Promise<void> {
    await this.uow.run(ctx, async (tx) => {
      await tx.manager.query('SELECT pg_advisory_xact_lock_shared($1)', [SCAN_LOCK])
      const rulesets = await readyRulesets(tx.manager, run.rulesetIds)
      const written = await this.judgeAndWrite(tx, run, { ids, rulesets, turn })
      const [, moved] = await tx.manager.query<[unknown[], number]>(
        `UPDATE scan_runs SET checkpoint = $3, done = done + $4, written = written + $5
         WHERE id = $1 AND state = 'running' AND checkpoint IS NOT DISTINCT FROM $2`,
        [run.id, after, ids.at(-1), ids.length, written],
      )
      if (moved !== 1) throw new Error(`another worker is on run ${run.id}`)
    })
  }

  /** What was judged waits for its turn as text, so that two batches in flight stay small. */
  private async judgeAndWrite(
    tx: TxCtx,
    run: ScanRun,
    { ids, rulesets, turn }: { ids: readonly string[]; rulesets: readonly ReadyRuleset[]; turn: Promise<void> },
  ): Promise<number> {
    if (run.kind === 'dry-run') {
      await turn
      return writeDryRun(tx, run.id, rulesets[0], await this.facts.facts(tx.manager, ids, run.asOn))
    }
    const scheme = await schemeInForce(tx.manager, run.asOn)
    const [text, points] = await this.textsOf(tx, ids, run.asOn, { rulesets, scheme })
    await turn
    if (scheme) await writePoints(tx, scheme.id, points, run.asOn)
    return writeResults(tx, text, run.asOn)
  }

  private async textsOf(
    tx: TxCtx,
    ids: readonly string[],
    asOn: string,
    by: { rulesets: readonly ReadyRuleset[]; scheme: ReadyScheme | undefined },
  ): Promise<[results: ResultsText, points: string]> {
    const facts = await this.facts.facts(tx.manager, ids, asOn)
    return [textOf(facts, by.rulesets), by.scheme ? pointsText(facts, by.scheme) : '[]']
  }

  /** The run, counted and running; undefined when it has ended. */
  private async begin(tx: TxCtx, runId: string): Promise<ScanRun | undefined> {
    const run = await tx.manager.findOne(ScanRun, { where: { id: runId }, lock: { mode: 'pessimistic_write' } })
    if (!run || run.state === 'done' || run.state === 'failed') return undefined
    if (run.state === 'queued') {
      const [counted] = await tx.manager.query<{ total: number }[]>(
        `SELECT count(*)::int AS total FROM enterprises WHERE status = 'active'`,
      )
      await tx.manager.update(ScanRun, { id: run.id }, { state: 'running', total: counted?.total ?? 0 })
    }
    return run
  }
}

interface Batch {
  after: string | null
  ids: readonly string[]
  /** Settles when the batch before is written. */
  turn: Promise<void>
}

const textOf = (facts: ReadonlyMap<string, Facts>, rulesets: readonly ReadyRuleset[]) =>
  asText([...facts].flatMap(([id, each]) => resultsOf(id, each, rulesets)))

/** The next enterprises after a checkpoint, in the order of their ids. */
async function nextIds(manager: EntityManager, after: string | null): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `SELECT id FROM enterprises WHERE status = 'active' AND ($1::uuid IS NULL OR id > $1) ORDER BY id LIMIT ${BATCH}`,
    [after],
  )
  return rows.map(({ id }) => id)
}

/** Those of the enterprises that are on the register, kept there until the results are written: an import may be undone meanwhile. */
async function stillThere(tx: TxCtx, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.manager.query<{ id: string }[]>(
    'SELECT id FROM enterprises WHERE id = ANY ($1::uuid[]) ORDER BY id FOR KEY SHARE',
    [ids],
  )
  return rows.map(({ id }) => id)
}
