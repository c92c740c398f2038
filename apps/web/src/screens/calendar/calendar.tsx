import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, App, Button, Flex, Segmented } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import { day } from '../../parts/format.js'
import { useListAddress } from '../../parts/list/address.js'
import type { Column } from '../../parts/list/columns.js'
import { Plain } from '../../parts/list/plain.js'
import { Mark } from '../../parts/mark.js'
import { Nothing } from '../../parts/nothing.js'
import { Page, Panel, Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { may, useMe } from '../../parts/session.js'
import { type Run, runsOf } from './days-as-lines.js'
import { PublishDialog } from './publish-dialog.js'
import { DeadlineRules } from './rules.js'

/** The working-day calendar, year by year, and the deadline rules that count by it. */
export function Component() {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const me = useMe()
  const client = useQueryClient()
  const time = useQuery({ queryKey: ['time'], queryFn: () => call(api.GET('/api/time')) })
  const thisYear = Number(day(time.data?.now ?? new Date()).slice(0, 4))
  const list = useListAddress()
  const year = /^(19|20|21)\d\d$/.test(list.values.year ?? '') ? Number(list.values.year) : thisYear
  const years = [...new Set([-2, -1, 0, 1].map((away) => thisYear + away).concat(year))].sort((a, b) => a - b)
  const [publishing, setPublishing] = useState(false)
  const calendar = useQuery({
    queryKey: ['calendar', String(year)],
    queryFn: () => call(api.GET('/api/calendar/{year}', { params: { path: { year: String(year) as never } } })),
  })
  const columns: Column<Run>[] = [
    {
      key: 'date',
      title: t('system.calendar.date'),
      width: 230,
      render: (row) => <span className="figures">{row.from === row.to ? row.from : `${row.from} – ${row.to}`}</span>,
    },
    {
      key: 'kind',
      title: t('system.calendar.kind'),
      width: 110,
      render: (row) => <Mark meaning={row.kind === 'workday' ? 'running' : 'done'}>{t(`system.calendar.${row.kind}`)}</Mark>,
    },
    { key: 'name', title: t('system.calendar.festival'), width: 160, render: (row) => row.name },
    { key: 'days', title: t('system.calendar.howMany'), width: 90, align: 'end', render: (row) => row.days },
  ]
  return (
    <Page
      title={t('system.calendar.title')}
      sub={t('system.calendar.sub')}
      extra={
        may(me.data, 'calendar.write') && (
          <Button type="primary" onClick={() => setPublishing(true)}>
            {t('system.calendar.publish')}
          </Button>
        )
      }
    >
      <Segmented
        value={year}
        options={years.map((value) => ({ value, label: t('system.calendar.year', { year: value }) }))}
        onChange={(chosen) => list.set({ year: String(chosen) })}
        style={{ alignSelf: 'start' }}
      />
      {calendar.isPending ? (
        <Waiting />
      ) : calendar.error ? (
        <ProblemView error={calendar.error} retry={() => calendar.refetch()} />
      ) : (
        <>
          {!calendar.data.published && <Alert type="warning" showIcon title={t('system.calendar.provisionalHelp')} />}
          <Panel>
            <dl className="pairs">
              <dt>{t('system.calendar.workingDays')}</dt>
              <dd className="figures">{calendar.data.workingDays}</dd>
              <dt>{t('system.calendar.source')}</dt>
              <dd>{calendar.data.source || '—'}</dd>
            </dl>
          </Panel>
          <Flex vertical gap={8}>
            <h2 className="panel-title">{t('system.calendar.days')}</h2>
            <Plain
              label={t('system.calendar.days')}
              rows={runsOf(calendar.data.days)}
              columns={columns}
              keyOf={(row) => row.from}
              nothing={<Nothing title={t('system.calendar.none')} />}
            />
          </Flex>
        </>
      )}
      <DeadlineRules />
      {publishing && calendar.data && (
        <PublishDialog
          year={year}
          now={calendar.data}
          onClose={() => setPublishing(false)}
          onDone={() => {
            setPublishing(false)
            message.success(t('system.calendar.done'))
            client.invalidateQueries({ queryKey: ['calendar'] })
          }}
        />
      )}
    </Page>
  )
}
