import { useEffect, useRef } from 'react'

/** Within so many milliseconds an act has shown that it is under way, or has failed at once. */
const SHOWN = 300

/** Lets an act begin only when the one before has ended: a second click that comes before `busy` is drawn does nothing. */
export function useOneAtATime(busy: boolean): (act: () => void) => void {
  const begun = useRef(false)
  const running = useRef(busy)
  useEffect(() => {
    running.current = busy
    if (!busy) begun.current = false
  }, [busy])
  return (act) => {
    if (begun.current) return
    begun.current = true
    setTimeout(() => {
      if (!running.current) begun.current = false
    }, SHOWN)
    act()
  }
}
