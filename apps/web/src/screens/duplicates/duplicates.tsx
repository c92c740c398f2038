import { Tabs } from 'antd'
import { useTranslation } from 'react-i18next'
import { useListAddress } from '../../parts/list/address.js'
import { Page } from '../../parts/page.js'
import { Merges } from './merges.js'
import { Pairs } from './pairs.js'

/** Enterprises that may be one, and the merges proposed for them. */
export function Component() {
  const { t } = useTranslation()
  const list = useListAddress({ tab: 'pairs' })
  const tab = list.values.tab === 'merges' ? 'merges' : 'pairs'
  return (
    <Page title={t('register.duplicates.title')} sub={t('register.duplicates.sub')}>
      <Tabs
        activeKey={tab}
        items={(['pairs', 'merges'] as const).map((key) => ({ key, label: t(`register.duplicates.tabs.${key}`) }))}
        onChange={(key) => list.replace({ tab: key })}
        tabBarStyle={{ marginBottom: 0 }}
      />
      {tab === 'pairs' ? <Pairs /> : <Merges />}
    </Page>
  )
}
