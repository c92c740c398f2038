import { Exact } from '#criteria'

/** What one of each unit is in the smallest of its kind. Units of one kind convert into each other, exactly. */
const KINDS: readonly Readonly<Record<string, string>>[] = [
  { 元: '1', 千元: '1000', 万元: '10000', 百万元: '1000000', 亿元: '100000000' },
  { 美元: '1', 万美元: '10000', 亿美元: '100000000' },
  { '': '1', '%': '0.01', '‰': '0.001' },
]

const factors = new Map<string, Exact>()

/** By how much a number in one unit is multiplied to be in another; undefined when they are of different kinds. */
export function factorBetween(from: string, to: string): Exact | undefined {
  const key = `${from}>${to}`
  if (factors.has(key)) return factors.get(key)
  const kind = KINDS.find((each) => from in each && to in each)
  const factor = from === to ? new Exact(1) : kind && new Exact(kind[from] as string).dividedBy(kind[to] as string)
  if (factor) factors.set(key, factor)
  return factor
}

/**
 * Reads a number as people and registers write it: thousands marked by commas, full-width digits, a sign, `1.2E3`.
 * Undefined when it is none. Exact: `0.1` stays one tenth.
 */
export function readNumber(text: string): Exact | undefined {
  const plain = text.normalize('NFKC').replace(/[\s,]/g, '')
  return /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,2})?$/i.test(plain) ? new Exact(plain) : undefined
}

/** The units a number in this unit may be written in, itself first. */
export function unitsLike(unit: string): string[] {
  const kind = KINDS.find((each) => unit in each)
  return [unit, ...Object.keys(kind ?? {}).filter((other) => other !== unit)]
}
