import { useTranslation } from 'react-i18next'
import { useListAddress } from '../../parts/list/address.js'
import { Page } from '../../parts/page.js'
import { useMe } from '../../parts/session.js'
import { Tabs } from '../../parts/tabs.js'
import { OwnEnterprise } from '../eligibility/own-enterprise.js'
import { Clauses, PolicyList } from './policy-list.js'
import { StandingsOf } from './standings.js'

/** What the zone gives: to a firm first what its own enterprise can have, then everything; to the office the catalogue. */
export function Component() {
  const me = useMe()
  return me.data?.side === 'firm' ? <FirmPolicies /> : <PolicyList at="/policies" />
}

function FirmPolicies() {
  const { t } = useTranslation()
  const list = useListAddress({ tab: 'own' })
  const own = list.values.tab === 'own'
  const tabs = (['own', 'all'] as const).map((key) => ({ key, label: t(`policies.tabs.${key}`) }))
  const header = (
    <Tabs tabs={tabs} active={own ? 'own' : 'all'} label={t('policies.title')} onChange={(tab) => list.replace({ tab })} />
  )
  if (!own)
    return (
      <Page title={t('policies.title')} sub={t('policies.sub')}>
        {header}
        <All />
      </Page>
    )
  return (
    <OwnEnterprise
      title={t('policies.title')}
      none={t('policies.own.noEnterprise')}
      noneHelp={t('policies.own.noEnterpriseHelp')}
    >
      {(one, chooser) => (
        <Page title={t('policies.title')} sub={one.name}>
          {header}
          {chooser}
          <StandingsOf key={one.id} enterprise={one} />
        </Page>
      )}
    </OwnEnterprise>
  )
}

function All() {
  const list = useListAddress({ tab: 'own', inForce: 'true' })
  return <Clauses list={list} at="/policies" />
}
