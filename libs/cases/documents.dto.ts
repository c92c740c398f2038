import { IsOptional, IsString, IsUUID, Length } from 'class-validator'

/** Attaches a stored file to a slot. */
export class AttachDocument {
  /** Key of the slot. */
  @IsString() @Length(1, 100) slot: string
  /** Id of the file, as `POST /api/files` answered. */
  @IsUUID() fileId: string
  /** The document this one takes the place of. */
  @IsOptional() @IsUUID() replaces?: string
}

/** A document that hangs on a case; its bytes are at `/api/files/{fileId}`. */
export class CaseDocumentView {
  id: string
  /** Key of the slot. */
  slot: string
  fileId: string
  name: string
  /** Bytes. */
  size: number
  mediaType: string
  addedBy: string | null
  addedAt: Date
}

/** A document slot with its limits and what it holds. */
export class DocumentSlotView {
  /** Key of the slot. */
  key: string
  /** In the language of the request. */
  label: string
  required: boolean
  /** More than one file may be attached. */
  multiple: boolean
  /** Media types taken; empty when any is. */
  accept: string[]
  /** Largest file in megabytes; null when only the office's own limit holds. */
  maxMb: number | null
  help: string | null
  /** Address of a template. */
  template: string | null
  /** May be changed now. */
  unlocked: boolean
  documents: CaseDocumentView[]
}
