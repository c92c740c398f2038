import { IsBoolean, IsObject, IsString, Length, Matches } from 'class-validator'
import { Trimmed } from '#platform'

const LIST = /^[a-z][a-z0-9-]*$/

/** Which list's views are asked for. */
export class SavedViewsQuery {
  /** e.g. `cases`. */
  @IsString() @Length(1, 50) @Matches(LIST) list: string
}

/** A view to keep. */
export class SaveView extends SavedViewsQuery {
  /** A view of one's own with the same name is replaced. */
  @Trimmed() @IsString() @Length(1, 60) name: string
  /** Show it to everybody in the office. */
  @IsBoolean() shared: boolean
  /** The list's query by parameter name, texts only; at most 4 096 characters as JSON. */
  @IsObject() query: Record<string, string>
}

/** A saved view. */
export class SavedViewView {
  id: string
  list: string
  name: string
  shared: boolean
  query: Record<string, string>
  /** Whose it is, by name. */
  owner: string
  /** It is one's own. */
  mine: boolean
}
