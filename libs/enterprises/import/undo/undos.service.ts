import { Injectable, type OnModuleInit } from '@nestjs/common'
import { DataSource, type EntityManager } from 'typeorm'
import { Clock, type Ctx, JobQueue, newId, Problem, type TxCtx, UnitOfWork } from '#platform'
import { copyRows } from '../copy-rows.js'
import { ImportBatch } from '../import-batch.entity.js'
import { ImportRun } from '../import-run.entity.js'
import { undoImport } from '../imports.jobs.js'
import { EnterpriseUses } from './enterprise-uses.js'
import { ImportUndo } from './import-undo.entity.js'
import { judgeChanged } from './judge-changed.js'
import { judgeEntered } from './judge-entered.js'
import { judgeFigures } from './judge-figures-written.js'
import { putBack } from './put-back.js'
import { removeEntered, removeIdentifiers } from './remove-entered.js'
import { portions, undoFigures } from './undo-figures.js'
import type { UndoLine } from './undo-line.js'
import { whyNoStop, whyNoUndo } from './undo-rule.js'

/** Enterprises (or figures) that go, go back, and stay. */
export interface UndoTally {
  removed: number
  putBack: number
  leftAlone: number
}

/**
 * Takes an import back on the day it was made: enterprises it entered leave the register, fields and figures go back,
 * and what anybody has touched since stays and is named. One transaction for each batch of the import, the last first,
 * so that a stop leaves whole batches and a second start goes on.
 */
@Injectable()
export class ImportUndos implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly uow: UnitOfWork,
    private readonly uses: EnterpriseUses,
    private readonly clock: Clock,
    private readonly queue: JobQueue,
  ) {}

  onModuleInit(): void {
    this.queue.handle(undoImport, (ctx, { runId }) => this.work(ctx, runId))
  }

  /**
   * Asks that an import end after the batch it is at; one that waits ends at once.
   * @throws Problem refused `import.stop-ended`, `import.stop-not-yours`
   */
  async stop(tx: TxCtx, runId: string): Promise<void> {
    const run = await lockRun(tx, runId)
    const why = whyNoStop(tx, run)
    if (why) throw Problem.refused(why.code, why.params, [why])
    const ended = run.state === 'queued' ? { state: 'stopped' as const, finishedAt: tx.now } : {}
    await tx.manager.update(ImportRun, { id: runId }, { stopAskedAt: run.stopAskedAt ?? tx.now, ...ended })
  }

  /**
   * Queues the undoing of an import; asked twice it is done once.
   * @throws Problem refused: `import.undo-day-over`, `import.undo-not-yours`, `import.undo-under-way`,
   *   `import.undo-dry-run`, `import.undo-nothing`, `import.undo-no-record`
   */
  async ask(tx: TxCtx, runId: string): Promise<void> {
    const run = await lockRun(tx, runId)
    if (await tx.manager.existsBy(ImportUndo, { runId })) return
    await this.check(tx, tx.manager, run)
    await tx.manager.insert(ImportUndo, { runId, state: 'queued', askedBy: tx.actor.id, askedAt: tx.now })
    tx.enqueue(undoImport, { runId })
  }

  /**
   * What an undoing would do now: how many go, go back and stay, and the first of those that stay. Changes nothing.
   * @throws Problem as `ask`
   */
  async forecast(ctx: Ctx, run: ImportRun, show: number): Promise<UndoTally & { left: UndoLine[] }> {
    const { manager } = this.dataSource
    await this.check(ctx, manager, run)
    const tally = { removed: 0, putBack: 0, leftAlone: 0 }
    const left: UndoLine[] = []
    for (const fromRow of await batchesOf(manager, run.id)) {
      const lines = await this.judge(manager, await manager.findOneByOrFail(ImportBatch, { runId: run.id, fromRow }))
      add(tally, tallyOf(lines))
      left.push(...lines.filter(({ outcome }) => outcome === 'left').slice(0, show - left.length))
    }
    return { ...tally, left }
  }

  private async check(ctx: Ctx, manager: EntityManager, run: ImportRun): Promise<void> {
    const why = whyNoUndo(ctx, run)
    if (why) throw Problem.refused(why.code, why.params, [why])
    if (!(await manager.existsBy(ImportBatch, { runId: run.id }))) throw Problem.refused('import.undo-no-record')
  }

  private async judge(manager: EntityManager, batch: ImportBatch): Promise<UndoLine[]> {
    const lines: UndoLine[] = []
    for (const ids of portions(batch.figures)) lines.push(...(await judgeFigures(manager, ids)).map(({ line }) => line))
    lines.push(...(await judgeChanged(manager, batch)))
    return lines.concat(await judgeEntered(manager, batch, this.uses.keeping()))
  }

  /** Undoes batch by batch; run twice it goes on where it ended. */
  private async work(ctx: Ctx, runId: string): Promise<void> {
    const { manager } = this.dataSource
    const undo = await manager.findOneBy(ImportUndo, { runId })
    if (!undo || undo.state === 'done') return
    const run = await manager.findOneByOrFail(ImportRun, { id: runId })
    await manager.update(ImportUndo, { runId }, { state: 'running' })
    const onBehalf = { ...ctx, actor: { ...ctx.actor, id: undo.askedBy } }
    for (const fromRow of await batchesOf(manager, runId)) await this.uow.run(onBehalf, (tx) => this.undoBatch(tx, run, fromRow))
    await manager.update(ImportUndo, { runId }, { state: 'done', finishedAt: this.clock.now() })
  }

  /** One batch: its rows locked, judged as they stand now, and taken back, with a line for each in the list that is handed over. */
  private async undoBatch(tx: TxCtx, run: ImportRun, fromRow: number): Promise<void> {
    const batch = await tx.manager.findOneOrFail(ImportBatch, {
      where: { runId: run.id, fromRow },
      lock: { mode: 'pessimistic_write' },
    })
    if (batch.undone) return
    await tx.manager.query(
      `SELECT e.id FROM enterprises e WHERE e.id = ANY ($1::uuid[])
         OR e.id IN (SELECT enterprise_id FROM import_befores WHERE run_id = $2 AND from_row = $3) ORDER BY e.id FOR UPDATE`,
      [batch.entered, run.id, fromRow],
    )
    const lines: UndoLine[] = []
    for (const ids of portions(batch.figures)) lines.push(...(await undoFigures(tx, ids, `撤销导入：${run.fileName}`)))
    const changed = await judgeChanged(tx.manager, batch)
    await putBack(
      tx,
      batch,
      changed.filter(({ outcome }) => outcome === 'put-back'),
      `undo:${run.fileName}`,
    )
    await removeIdentifiers(tx, batch)
    const entered = await judgeEntered(tx.manager, batch, this.uses.keeping())
    const going = entered.filter(({ outcome }) => outcome === 'removed').map(({ enterpriseId }) => enterpriseId)
    await removeEntered(tx, batch, going, this.uses.derived())
    const all = [...lines, ...changed, ...entered]
    await keepLines(tx, run.id, all)
    await tx.manager.update(ImportBatch, { runId: run.id, fromRow }, { undone: true })
    const { removed, putBack: back, leftAlone } = tallyOf(all)
    await tx.manager.query(
      `UPDATE import_undos SET removed = removed + $2, put_back = put_back + $3, left_alone = left_alone + $4 WHERE run_id = $1`,
      [run.id, removed, back, leftAlone],
    )
  }
}

