/** The same texts in another language: exactly the same keys, with an English singular (`key_one`) where a count is said. */
export type Translated<T> = { [K in keyof T]: T[K] extends string ? string : Translated<T[K]> } & {
  [K in keyof T & string as T[K] extends string ? `${K}_one` : never]?: string
}
