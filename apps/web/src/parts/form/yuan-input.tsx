import { InputNumber } from 'antd'
import { useTranslation } from 'react-i18next'
import { fenToYuan, yuanToFen } from './form.js'

/** An amount typed in yuan to the cent; the form holds integer fen. */
export function YuanInput(props: { id?: string; value?: number | null; onChange?: (fen: number | null) => void }) {
  const { t } = useTranslation()
  return (
    <InputNumber<string>
      id={props.id}
      style={{ width: '100%' }}
      stringMode
      precision={2}
      min="0"
      value={fenToYuan(props.value)}
      suffix={t('parts.form.unit.fen')}
      onChange={(typed) => props.onChange?.(yuanToFen(typed))}
    />
  )
}
