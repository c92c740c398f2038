import type { components } from '../../api/schema.js'

export type ScanRow = components['schemas']['ScanRow'] & { id: string }
export type ListName = components['schemas']['ScanCount']['list']

/** The lists, in the order an officer works through them. */
export const LISTS: readonly ListName[] = ['meets', 'one-short', 'lacking', 'needs-person', 'fallen', 'expiring', 'further']

const WHOM = ['park', 'officer', 'tag', 'inside', 'held', 'q']
const OWN: Readonly<Partial<Record<ListName, readonly string[]>>> = {
  'one-short': ['leaf'],
  lacking: ['lacking'],
  fallen: ['within'],
  expiring: ['within'],
}

/** The filters of the address that a list (or the counts of all lists) is asked with. */
export function usedIn(name: ListName | 'summary', values: Readonly<Record<string, string>>): Record<string, string> {
  const keys = [...WHOM, ...(name === 'summary' ? [] : (OWN[name] ?? []))]
  return Object.fromEntries(Object.entries(values).filter(([key]) => keys.includes(key)))
}