/** @throws Problem missing `import.missing` */
async function lockRun(tx: TxCtx, id: string): Promise<ImportRun> {
  const run = await tx.manager.findOne(ImportRun, { where: { id }, lock: { mode: 'pessimistic_write' } })
  if (!run) throw Problem.missing('import.missing')
  return run
}

/** The batches still to be undone, the last first. */
async function batchesOf(manager: EntityManager, runId: string): Promise<number[]> {
  const rows: { from_row: number }[] = await manager.query(
    `SELECT from_row FROM import_batches WHERE run_id = $1 AND NOT undone ORDER BY from_row DESC`,
    [runId],
  )
  return rows.map((row) => row.from_row)
}

async function keepLines(tx: TxCtx, runId: string, lines: readonly UndoLine[]): Promise<void> {
  const columns = [
    'id',
    'run_id',
    'enterprise_id',
    'uscc',
    'name',
    'outcome',
    'field',
    'period',
    'value',
    'becomes',
    'code',
    'params',
  ]
  await copyRows(
    tx,
    'import_undo_lines',
    columns,
    lines.map((line) => [
      newId(),
      runId,
      line.enterpriseId,
      line.uscc,
      line.name,
      line.outcome,
      line.field ?? null,
      line.period ?? null,
      line.value ?? null,
      line.becomes ?? null,
      line.code ?? null,
      JSON.stringify(line.params ?? {}),
    ]),
  )
}

/** Enterprises once each, figures one by one. */
export function tallyOf(lines: readonly UndoLine[]): UndoTally {
  const of = (outcome: UndoLine['outcome']) =>
    new Set(
      lines
        .filter((line) => line.outcome === outcome)
        .map((line) => `${line.enterpriseId} ${line.period ? `${line.field} ${line.period}` : ''}`),
    ).size
  return { removed: of('removed'), putBack: of('put-back'), leftAlone: of('left') }
}

function add(to: UndoTally, more: UndoTally): void {
  for (const key of ['removed', 'putBack', 'leftAlone'] as const) to[key] += more[key]
}
