import { Alert, Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { AgentDays } from '../../parts/agent-days.js'
import { AgentItems } from '../../parts/agent-items.js'
import type { Detail } from '../../parts/case/use-case.js'
import { day } from '../../parts/format.js'
import { Panel } from '../../parts/page.js'
import { useMe } from '../../parts/session.js'
import { useAgencies } from './enterprises.js'

/** On the home: for whom one acts, on what, until when. */
export function Agencies() {
  const { t } = useTranslation()
  const agencies = useAgencies()
  if (agencies.length === 0) return null
  return (
    <Panel title={t('firm.agency.title')}>
      <ul className="plain-list rows">
        {agencies.map((one) => (
          <li key={one.id}>
            <Flex justify="space-between" gap={12} wrap>
              <div style={{ minWidth: 0, flex: '1 1 260px' }}>
                <strong className="wrap">{one.enterpriseName}</strong>
                <AgentItems items={one.items} />
                {one.note && <div className="quiet small wrap">{one.note}</div>}
              </div>
              <div className="small" style={{ flex: '0 0 150px' }}>
                <div className="figures">{t('firm.agency.until', { date: day(one.untilOn) })}</div>
                <AgentDays left={one.daysLeft} />
                <div className="quiet">{t(one.maySubmit ? 'firm.agency.sends' : 'firm.agency.prepares')}</div>
              </div>
            </Flex>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** On the page of a case: that one acts here for another firm, and until when. */
export function ActingFor({ detail }: { detail: Detail }) {
  const { t } = useTranslation()
  const me = useMe()
  const agencies = useAgencies()
  if (!me.data || me.data.scope.enterprises.includes(detail.enterprise.id)) return null
  const here = agencies.filter(
    (one) =>
      one.enterpriseId === detail.enterprise.id &&
      one.items.some((item) => (item.caseId === null ? item.programmeCode === detail.programme.code : item.caseId === detail.id)),
  )
  const last = here.at(-1)
  if (!last) return null
  const sends = here.some((one) => one.maySubmit)
  return (
    <Alert
      type="info"
      title={t('firm.agency.here', { name: detail.enterprise.name, date: day(last.untilOn) })}
      description={t(sends ? 'firm.agency.sends' : 'firm.agency.preparesHelp')}
    />
  )
}
