import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { minute } from '../../parts/format.js'
import type { Column } from '../../parts/list/columns.js'
import { Plain } from '../../parts/list/plain.js'
import { Page, Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { DeadLetters } from './dead-letters.js'

type Queue = components['schemas']['QueueDepth']

/** Background work: what waits, runs and failed, and what to do about the failed. */
export function Component() {
  const { t } = useTranslation()
  const queues = useQuery({ queryKey: ['jobs', 'queues'], refetchInterval: 30_000, queryFn: () => call(api.GET('/api/jobs')) })
  const columns: Column<Queue>[] = [
    { key: 'name', title: t('system.jobs.name'), width: 260, render: (row) => <code>{row.name}</code> },
    { key: 'waiting', title: t('system.jobs.waiting'), width: 90, align: 'end', render: (row) => row.waiting },
    { key: 'active', title: t('system.jobs.active'), width: 90, align: 'end', render: (row) => row.active },
    { key: 'failed', title: t('system.jobs.failed'), width: 90, align: 'end', render: (row) => row.failed },
    {
      key: 'oldest',
      title: t('system.jobs.oldest'),
      width: 160,
      render: (row) => <span className="figures">{minute(row.oldestWaitingAt)}</span>,
    },
  ]
  return (
    <Page title={t('system.jobs.title')} sub={t('system.jobs.sub')}>
      <DeadLetters names={(queues.data ?? []).map((queue) => queue.name)} />
      {queues.isPending ? (
        <Waiting />
      ) : queues.error ? (
        <ProblemView error={queues.error} retry={() => queues.refetch()} />
      ) : (
        <Plain label={t('system.jobs.title')} rows={queues.data} columns={columns} keyOf={(row) => row.name} />
      )}
    </Page>
  )
}
