import type { Meaning } from '../../theme.js'
import { Mark } from '../mark.js'

interface Standing {
  outcome: 'won' | 'lost' | null
  waitsOn: string
}

/** What the tags of a case mean for its colour; its state's name means nothing here. */
export function meaningOf({ outcome, waitsOn }: Standing): Meaning {
  if (outcome === 'won') return 'done'
  if (outcome === 'lost') return 'ended'
  return waitsOn === 'firm' ? 'soon' : 'running'
}

/** A case's state in the server's words, coloured by whose move it is and how it ended. */
export function StateTag({ label, ...standing }: Standing & { label: string }) {
  return <Mark meaning={meaningOf(standing)}>{label}</Mark>
}
