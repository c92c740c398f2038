import { IsObject } from 'class-validator'

/** Something a person has set for themselves. */
export class PreferenceView {
  /** What was kept; null when nothing was. */
  value: object | null
}

/** Something a person sets for themselves. */
export class SavePreference {
  /** An object that only the page reads; at most 16 384 characters as JSON. */
  @IsObject() value: object
}
