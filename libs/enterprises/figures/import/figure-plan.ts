import type { DataSource } from 'typeorm'
import type { TxCtx } from '#platform'
import type { ImportOptions } from '../../import/import-options.js'
import type { Accepted, BatchOutcome, BatchPlace, ImportColumn, ImportPlan, Judge } from '../../import/import-plan.js'
import { localDate } from '../../local-date.js'
import { Metric } from '../metric.entity.js'
import { columnsOf, type FigureMap } from './figure-map.js'
import { writeFigures } from './figures-writer.js'
import { type FiguresRow, figuresJudge } from './judge-figures.js'

/** How files of figures are imported, by a map that says what their columns mean. One plan for one run. */
export class FigurePlan implements ImportPlan<FiguresRow> {
  readonly kind = 'figures'
  readonly columns: readonly ImportColumn[]
  private metrics: ReadonlyMap<string, Metric> = new Map()

  /** @param period the period of every row, for files that have no such column */
  constructor(
    private readonly dataSource: DataSource,
    private readonly map: FigureMap,
    private readonly period?: string,
  ) {
    this.columns = columnsOf(map, period !== undefined)
  }

  async prepare(given: { now: Date; options: ImportOptions; fileName: string }): Promise<Judge<FiguresRow>> {
    this.metrics = new Map((await this.dataSource.manager.find(Metric)).map((metric) => [metric.code, metric]))
    const unknown = this.map.columns.filter(({ metric }) => !this.metrics.has(metric))
    if (unknown.length)
      throw new Error(`map ${this.map.name} names metrics that are not there: ${unknown.map((c) => c.metric).join(', ')}`)
    return figuresJudge(this.map, this.metrics, { period: this.period, today: localDate(given.now) })
  }

  write(tx: TxCtx, batch: readonly Accepted<FiguresRow>[], at: BatchPlace): Promise<BatchOutcome> {
    return writeFigures(tx, batch, { metrics: this.metrics, source: `import:${this.map.name}`, at })
  }
}
