import { IsIn, IsOptional, IsString, Length } from 'class-validator'

/** How a paper is wanted. */
export class PaperFormat {
  /** `pdf` unless told. */
  @IsOptional() @IsIn(['pdf', 'docx']) format?: 'pdf' | 'docx'
}

/** Which list of public notices, and how it is wanted. */
export class PublicityListQuery extends PaperFormat {
  /** Code of a programme. */
  @IsOptional() @IsString() @Length(1, 100) programme?: string
}

/** A paper the office issued. */
export class IssuedPaperView {
  id: string
  /** Its number; null for an application as it was handed in. */
  number: string | null
  template: string
  templateVersion: number
  title: string
  audience: 'firm' | 'office'
  /** The move that issued it. */
  moveId: string | null
  issuedAt: Date
  /** Its files are made and kept; until then they are printed when asked for. */
  printed: boolean
  /** SHA-256 of the PDF, hexadecimal; null until it is made. */
  pdfSha256: string | null
  docxSha256: string | null
}
