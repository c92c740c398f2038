import { Input } from 'antd'
import { useState } from 'react'
import { grouped } from '../decimals.js'

interface TypedNumberInputProps {
  id: string
  /** The value as decimal text, or what was typed that is no number. */
  text: string
  suffix?: string
  status?: 'error'
  /** Whether a minus makes no sense here: phones then show their keys for decimals. */
  positive?: boolean
  /** Whether fractions make no sense here: phones then show their keys for digits. */
  whole?: boolean
  onTyped: (typed: string) => void
  onBlur?: () => unknown
  'aria-describedby'?: string
  'aria-invalid'?: true
  'aria-required'?: true
}

/** A number typed as people write it; at rest it is shown with separators, and nothing typed is ever thrown away. */
export function TypedNumberInput({ text, onTyped, onBlur, positive, whole, ...rest }: TypedNumberInputProps) {
  const [typing, setTyping] = useState<string>()
  return (
    <Input
      {...rest}
      className="figures"
      style={{ width: '100%', maxWidth: 360 }}
      inputMode={positive ? (whole ? 'numeric' : 'decimal') : undefined}
      autoComplete="off"
      maxLength={60}
      value={typing ?? grouped(text)}
      onChange={(event) => {
        setTyping(event.target.value)
        onTyped(event.target.value)
      }}
      onBlur={() => {
        if (text !== '') setTyping(undefined)
        onBlur?.()
      }}
    />
  )
}
