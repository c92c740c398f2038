import { Tabs } from 'antd'
import { useTranslation } from 'react-i18next'
import { useListAddress } from '../../parts/list/address.js'
import { Page } from '../../parts/page.js'
import { AboutMe } from './about-me.js'
import { Devices } from './devices.js'
import { Notices } from './notices.js'
import { Tokens } from './tokens.js'

const TABS = { me: AboutMe, notices: Notices, sessions: Devices, tokens: Tokens } as const
type Tab = keyof typeof TABS

/** What a person sets for themselves: particulars, notifications, devices and tokens. */
export function Component() {
  const { t } = useTranslation()
  const list = useListAddress({ tab: 'me' })
  const told = list.values.tab ?? 'me'
  const tab: Tab = told in TABS ? (told as Tab) : 'me'
  const Shown = TABS[tab]
  return (
    <Page title={t('people.own.title')}>
      <Tabs
        activeKey={tab}
        items={(Object.keys(TABS) as Tab[]).map((key) => ({ key, label: t(`people.own.tabs.${key}`) }))}
        onChange={(key) => list.set({ tab: key })}
        tabBarStyle={{ marginBottom: 0 }}
      />
      <Shown />
    </Page>
  )
}
