import { useTranslation } from 'react-i18next'
import { useListAddress } from '../../parts/list/address.js'
import { Page } from '../../parts/page.js'
import { Tabs } from '../../parts/tabs.js'
import { Batches } from './batches.js'
import { Waiting } from './waiting.js'

const TABS = ['waiting', 'batches'] as const

/** O-8, paying: the cases that wait, and the batches put together of them. */
export function Component() {
  const { t } = useTranslation()
  const list = useListAddress({ tab: 'waiting' })
  const tab = TABS.find((one) => one === list.values.tab) ?? 'waiting'
  return (
    <Page title={t('money.pay.title')} sub={t('money.pay.sub')}>
      <Tabs
        active={tab}
        label={t('money.pay.title')}
        tabs={TABS.map((key) => ({ key, label: t(`money.pay.tabs.${key}`) }))}
        onChange={(key) => list.replace({ tab: key })}
      />
      {tab === 'waiting' ? <Waiting /> : <Batches />}
    </Page>
  )
}
