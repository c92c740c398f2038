import { useQueries } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import { may, useMe } from '../../parts/session.js'
import { Tile } from '../../parts/tile.js'
import { askCases } from '../cases/ask.js'

/** What waits at this moment; each number is the total of the list it opens. */
export function RightNow() {
  const { t } = useTranslation()
  const me = useMe()
  const titles = may(me.data, 'memberships.read')
  const works = may(me.data, 'cases.work')
  const [approvals, overdue, expiring, missed, objections] = useQueries({
    queries: [
      { queryKey: ['now', 'approvals'], queryFn: () => askCases({ tab: 'all', waitsOn: 'manager', size: 1 }) },
      { queryKey: ['now', 'overdue'], queryFn: () => askCases({ tab: 'all', due: 'overdue', size: 1 }) },
      {
        queryKey: ['now', 'expiring'],
        enabled: titles,
        queryFn: () => call(api.GET('/api/memberships', { params: { query: { expiringWithin: 90, size: 1 } } })),
      },
      {
        queryKey: ['now', 'missed'],
        enabled: titles,
        queryFn: () => call(api.GET('/api/duties', { params: { query: { standing: 'missed', size: 1 } } })),
      },
      {
        queryKey: ['now', 'objections'],
        enabled: works,
        queryFn: () => call(api.GET('/api/objections', { params: { query: { status: 'open', size: 1 } } })),
      },
    ],
  })
  const show = (answer: { data?: { total: number } } | undefined) => answer?.data?.total ?? '—'
  return (
    <div className="tiles">
      <Tile label={t('ladder.overview.approvals')} value={show(approvals)} to="/approvals" tone="soon" />
      <Tile label={t('desk.workbench.overdue')} value={show(overdue)} to="/cases?tab=all&due=overdue" tone="late" />
      {titles && <Tile label={t('ladder.overview.expiring')} value={show(expiring)} to="/titles?expiringWithin=90" tone="soon" />}
      {titles && <Tile label={t('ladder.overview.missed')} value={show(missed)} to="/duties?standing=missed" tone="late" />}
      {works && (
        <Tile label={t('ladder.overview.objections')} value={show(objections)} to="/publicity?tab=objections" tone="late" />
      )}
    </div>
  )
}
