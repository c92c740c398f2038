import { useQuery } from '@tanstack/react-query'

/** Where a row was opened from: the list's address and the order of its page. */
export interface Trail {
  address: string
  ids: readonly string[]
  page: number
  size: number
  total: number
  query: Readonly<Record<string, string | number>>
}

const at = (list: string) => `miaopu.trail.${list}`

/** Remembers a list as it stands, so that a page opened from it knows the way back and what comes next. */
export function leaveTrail(list: string, trail: Trail): void {
  try {
    sessionStorage.setItem(at(list), JSON.stringify(trail))
  } catch {
    // Without storage there is no way back but the menu.
  }
}

/** The list a row was opened from, if any. */
export function trailOf(list: string): Trail | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(at(list)) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

/** The neighbours of a row in the order of the list it was opened from, over the edges of the list's page. */
export function useNeighbours(
  list: string,
  id: string,
  ask: (query: Readonly<Record<string, string | number>>) => Promise<readonly string[]>,
): { trail?: Trail; position?: number; previous?: string; next?: string } {
  const trail = trailOf(list)
  const index = trail?.ids.indexOf(id) ?? -1
  const found = trail !== undefined && index >= 0
  const beyond = (page: number) => ({
    queryKey: [list, 'neighbours', trail?.query, page],
    queryFn: () => ask({ ...trail?.query, page, size: trail?.size ?? 20 }),
    staleTime: 60_000,
  })
  const first = found && index === 0 && trail.page > 1
  const last = found && index === trail.ids.length - 1 && trail.page * trail.size < trail.total
  const before = useQuery({ ...beyond((trail?.page ?? 1) - 1), enabled: first })
  const after = useQuery({ ...beyond((trail?.page ?? 1) + 1), enabled: last })
  if (!found) return { trail }
  return {
    trail,
    position: (trail.page - 1) * trail.size + index + 1,
    previous: first ? before.data?.at(-1) : trail.ids[index - 1],
    next: last ? after.data?.find((other) => !trail.ids.includes(other)) : trail.ids[index + 1],
  }
}
