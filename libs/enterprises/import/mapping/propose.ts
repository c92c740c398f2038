import type { ImportColumn } from '../import-plan.js'
import { comparable } from '../map-columns.js'

/** A column of a file nobody knows yet. */
export interface UnknownColumn {
  index: number
  header: string
  /** The first values of it that are not empty. */
  examples: readonly string[]
}

const CODE = /^[0-9A-Z]{18}$/i

/** Below this share of common pairs of characters two headers are not alike. */
const ALIKE = 0.5

/**
 * Proposes for unknown columns of a file which fields they may be: a column of values shaped like credit codes is one,
 * else the field one of whose headers is most alike. Each field and each column is proposed at most once. Answers the
 * column's index by field.
 */
export function propose(columns: readonly UnknownColumn[], fields: readonly ImportColumn[]): Map<string, number> {
  const pairs = columns.flatMap((column) =>
    fields.map((field) => ({ index: column.index, field: field.field, likeness: likenessOf(column, field) })),
  )
  pairs.sort((a, b) => b.likeness - a.likeness || a.index - b.index)
  const found = new Map<string, number>()
  const taken = new Set<number>()
  for (const { index, field, likeness } of pairs) {
    if (likeness < ALIKE || found.has(field) || taken.has(index)) continue
    found.set(field, index)
    taken.add(index)
  }
  return found
}

function likenessOf({ header, examples }: UnknownColumn, field: ImportColumn): number {
  if (field.field === 'uscc' && examples.length > 0 && examples.every((value) => CODE.test(value))) return 2
  return Math.max(...field.headers.map((known) => alike(comparable(header), comparable(known))))
}

/** Dice's measure on pairs of characters; a header that holds the other whole is alike, the longer the shared part the more. */
function alike(a: string, b: string): number {
  if (a === '' || b === '') return 0
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length >= 2 && long.includes(short)) return Math.max(ALIKE, short.length / long.length)
  const left = pairsOf(a)
  const right = new Set(pairsOf(b))
  if (left.length + right.size === 0) return 0
  return (2 * left.filter((pair) => right.has(pair)).length) / (left.length + right.size)
}

const pairsOf = (text: string) => [...new Set([...text].slice(1).map((character, i) => text[i] + character))]
