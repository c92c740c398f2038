import { IsBoolean, IsIn, IsObject, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator'
import { PageQuery } from '#platform'
import { NamedPerson } from '../register/enterprises.dto.js'
import { UndoView } from './undo/undos.dto.js'

/** An import of a file that was uploaded before (`POST /api/files`). */
export class ImportInput {
  /** The stored file: CSV (UTF-8 or GB18030) or .xlsx. */
  @IsUUID() fileId: string
  /** What the file holds: `enterprises` unless told. */
  @IsOptional() @IsIn(['enterprises', 'figures']) kind?: 'enterprises' | 'figures'
  /** Figures: the map that says what the columns mean, see `GET /api/enterprises/imports/figure-maps`. */
  @IsOptional() @IsString() @MaxLength(60) figureMap?: string
  /** Figures: the period of every row (`2025`, `2026Q1`), for files that have no such column. */
  @IsOptional() @IsString() @MaxLength(12) period?: string
  /** Judge and report everything, change nothing. */
  @IsOptional() @IsBoolean() dryRun?: boolean
  /** Own columns: field of the register to header in the file, e.g. `{"uscc": "代码"}`; an empty header leaves the field out. */
  @IsOptional() @IsObject() map?: Record<string, string>
  /** Remember `map` for the next file with the same headers. */
  @IsOptional() @IsBoolean() remember?: boolean
  /** Whether rows without a column saying so lie in the zone; true unless told. */
  @IsOptional() @IsBoolean() inside?: boolean
}

/** One import and how far it is. */
export class ImportView {
  id: string
  kind: 'enterprises' | 'figures'
  /** Figures: by which map, and of which period where the file does not say. */
  figureMap: string | null
  period: string | null
  /** Own columns: field to header. */
  map: Record<string, string>
  fileName: string
  /** The stored file; null when it came from the command line. */
  fileId: string | null
  dryRun: boolean
  /** Whether rows without a column saying so lie in the zone. */
  inside: boolean
  state: 'queued' | 'running' | 'done' | 'failed' | 'stopped'
  /** Why the whole file was refused, in the reader's language. */
  failure: string | null
  /** Share of the file that is read, 0 to 100. */
  percent: number
  rows: number
  /** Data rows of the file, known at its end; a stopped import has more of them than rows done. */
  rowsTotal: number | null
  created: number
  updated: number
  unchanged: number
  rejected: number
  duplicates: number
  warnings: number
  startedBy: NamedPerson | null
  startedAt: Date
  finishedAt: Date | null
  /** Somebody wants it stopped; it ends after the batch it is at. */
  stopping: boolean
  /** Why the caller cannot stop it, in their language; null when they can, or when it has ended. */
  stopRefusal: string | null
  /** The undoing of it, when there is one. */
  undo: UndoView | null
  /** Why the caller cannot undo it, in their language; null when they can, or when it is undone. */
  undoRefusal: string | null
}

export class ImportsPage {
  items: ImportView[]
  total: number
  page: number
  size: number
}

/** A column an import takes. */
export class ImportColumnView {
  field: string
  /** The headers it is known by, the usual one first. */
  headers: string[]
  required: boolean
}

/** What a file to be imported looks like. */
export class ImportFormat {
  /** Largest file in megabytes. */
  fileLimitMb: number
  columns: ImportColumnView[]
}

/** A map of figures: what the columns of one kind of file mean. */
export class FigureMapView {
  name: string
  /** In the reader's language. */
  title: string
  /** Units and how enterprises are matched, in words. */
  about: string
  columns: ImportColumnView[]
}

/** Which rows of an import's report. */
export class RejectsQuery extends PageQuery {
  @IsOptional() @IsIn(['rejected', 'duplicate', 'warning']) outcome?: 'rejected' | 'duplicate' | 'warning'
}

/** In which form the report is wanted: every remark as CSV (unless told), or the file's own rows with the wrong cells marked. */
export class ReportQuery {
  @IsOptional() @IsIn(['csv', 'xlsx']) format?: 'csv' | 'xlsx'
}

/** What is said of one row. */
export class RejectView {
  /** Data row, from 1. */
  row: number
  /** Line of the file, or row of the sheet, from 1. */
  line: number
  outcome: 'rejected' | 'duplicate' | 'warning'
  /** The file's own header. */
  column: string | null
  value: string | null
  code: string
  /** The sentence in the reader's language. */
  message: string
}

export class RejectsPage {
  items: RejectView[]
  total: number
  page: number
  size: number
}
