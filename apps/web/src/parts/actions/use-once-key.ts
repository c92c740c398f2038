import { useRef } from 'react'

/**
 * The key of one intended act: made when a dialog opens, the same for each time the same thing is sent from it, another
 * once something else is sent. `forget` when the act is done, or another is begun.
 */
export function useOnceKey(): { keyOf: (asked: unknown) => string; forget: () => void } {
  const kept = useRef<{ of: string; key: string }>(undefined)
  return {
    keyOf(asked) {
      const of = JSON.stringify(asked)
      if (kept.current?.of !== of) kept.current = { of, key: crypto.randomUUID() }
      return kept.current.key
    },
    forget() {
      kept.current = undefined
    },
  }
}
