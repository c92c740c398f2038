import { useEffect, useRef } from 'react'

/** Lets an act begin only when the one before has ended: a second click that comes before `busy` is drawn does nothing. */
export function useOneAtATime(busy: boolean): (act: () => void) => void {
  const begun = useRef(false)
  useEffect(() => {
    if (!busy) begun.current = false
  }, [busy])
  return (act) => {
    if (begun.current) return
    begun.current = true
    act()
  }
}
