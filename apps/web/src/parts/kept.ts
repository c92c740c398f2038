import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

const ROOT = 'miaopu.kept.'

/**
 * What is being written and not sent yet, kept by this tab under a key and the person's own id, so that a step aside or a
 * reload loses nothing. Answers it, changes it, and forgets it once it is sent.
 */
export function useKept<T>(key: string, initial: T): [T, (change: (now: T) => T) => void, () => void] {
  const me = useQueryClient().getQueryData<{ id: string } | null>(['me'])
  const at = `${ROOT}${me?.id ?? ''}.${key}`
  const [held, setHeld] = useState({ at, value: read(at, initial) })
  const now = held.at === at ? held.value : read(at, initial)
  const change = (to: (now: T) => T) =>
    setHeld((before) => {
      const value = to(before.at === at ? before.value : read(at, initial))
      write(at, value)
      return { at, value }
    })
  const forget = () => {
    sessionStorage.removeItem(at)
    setHeld({ at, value: initial })
  }
  return [now, change, forget]
}

/** Forgets everything kept in this tab, for whoever signs out. */
export function forgetKept(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(ROOT)) sessionStorage.removeItem(key)
}

function read<T>(at: string, initial: T): T {
  try {
    return (JSON.parse(sessionStorage.getItem(at) ?? 'null') as T | null) ?? initial
  } catch {
    return initial
  }
}

function write(at: string, value: unknown): void {
  try {
    sessionStorage.setItem(at, JSON.stringify(value))
  } catch {
    // Without storage it is kept as long as the page.
  }
}
