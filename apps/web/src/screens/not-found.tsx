import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Page } from '../parts/page.js'

/** An address with no page behind it. */
export function Component() {
  const { t } = useTranslation()
  return (
    <Page title={t('frame.notFound')}>
      <p style={{ margin: 0 }}>{t('frame.notFoundHelp')}</p>
      <div>
        <Link to="/">
          <Button type="primary">{t('frame.home')}</Button>
        </Link>
      </div>
    </Page>
  )
}
