import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Checkbox, Flex, Segmented, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import { day } from '../../parts/format.js'
import { useListAddress } from '../../parts/list/address.js'
import { Nothing } from '../../parts/nothing.js'
import { Page, Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { FigureTable } from './figure-table.js'
import { before, quarterOf } from './quarters.js'
import { RightNow } from './right-now.js'
import { Totals } from './totals.js'

/** M-1, the manager's overview: what waits right now, and a quarter's figures, each opening its list. */
export function Component() {
  const { t } = useTranslation()
  const time = useQuery({ queryKey: ['time'], queryFn: () => call(api.GET('/api/time')) })
  return (
    <Page title={t('ladder.overview.title')}>
      <RightNow />
      {time.data ? <Quarter present={quarterOf(day(time.data.now))} /> : <Waiting />}
    </Page>
  )
}

function Quarter({ present }: { present: string }) {
  const { t } = useTranslation()
  const list = useListAddress({ quarter: present, by: 'tier' })
  const [all, setAll] = useState(false)
  const quarter = list.values.quarter ?? present
  const by = list.values.by === 'park' ? 'park' : 'tier'
  const ask = (of: string) => ({
    queryKey: ['figures', of, by],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/api/statistics/figures', { params: { query: { quarter: of, by } } })),
  })
  const figures = useQuery(ask(quarter))
  const last = useQuery(ask(before(quarter)))
  const rows = figures.data?.rows.filter((row) => all || row.counts.some((cell) => cell.value > 0)) ?? []
  return (
    <>
      <Flex gap={12} wrap align="center">
        <Select
          aria-label={t('ladder.overview.quarter')}
          style={{ width: 160 }}
          value={quarter}
          options={Array.from({ length: 12 }, (_, away) => before(present, away)).map((value) => ({
            value,
            label: t('ladder.overview.quarterOf', { year: value.slice(0, 4), n: value.slice(5) }),
          }))}
          onChange={(chosen) => list.set({ quarter: chosen })}
        />
        <Segmented
          value={by}
          options={[
            { value: 'tier', label: t('ladder.overview.byTier') },
            { value: 'park', label: t('ladder.overview.byPark') },
          ]}
          onChange={(chosen) => list.set({ by: chosen })}
        />
        <Checkbox checked={!all} onChange={(event) => setAll(!event.target.checked)}>
          {t('ladder.overview.onlyWithData')}
        </Checkbox>
      </Flex>
      {figures.isPending ? (
        <Waiting />
      ) : figures.error ? (
        <ProblemView error={figures.error} retry={() => figures.refetch()} />
      ) : (
        <>
          <Totals figures={figures.data} last={last.data} />
          {rows.length === 0 ? (
            <div className="panel">
              <Nothing title={t('ladder.overview.empty')} help={t('ladder.overview.emptyHelp')} />
            </div>
          ) : (
            <FigureTable figures={figures.data} rows={rows} />
          )}
        </>
      )}
    </>
  )
}
