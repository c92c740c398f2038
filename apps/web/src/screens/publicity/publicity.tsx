import { Tabs } from 'antd'
import { useTranslation } from 'react-i18next'
import { useListAddress } from '../../parts/list/address.js'
import { Page } from '../../parts/page.js'
import { may, useMe } from '../../parts/session.js'
import { Notices } from './notices.js'
import { Objections } from './objections.js'

/** O-7, cases on public notice and the objections to them; firms read the notices alone. */
export function Component() {
  const { t } = useTranslation()
  const me = useMe()
  const list = useListAddress({ tab: 'notices' })
  const works = may(me.data, 'cases.work')
  const tab = works && list.values.tab === 'objections' ? 'objections' : 'notices'
  return (
    <Page title={t('ladder.publicity.title')} sub={t('ladder.publicity.sub')}>
      {works && (
        <Tabs
          activeKey={tab}
          items={(['notices', 'objections'] as const).map((key) => ({ key, label: t(`ladder.publicity.tabs.${key}`) }))}
          onChange={(key) => list.replace({ tab: key })}
          tabBarStyle={{ marginBottom: 0 }}
        />
      )}
      {tab === 'objections' ? <Objections /> : <Notices by={works ? 'office' : 'anyone'} />}
    </Page>
  )
}
