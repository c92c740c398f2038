import { Button, Result } from 'antd'
import { useTranslation } from 'react-i18next'
import { useRouteError } from 'react-router'

/** The page's own fault: nothing entered elsewhere is lost, and loading again usually helps. */
export function Broken() {
  const { t } = useTranslation()
  const error = useRouteError()
  const detail = error instanceof Error ? error.message : String(error)
  const reload = (
    <Button type="primary" onClick={() => location.reload()}>
      {t('frame.reload')}
    </Button>
  )
  return <Result status="warning" title={t('frame.broken')} subTitle={detail} extra={reload} />
}
