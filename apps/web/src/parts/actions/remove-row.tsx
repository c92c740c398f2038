import { MinusCircleOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'

/** Takes a row out of a list that is being filled in. */
export function RemoveRow({ onClick }: { onClick: () => void }) {
  const { t } = useTranslation()
  return (
    <Button type="text" icon={<MinusCircleOutlined aria-hidden />} aria-label={t('parts.input.removeRow')} onClick={onClick} />
  )
}
