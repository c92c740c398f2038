import { useTranslation } from 'react-i18next'
import { Page } from '../../parts/page.js'
import { Notices } from '../publicity/notices.js'

/** Cases on public notice, for anyone, with the way to object. */
export function Component() {
  const { t } = useTranslation()
  return (
    <Page title={t('open.publicity')} sub={t('ladder.publicity.sub')}>
      <Notices by="anyone" />
    </Page>
  )
}
