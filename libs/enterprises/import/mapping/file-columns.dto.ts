import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator'

/** Which stored file, and what it holds. */
export class FileColumnsQuery {
  @IsUUID() fileId: string
  /** What the file holds: `enterprises` unless told. */
  @IsOptional() @IsIn(['enterprises', 'figures']) kind?: 'enterprises' | 'figures'
  /** Figures: the map that says what the columns mean. */
  @IsOptional() @IsString() @MaxLength(60) figureMap?: string
  /** Figures: the period of every row, for files that have no such column. */
  @IsOptional() @IsString() @MaxLength(12) period?: string
}

/** A column of the file. */
export class FileColumn {
  header: string
  /** Its first two different values. */
  examples: string[]
  /** The field its header is known by; null: nobody knows it. */
  known: string | null
  /** The field it is taken for: as known, as remembered, or as proposed. */
  field: string | null
  /** The field is only proposed, for a header that is alike. */
  proposed: boolean
}

/** A field an import takes. */
export class ImportField {
  field: string
  /** In the reader's language. */
  name: string
  required: boolean
}

/** Who matched the columns of such a file before. */
export class RememberedColumns {
  by: string | null
  at: Date
}

/** The columns of a file, and what they would be taken for. */
export class FileColumns {
  columns: FileColumn[]
  fields: ImportField[]
  /** Own columns the office remembers for these headers: field to header; an empty header leaves the field out. */
  map: Record<string, string>
  /** Nothing has to be asked: every required field is there and no column looks like one that is not. */
  clear: boolean
  remembered: RememberedColumns | null
}
