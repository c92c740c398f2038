import { IsBoolean, IsOptional, IsString, Length } from 'class-validator'

/** A word on a case. */
export class WriteComment {
  /** The text; `@login` tells a colleague. */
  @IsString() @Length(1, 5000) body: string
  /** Only the office reads it; true unless told, for the office. What a firm writes is always shared. */
  @IsOptional() @IsBoolean() internal?: boolean
}

/** A word on a case, as its reader sees it. */
export class CommentView {
  id: string
  authorName: string
  /** The firm wrote it. */
  fromFirm: boolean
  /** Written by an agent of the firm. */
  byAgent: boolean
  /** Empty when it was taken back. */
  body: string
  internal: boolean
  createdAt: Date
  withdrawnAt: Date | null
  /** The reader wrote it. */
  mine: boolean
}

/** One page of comments, the newest first. */
export class CommentPage {
  items: CommentView[]
  total: number
  page: number
  size: number
}
