/** The page that shows the list behind a figure, from the path the server gives with it. */
export function pageOf(list: string): string {
  return `/overview/cases?${list.split('?')[1] ?? ''}`
}

/** A share as people read it. */
export function percent(value: number | null): string {
  return value === null ? '—' : `${(value * 100).toFixed(1)}%`
}
