import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Nothing } from '../parts/nothing.js'
import { useTitle } from '../parts/page.js'

/** An address with no page behind it. */
export function Component() {
  const { t } = useTranslation()
  useTitle(t('frame.notFound'))
  return (
    <Nothing title={t('frame.notFound')} help={t('frame.notFoundHelp')}>
      <Link to="/">
        <Button type="primary">{t('frame.home')}</Button>
      </Link>
    </Nothing>
  )
}
