import { useTranslation } from 'react-i18next'
import { grouped } from '../decimals.js'
import { NumberInput } from '../number-input.js'
import { plainAmount } from '../typed-number.js'
import { fenToYuan, yuanToFen } from './form.js'

interface YuanInputProps {
  id?: string
  value?: number | null
  onChange?: (fen: number | null) => void
  /** What it is called where no label of the form says so. */
  label?: string
  /** The least amount in yuan; none unless told. */
  min?: string
  width?: number | string
}

/** An amount typed in yuan to the cent; the form holds integer fen. */
export function YuanInput({ label, min = '0', width = '100%', ...props }: YuanInputProps) {
  const { t } = useTranslation()
  return (
    <NumberInput<string>
      id={props.id}
      aria-label={label}
      style={{ width }}
      stringMode
      precision={2}
      formatter={(value, { userTyping, input }) => (userTyping ? input : grouped(String(value ?? '')))}
      parser={(typed) => plainAmount(typed ?? '')}
      min={min}
      value={fenToYuan(props.value)}
      suffix={t('parts.form.unit.fen')}
      onChange={(typed) => props.onChange?.(yuanToFen(typed))}
    />
  )
}
