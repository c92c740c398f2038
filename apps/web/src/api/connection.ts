import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
let reached = true

/** Notes whether the server was reached by the request just made. */
export function noteReached(now: boolean): void {
  if (now === reached) return
  reached = now
  for (const tell of listeners) tell()
}

const listen = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether the latest request reached the server: an answer of any kind, a refusal too. */
export function useReached(): boolean {
  return useSyncExternalStore(listen, () => reached)
}
