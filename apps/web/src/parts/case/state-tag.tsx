import { Tag } from 'antd'
import { type Meaning, meaningColour } from '../../theme.js'

/** What the tags of a case mean for its colour; its state's name means nothing here. */
export function meaningOf({ outcome, waitsOn }: { outcome: 'won' | 'lost' | null; waitsOn: string }): Meaning {
  if (outcome === 'won') return 'done'
  if (outcome === 'lost') return 'ended'
  return waitsOn === 'firm' ? 'soon' : 'running'
}

/** A case's state in the server's words, coloured by whose move it is and how it ended. */
export function StateTag({ label, outcome, waitsOn }: { label: string; outcome: 'won' | 'lost' | null; waitsOn: string }) {
  return (
    <Tag color={meaningColour[meaningOf({ outcome, waitsOn })]} variant="filled" style={{ marginInlineEnd: 0 }}>
      {label}
    </Tag>
  )
}
