import { useMemo } from 'react'
import { useSearchParams } from 'react-router'

/** What a list shows, as its address says: every filter, the page, its size and the order. */
export interface ListAddress {
  /** Filters by name; names are those of the server's query. */
  values: Readonly<Record<string, string>>
  page: number
  size: number
  /** A column's name, with `-` before it for the other way round. */
  sort?: string
  /** Everything the server is asked with. */
  query: Readonly<Record<string, string | number>>
  /** The filters and the order without the page: what a figure, an export or a saved view means. */
  meaning: Readonly<Record<string, string>>
  /** Whether a filter is set beside those that say which list it is: its tab and whatever has a default. */
  narrowed: boolean
  /** Takes those filters away. */
  widen(): void
  /** Changes filters; an empty value takes one away. The list goes back to its first page. */
  set(changes: Readonly<Record<string, string | undefined>>): void
  /** Replaces all filters and the order. */
  replace(meaning: Readonly<Record<string, string>>): void
  turn(page: number, size: number): void
  order(sort: string | undefined): void
}

const OWN = new Set(['page', 'size', 'sort'])

/**
 * Keeps a list's filters, page and order in the address, so that they survive opening a row, coming back and being sent
 * to a colleague. `defaults` hold where the address says nothing; choosing a default leaves the address clean.
 */
export function useListAddress(defaults: Readonly<Record<string, string>> = {}, usualSize = 20): ListAddress {
  const [params, setParams] = useSearchParams()
  const told = params.toString()
  const kept = JSON.stringify(defaults)
  return useMemo(() => {
    const usual = JSON.parse(kept) as Record<string, string>
    const now = new URLSearchParams(told)
    const all = { ...usual, ...Object.fromEntries(now) }
    const values = Object.fromEntries(Object.entries(all).filter(([key, value]) => !OWN.has(key) && value !== ''))
    const page = Math.max(1, Number(now.get('page')) || 1)
    const size = Number(now.get('size')) || usualSize
    const sort = all.sort || undefined
    const meaning: Record<string, string> = sort ? { ...values, sort } : values
    const write = (changes: Readonly<Record<string, string | undefined>>, fresh = false) => {
      const next = fresh ? new URLSearchParams() : new URLSearchParams(told)
      for (const [key, value] of Object.entries(changes)) {
        if ((value ?? '') === (usual[key] ?? '')) next.delete(key)
        else next.set(key, value ?? '')
      }
      setParams(next, { replace: true })
    }
    const [whole, narrowing] = [true, false].map((isWhole) =>
      Object.fromEntries(Object.entries(values).filter(([key]) => (key === 'tab' || key in usual) === isWhole)),
    ) as [Record<string, string>, Record<string, string>]
    return {
      values,
      narrowed: Object.keys(narrowing).length > 0,
      widen: () => write(sort ? { ...whole, sort } : whole, true),
      page,
      size,
      sort,
      meaning,
      query: { ...meaning, page, size },
      set: (changes) => write({ ...changes, page: undefined }),
      replace: (to) => write(to, true),
      turn: (to, per) => write({ page: to === 1 ? undefined : String(to), size: per === usualSize ? undefined : String(per) }),
      order: (by) => write({ sort: by, page: undefined }),
    }
  }, [told, kept, usualSize, setParams])
}
