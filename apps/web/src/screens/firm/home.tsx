import { useQuery } from '@tanstack/react-query'
import { Button, Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { DaysLeft } from '../../parts/case/due.js'
import { day } from '../../parts/format.js'
import { Nothing } from '../../parts/nothing.js'
import { Page, Panel, Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { useMe } from '../../parts/session.js'
import { askCases } from '../cases/ask.js'
import type { CaseRow } from '../cases/columns.js'
import { WhenOpen } from '../programmes/when-open.js'
import { Agencies } from './agencies.js'
import { CaseCard } from './case-card.js'
import { useAgencies, useOwnEnterprises } from './enterprises.js'

/** F-1, the firm's home: what needs it first, then what is running, what it holds and what it could apply for. */
export default function FirmHome() {
  const { t } = useTranslation()
  const me = useMe()
  const own = useOwnEnterprises()
  const agencies = useAgencies()
  if (me.data && me.data.scope.enterprises.length === 0 && agencies.length === 0) return <Unlinked />
  const many = own.length + agencies.length > 1
  return (
    <Page
      title={own.length === 1 ? (own[0]?.name ?? '') : t('firm.home.title')}
      sub={own.length > 1 ? t('firm.home.enterprises', { count: own.length }) : undefined}
    >
      <Cases named={many} />
      <Agencies />
      <Titles />
      <Windows />
      <Year />
    </Page>
  )
}

function Unlinked() {
  const { t } = useTranslation()
  return (
    <Page title={t('firm.home.title')}>
      <div className="panel">
        <Nothing title={t('firm.home.noEnterprise')} help={t('firm.home.noEnterpriseHelp')}>
          <Link to="/claim">
            <Button type="primary">{t('firm.home.claim')}</Button>
          </Link>
        </Nothing>
      </div>
      <Windows />
    </Page>
  )
}

function Cases({ named }: { named: boolean }) {
  const { t } = useTranslation()
  const query = { tab: 'all', outcome: 'open', sort: 'due', size: 50 }
  const cases = useQuery({ queryKey: ['cases', query], queryFn: () => askCases(query) })
  if (cases.isPending) return <Waiting />
  if (cases.error) return <ProblemView error={cases.error} retry={() => cases.refetch()} />
  const ours = cases.data.items.filter((one) => one.holder.waitsOn === 'firm')
  const others = cases.data.items.filter((one) => one.holder.waitsOn !== 'firm')
  return (
    <>
      <Panel title={t('firm.home.todo')}>
        {ours.length === 0 ? (
          <div>
            {t('firm.home.todoNone')}
            <div className="quiet small">{t('firm.home.todoNoneHelp')}</div>
          </div>
        ) : (
          <ul className="plain-list rows">
            {ours.map((one) => (
              <li key={one.id}>
                <Ours one={one} named={named} />
              </li>
            ))}
          </ul>
        )}
      </Panel>
      {cases.data.total > cases.data.items.length && (
        <Link to="/cases">{t('firm.home.allCases', { count: cases.data.total })}</Link>
      )}
      {others.length > 0 && (
        <section>
          <h2 className="panel-title">{t('firm.home.running')}</h2>
          <div className="cards">
            {others.map((one) => (
              <CaseCard key={one.id} one={one} />
            ))}
          </div>
        </section>
      )}
    </>
  )
}

function Ours({ one, named }: { one: CaseRow; named: boolean }) {
  const { t } = useTranslation()
  return (
    <Flex justify="space-between" gap={12} align="center" wrap>
      <div style={{ minWidth: 0, flex: '1 1 220px' }}>
        <strong className="wrap">{one.programme.name}</strong>
        {named && <div className="wrap">{one.enterprise.name}</div>}
        <div className="figures small">
          {one.stateLabel}
          {one.dueOn && (
            <>
              {' · '}
              {t('firm.home.dueBy', { date: day(one.dueOn) })}{' '}
              <DaysLeft daysLeft={one.daysLeft} overdue={one.overdue} provisional={one.dueProvisional} dueAt={one.dueAt} />
            </>
          )}
        </div>
      </div>
      <Link to={`/cases/${one.id}`}>
        <Button type="primary">{t('firm.home.handle')}</Button>
      </Link>
    </Flex>
  )
}

/** Titles shown on the home; the rest is a page away. */
const MOST = 5

/** The titles the firm holds, with the day they end. */
function Titles() {
  const { t } = useTranslation()
  const titles = useQuery({
    queryKey: ['memberships', 'own'],
    queryFn: () => call(api.GET('/api/memberships', { params: { query: { size: MOST } } })),
  })
  if (!titles.data || titles.data.items.length === 0) return null
  return (
    <Panel
      title={t('firm.home.tiers')}
      extra={titles.data.total > MOST && <Link to="/titles">{t('firm.home.allTitles', { count: titles.data.total })}</Link>}
    >
      <ul className="plain-list rows">
        {titles.data.items.map((title) => (
          <li key={title.id}>
            <Flex justify="space-between" gap={8} wrap>
              <strong>{title.tierName}</strong>
              <span className="quiet small figures">
                {[title.certificateNumber, title.validTo && t('firm.home.validUntil', { date: day(title.validTo) })]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </Flex>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function ProgrammeLine({ programme }: { programme: components['schemas']['ProgrammeListItem'] }) {
  return (
    <li>
      <Flex justify="space-between" gap={8} wrap>
        <Link to={`/programmes/${programme.code}`} className="wrap">
          {programme.name}
        </Link>
        <WhenOpen programme={programme} />
      </Flex>
    </li>
  )
}

/** Windows shown of the year ahead. */
const AHEAD = 12

/** The year ahead: which windows are open and until when, and which open next, by month. */
function Year() {
  const { t } = useTranslation()
  const windows = useQuery({
    queryKey: ['programmes', 'windowed'],
    queryFn: () => call(api.GET('/api/programmes', { params: { query: { windowed: true, size: AHEAD } } })),
  })
  if (!windows.data || windows.data.items.length === 0) return null
  const months = new Map<string, typeof windows.data.items>()
  for (const one of windows.data.items) {
    const month = day(one.openNow ? one.window?.closesAt : one.window?.opensAt).slice(0, 7)
    months.set(month, [...(months.get(month) ?? []), one])
  }
  return (
    <Panel title={t('firm.home.year')}>
      {[...months].map(([month, items]) => (
        <section key={month} className="month">
          <h3 className="small figures">{month}</h3>
          <ul className="plain-list rows">
            {items.map((programme) => (
              <ProgrammeLine key={programme.id} programme={programme} />
            ))}
          </ul>
        </section>
      ))}
    </Panel>
  )
}

/** What can be applied for now. */
function Windows() {
  const { t } = useTranslation()
  const open = useQuery({
    queryKey: ['programmes', 'open'],
    queryFn: () => call(api.GET('/api/programmes', { params: { query: { openNow: true, size: 5 } } })),
  })
  if (!open.data || open.data.items.length === 0) return null
  return (
    <Panel title={t('firm.home.windows')} extra={<Link to="/programmes">{t('firm.home.seeProgrammes')}</Link>}>
      <ul className="plain-list rows">
        {open.data.items.map((programme) => (
          <ProgrammeLine key={programme.id} programme={programme} />
        ))}
      </ul>
    </Panel>
  )
}
