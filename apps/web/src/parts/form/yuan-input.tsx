import { InputNumber } from 'antd'
import { useTranslation } from 'react-i18next'
import { fenToYuan, yuanToFen } from './form.js'
import { plainAmount } from './typed-number.js'

/** An amount typed in yuan to the cent; the form holds integer fen. */
export function YuanInput(props: { id?: string; value?: number | null; onChange?: (fen: number | null) => void }) {
  const { t } = useTranslation()
  return (
    <InputNumber<string>
      id={props.id}
      style={{ width: '100%' }}
      stringMode
      precision={2}
      formatter={(value, { userTyping, input }) => (userTyping ? input : inThousands(String(value ?? '')))}
      parser={(typed) => plainAmount(typed ?? '')}
      min="0"
      value={fenToYuan(props.value)}
      suffix={t('parts.form.unit.fen')}
      onChange={(typed) => props.onChange?.(yuanToFen(typed))}
    />
  )
}

/** `1234567.80` as `1,234,567.80`, so that a zero too many is seen. */
const inThousands = (number: string) => number.replace(/^(-?\d+)/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','))
