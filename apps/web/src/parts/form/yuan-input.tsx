import { useTranslation } from 'react-i18next'
import { grouped } from '../decimals.js'
import { NumberInput } from '../number-input.js'
import { plainAmount } from '../typed-number.js'
import { fenToYuan, yuanToFen } from './form.js'

/** An amount typed in yuan to the cent; the form holds integer fen. */
export function YuanInput(props: { id?: string; value?: number | null; onChange?: (fen: number | null) => void }) {
  const { t } = useTranslation()
  return (
    <NumberInput<string>
      id={props.id}
      style={{ width: '100%' }}
      stringMode
      precision={2}
      formatter={(value, { userTyping, input }) => (userTyping ? input : grouped(String(value ?? '')))}
      parser={(typed) => plainAmount(typed ?? '')}
      min="0"
      value={fenToYuan(props.value)}
      suffix={t('parts.form.unit.fen')}
      onChange={(typed) => props.onChange?.(yuanToFen(typed))}
    />
  )
}
