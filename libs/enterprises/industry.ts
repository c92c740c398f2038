/**
 * A GB/T 4754-2017 code taken apart: the letter (when written, as in `I6513`), and the codes of its ancestors from the
 * section down. Digits: 2 = division 大类, 3 = group 中类, 4 = class 小类.
 */
export interface IndustryCode {
  /** The code as the table has it: digits only, or the letter alone for a section. */
  code: string
  letter: string
  /** Ancestors, from the section down to the parent. */
  ancestors: string[]
}

/** First and last division of each section (GB/T 4754-2017). */
const SECTIONS: readonly (readonly [letter: string, from: number, to: number])[] = [
  ['A', 1, 5],
  ['B', 6, 12],
  ['C', 13, 43],
  ['D', 44, 46],
  ['E', 47, 50],
  ['F', 51, 52],
  ['G', 53, 60],
  ['H', 61, 62],
  ['I', 63, 65],
  ['J', 66, 69],
  ['K', 70, 70],
  ['L', 71, 72],
  ['M', 73, 75],
  ['N', 76, 79],
  ['O', 80, 82],
  ['P', 83, 83],
  ['Q', 84, 85],
  ['R', 86, 90],
  ['S', 91, 96],
  ['T', 97, 97],
]

/** Reads an industry code with or without its letter; undefined when the shape, the division or the letter is wrong. */
export function readIndustry(text: string): IndustryCode | undefined {
  const plain = text.trim().normalize('NFKC').toUpperCase()
  const match = /^([A-T])?(\d{2,4})?$/.exec(plain)
  if (!match || plain === '') return undefined
  const [, letter, digits] = match
  if (!digits) return { code: letter as string, letter: letter as string, ancestors: [] }
  const division = Number(digits.slice(0, 2))
  const section = SECTIONS.find(([, from, to]) => division >= from && division <= to)?.[0]
  if (!section || (letter && letter !== section)) return undefined
  const ancestors = [section, ...[2, 3].filter((n) => n < digits.length).map((n) => digits.slice(0, n))]
  return { code: digits, letter: section, ancestors }
}
