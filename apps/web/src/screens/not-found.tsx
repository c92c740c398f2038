import { Button, Result } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'

/** An address with no page behind it. */
export function Component() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  return <Result status="404" title={t('notFound')} extra={<Button type="primary" onClick={() => navigate('/')}>{t('home')}</Button>} />
}
