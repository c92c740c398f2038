/** How a file is to be imported. */
export interface ImportOptions {
  /** Own column mapping: field of the register → header in the file. */
  map?: Readonly<Record<string, string>>
  /** Whether rows without a column saying so lie in the zone. Default true. */
  inside?: boolean
  /** Figures: the map that says what the columns mean. */
  figureMap?: string
  /** Figures: the period of every row, for files that have no such column. */
  period?: string
}
