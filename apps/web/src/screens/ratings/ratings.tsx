import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Flex, Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { StarsOf } from '../../parts/case/rating.js'
import { day } from '../../parts/format.js'
import { useListAddress } from '../../parts/list/address.js'
import type { Column } from '../../parts/list/columns.js'
import { List } from '../../parts/list/list.js'
import { Nothing } from '../../parts/nothing.js'
import { Page } from '../../parts/page.js'

type Rating = components['schemas']['ListedRating']

/** What firms say of the handling, with the mean and how often each count of stars was given. */
export function Component() {
  const { t, i18n } = useTranslation()
  const list = useListAddress({ atMost: '' })
  const bad = list.values.atMost === '2'
  const ratings = useQuery({
    queryKey: ['ratings', list.query, i18n.language],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/api/ratings', { params: { query: list.query as never } })),
  })
  return (
    <Page title={t('desk.ratings.title')} sub={t('desk.ratings.sub')}>
      <Flex gap="8px 24px" wrap align="center" justify="space-between">
        <Segmented
          value={bad ? 'bad' : 'all'}
          options={[
            { value: 'all', label: t('desk.ratings.all') },
            { value: 'bad', label: t('desk.ratings.bad') },
          ]}
          onChange={(value) => list.set({ atMost: value === 'bad' ? '2' : undefined })}
        />
        {ratings.data?.mean && (
          <Flex gap="4px 16px" wrap className="figures" role="status">
            <span>
              {t('desk.ratings.mean')} <strong>{ratings.data.mean}</strong> {t('desk.ratings.outOf')}
            </span>
            {ratings.data.counts.map(({ stars, count }) => (
              <span key={stars} className="nowrap">
                <StarsOf stars={stars} /> {t('desk.ratings.count', { count })}
              </span>
            ))}
          </Flex>
        )}
      </Flex>
      <List
        id="ratings"
        list={list}
        answer={ratings}
        columns={useColumns()}
        nothing={<Nothing title={t(bad ? 'desk.ratings.noneBad' : 'desk.ratings.none')} />}
      />
    </Page>
  )
}

function useColumns(): Column<Rating>[] {
  const { t } = useTranslation()
  return [
    {
      key: 'case',
      title: t('desk.ratings.case'),
      width: 160,
      always: true,
      render: (row) => (
        <Link to={`/cases/${row.id}`} data-row-link="" className="figures">
          {row.caseNumber}
        </Link>
      ),
    },
    { key: 'stars', title: t('desk.ratings.stars'), width: 160, render: (row) => <StarsOf stars={row.stars} /> },
    {
      key: 'words',
      title: t('desk.ratings.words'),
      width: 240,
      render: (row) => <span className="wrap">{row.words || '—'}</span>,
    },
    { key: 'programme', title: t('desk.ratings.programme'), width: 150, render: (row) => row.programme },
    { key: 'enterprise', title: t('desk.ratings.enterprise'), width: 180, render: (row) => row.enterpriseName },
    { key: 'assignee', title: t('desk.ratings.assignee'), width: 110, render: (row) => row.assignee ?? '—' },
    {
      key: 'at',
      title: t('desk.ratings.at'),
      width: 110,
      render: (row) => <span className="figures nowrap">{day(row.changedAt ?? row.ratedAt)}</span>,
    },
  ]
}
