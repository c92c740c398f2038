import type { ProblemParams, TxCtx } from '#platform'
import type { ImportOptions } from './import-options.js'

/** What is wrong or worth saying about one cell or row. */
export interface Remark {
  /** Field of the plan; the report shows the file's own header. */
  field?: string
  value?: string
  code: string
  params?: ProblemParams
}

/** A field an import can take, and the headers it goes by in real files. */
export interface ImportColumn {
  field: string
  /** Headers, the first being the one named when the column is missing. Compared without blanks, width and case. */
  headers: readonly string[]
  required?: boolean
}

/** One entry of a file, taken apart by column. */
export interface Entry {
  row: number
  line: number
  /** Cells by field, trimmed; absent columns and empty cells are missing. */
  cells: Readonly<Record<string, string>>
}

/** An entry the plan has judged: taken (perhaps with warnings) or rejected with every reason. */
export type Judged<Row> =
  | { ok: true; row: Row; key: string; warnings: readonly Remark[] }
  | { ok: false; reasons: readonly Remark[] }

/** An accepted entry with its place in the file. */
export interface Accepted<Row> {
  place: { row: number; line: number }
  row: Row
}

/** What became of a batch of accepted entries; `remarks` by index of the entry. */
export interface BatchOutcome {
  created: number
  updated: number
  unchanged: number
  remarks: { index: number; remark: Remark }[]
  /** What was written, so that it can be taken back. */
  wrote: Wrote
}

/** Keys of the rows a batch added. What it changed is in `import_befores`. */
export interface Wrote {
  entered: string[]
  formerNames: string[]
  identifiers: string[]
  figures: string[]
}

/** Which batch of which run is written. */
export interface BatchPlace {
  runId: string
  /** Last data row before the batch. */
  fromRow: number
}

/**
 * How one kind of file is imported. The runner reads, maps, remembers keys, keeps the checkpoint and the report;
 * the plan judges an entry and writes a batch.
 */
export interface ImportPlan<Row> {
  kind: string
  columns: readonly ImportColumn[]
  /** Reads what judging needs (codes, divisions …) once, before the first row. */
  prepare(ctx: { now: Date; options: ImportOptions; fileName: string }): Promise<Judge<Row>>
  /** Writes a batch inside the checkpoint's transaction, set by set, never row by row. */
  write(tx: TxCtx, batch: readonly Accepted<Row>[], at: BatchPlace): Promise<BatchOutcome>
}

/** Pure: judges one entry, and says whether a repeated key is at odds with its first bearer. */
export interface Judge<Row> {
  judge(entry: Entry): Judged<Row>
  /** What tells two entries of one key apart for people, e.g. the name's comparison form. */
  identity(row: Row): string
  /** The remark on an entry whose key came before in this file. */
  duplicate(row: Row, first: { line: number; sameIdentity: boolean }): Remark
}
