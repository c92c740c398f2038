/** A case number as somebody typed it, read as far as it goes. */
export interface TypedNumber {
  /** Letters of the kind, upper case. */
  prefix?: string
  /** Four digits. */
  year?: string
  /** The running number as typed; empty or absent where only the year was given. */
  digits?: string
  /** It can be nothing but a number: kind, dash, year, or zeros before it. Else it may be a name or a credit code as well. */
  certain: boolean
}

const DASHES = /[‐‑‒–—―−ー－~～]/gu
const YEAR = '20\\d\\d'

/** From what is typed most fully to what is typed least. The running number stands alone across kinds and years. */
const SHAPES: readonly { shape: RegExp; certain: boolean }[] = [
  { shape: /^(?<prefix>[A-Z]{1,8})-(?<year>\d{4})(?:-(?<digits>\d{0,12}))?$/, certain: true },
  { shape: new RegExp(`^(?<prefix>[A-Z]{1,8})(?<year>${YEAR})-?(?<digits>\\d{0,12})$`), certain: false },
  { shape: /^(?<prefix>[A-Z]{1,8})-?(?<digits>\d{1,12})$/, certain: false },
  { shape: new RegExp(`^(?<year>${YEAR})-(?<digits>\\d{1,12})$`), certain: true },
  { shape: new RegExp(`^(?<year>${YEAR})(?<digits>\\d{6,8})$`), certain: false },
  { shape: /^(?<digits>0\d{5,11})$/, certain: true },
  { shape: /^(?<digits>\d{1,12})$/, certain: false },
]

/**
 * Reads a case number as people type it: full-width letters and digits, lower case, blanks, any dash or none, without its
 * leading zeros, or the running number alone. Nothing where it is no such thing.
 * @example readNumber('ＲＤ２０２６－９') // { prefix: 'RD', year: '2026', digits: '9', certain: false }
 */
export function readNumber(typed: string): TypedNumber | undefined {
  const text = typed.normalize('NFKC').toUpperCase().replace(DASHES, '-').replace(/[\s#]/g, '')
  for (const { shape, certain } of SHAPES) {
    const found = shape.exec(text)?.groups
    if (found) return { ...(found as Omit<TypedNumber, 'certain'>), certain }
  }
  return undefined
}
