import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

const ROOT = 'miaopu.kept.'

/**
 * What is being written and not sent yet, kept by this tab under a key and the person's own id, so that a step aside or a
 * reload loses nothing. Answers it, changes it, and forgets it once it is sent.
 */
export function useKept<T>(key: string, initial: T): [T, (change: (now: T) => T) => void, () => void] {
  const me = useQueryClient().getQueryData<{ id: string } | null>(['me'])
  const at = `${me?.id ?? ''}.${key}`
  const [held, setHeld] = useState({ at, value: recall<T>(at) ?? initial })
  const now = held.at === at ? held.value : (recall<T>(at) ?? initial)
  const change = (to: (now: T) => T) =>
    setHeld((before) => {
      const value = to(before.at === at ? before.value : (recall<T>(at) ?? initial))
      keep(at, value)
      return { at, value }
    })
  const forget = () => {
    keep(at, undefined)
    setHeld({ at, value: initial })
  }
  return [now, change, forget]
}

/** Forgets everything kept in this tab, for whoever signs out. */
export function forgetKept(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(ROOT)) sessionStorage.removeItem(key)
}

/** What this tab keeps under a key. */
export function recall<T>(key: string): T | undefined {
  try {
    return (JSON.parse(sessionStorage.getItem(ROOT + key) ?? 'null') as T | null) ?? undefined
  } catch {
    return undefined
  }
}

/** Keeps something in this tab under a key; nothing in its place takes it away. */
export function keep(key: string, value: unknown): void {
  try {
    if (value === undefined) sessionStorage.removeItem(ROOT + key)
    else sessionStorage.setItem(ROOT + key, JSON.stringify(value))
  } catch {
    // Without storage it is kept as long as the page.
  }
}
