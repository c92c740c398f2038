import type { Accepted, Remark } from './import-plan.js'

type Place = Accepted<unknown>['place']

/** One line of the report. */
export interface ReportLine {
  place: Place
  outcome: 'rejected' | 'duplicate' | 'warning'
  remark: Remark
}

/** Some rows of a file on their way into one transaction. */
export class Batch<Row> {
  readonly accepted: Accepted<Row>[] = []
  rejected = 0
  duplicates = 0
  warnings = 0
  /** Last row of the file in this batch. */
  upTo: number
  private readonly lines: ReportLine[] = []

  /** @param from the last row before this batch */
  constructor(readonly from: number) {
    this.upTo = from
  }

  /** Rows of the file so far. */
  get size(): number {
    return this.upTo - this.from
  }

  reach(row: number): void {
    this.upTo = row
  }

  accept(place: Place, row: Row, warnings: readonly Remark[]): void {
    this.accepted.push({ place, row })
    this.warnings += warnings.length
    for (const remark of warnings) this.lines.push({ place, outcome: 'warning', remark })
  }

  reject(place: Place, reasons: readonly Remark[]): void {
    this.rejected++
    for (const remark of reasons) this.lines.push({ place, outcome: 'rejected', remark })
  }

  /** A key that came before; one at odds with its first bearer is a warning besides. */
  repeat(place: Place, remark: Remark, sameIdentity: boolean): void {
    this.duplicates++
    if (!sameIdentity) this.warnings++
    this.lines.push({ place, outcome: 'duplicate', remark })
  }

  /** The report's lines, with what the writer remarked, in the order of the file. */
  report(written: readonly { index: number; remark: Remark }[]): ReportLine[] {
    const more = written.map(({ index, remark }) => ({
      place: (this.accepted[index] as Accepted<Row>).place,
      outcome: 'warning' as const,
      remark,
    }))
    return [...this.lines, ...more].sort((a, b) => a.place.row - b.place.row)
  }
}
