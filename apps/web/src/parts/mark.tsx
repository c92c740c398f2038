import type { ReactNode } from 'react'
import type { Meaning } from '../theme.js'

/** A short word with the colour of its meaning; the word says it too, so that colour is never alone. */
export function Mark({ meaning, children, title }: { meaning: Meaning; children: ReactNode; title?: string }) {
  return (
    <span className={`mark ${meaning}`} title={title}>
      {children}
    </span>
  )
}
