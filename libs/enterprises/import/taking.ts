import type { Batch } from './batch.js'
import type { Judge } from './import-plan.js'
import { type ColumnMap, entriesOf } from './map-columns.js'
import type { TableRow } from './read-rows.js'
import { SeenKeys } from './seen-keys.js'

/** Takes rows one by one: entries of a row, judged, told from those before. */
export class Taking<Row> {
  private readonly seen = new SeenKeys()

  constructor(
    private readonly judge: Judge<Row>,
    private readonly map: ColumnMap,
  ) {}

  /** Puts a row into the batch; without a batch (a row done before) only its keys are remembered. */
  take(row: TableRow, batch: Batch<Row> | undefined): void {
    const place = { row: row.row, line: row.line }
    batch?.reach(row.row)
    if (row.fault) {
      batch?.reject(place, [{ code: row.fault, value: row.cells.join(',') }])
      return
    }
    const cells = row.cells.findLastIndex((cell) => cell.trim() !== '') + 1
    const columns = this.map.headers.length
    if (cells > columns) {
      batch?.reject(place, [{ code: 'import.too-many-cells', params: { cells, columns } }])
      return
    }
    for (const entry of entriesOf(row, this.map)) {
      const judged = this.judge.judge(entry)
      if (!judged.ok) {
        batch?.reject(place, judged.reasons)
        continue
      }
      const first = this.seen.meet(judged.key, row.line, this.judge.identity(judged.row))
      if (first) batch?.repeat(place, this.judge.duplicate(judged.row, first), first.sameIdentity)
      else batch?.accept(place, judged.row, judged.warnings)
    }
  }
}
