/** How a file is to be imported. */
export interface ImportOptions {
  /** Own column mapping: field of the register → header in the file. */
  map?: Readonly<Record<string, string>>
  /** Whether rows without a column saying so lie in the zone. Default true. */
  inside?: boolean
}
