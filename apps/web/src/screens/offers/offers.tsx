import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button, Flex, Pagination } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { components } from '../../api/schema.js'
import { StateTag } from '../../parts/case/state-tag.js'
import { day, yuan } from '../../parts/format.js'
import { useListAddress } from '../../parts/list/address.js'
import { Nothing } from '../../parts/nothing.js'
import { Page, Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { Tabs } from '../../parts/tabs.js'
import { askCases } from '../cases/ask.js'

type CaseRow = components['schemas']['CaseListItem']

/** F-9, awards the zone found for the firm: those that wait for its word first. */
export function Component() {
  const { t } = useTranslation()
  const list = useListAddress({ show: 'waiting' })
  const waiting = list.values.show === 'waiting'
  const query = {
    ...{ tab: 'all', kind: 'policy-award', sort: waiting ? 'due' : '-opened', page: list.page, size: list.size },
    ...(waiting ? { waitsOn: 'firm' } : {}),
  }
  const offers = useQuery({ queryKey: ['cases', query], placeholderData: keepPreviousData, queryFn: () => askCases(query) })
  return (
    <Page title={t('policies.offers.title')} sub={t('policies.offers.sub')}>
      <Tabs
        tabs={(['waiting', 'all'] as const).map((key) => ({ key, label: t(`policies.offers.tabs.${key}`) }))}
        active={waiting ? 'waiting' : 'all'}
        label={t('policies.offers.title')}
        onChange={(show) => list.set({ show })}
      />
      {offers.isPending ? (
        <Waiting />
      ) : offers.error ? (
        <ProblemView error={offers.error} retry={() => offers.refetch()} />
      ) : offers.data.items.length === 0 ? (
        <div className="panel">
          <Nothing title={t('policies.offers.none')} help={t('policies.offers.noneHelp')} />
        </div>
      ) : (
        <div className="cards">
          {offers.data.items.map((one) => (
            <One key={one.id} one={one} />
          ))}
        </div>
      )}
      {offers.data && offers.data.total > list.size && (
        <Flex justify="center">
          <Pagination simple current={list.page} pageSize={list.size} total={offers.data.total} onChange={list.turn} />
        </Flex>
      )}
    </Page>
  )
}

function One({ one }: { one: CaseRow }) {
  const { t } = useTranslation()
  const waits = one.holder.waitsOn === 'firm' && !one.closedAt
  return (
    <article className="card">
      <Flex justify="space-between" gap="4px 8px" align="start" wrap>
        <Link to={`/cases/${one.id}`} data-row-link="" className="wrap" style={{ fontWeight: 600 }}>
          {one.programme.name}
        </Link>
        <StateTag label={one.stateLabel} outcome={one.outcome} waitsOn={one.holder.waitsOn} />
      </Flex>
      <span className="quiet small wrap">
        {one.number} · {one.enterprise.name}
      </span>
      <Flex justify="space-between" gap={8} wrap align="center">
        <span className="figures">
          {one.amountFen && (
            <strong>
              {yuan(one.amountFen)} {t('policies.yuan')}
            </strong>
          )}
          {waits && one.dueOn && ` · ${t('policies.offers.until', { date: day(one.dueOn) })}`}
        </span>
        {waits && (
          <Link to={`/cases/${one.id}`}>
            <Button type="primary">{t('policies.offers.look')}</Button>
          </Link>
        )}
      </Flex>
    </article>
  )
}
