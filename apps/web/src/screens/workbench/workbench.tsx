import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, call } from '../../api/call.js'
import { day } from '../../parts/format.js'
import { useListAddress } from '../../parts/list/address.js'
import { List } from '../../parts/list/list.js'
import { Nothing } from '../../parts/nothing.js'
import { Page } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { useMe } from '../../parts/session.js'
import { Tile } from '../../parts/tile.js'
import { askCases } from '../cases/ask.js'
import { useCaseColumns } from '../cases/columns.js'
import { Closing, MyTasks } from './aside.js'
import { Fortnight } from './fortnight.js'
import { Mentions } from './mentions.js'

/** O-1, the officer's workbench: five numbers that open their lists, the queue by days left, and what is coming up. */
export function Component() {
  const { t } = useTranslation()
  const me = useMe()
  const time = useQuery({ queryKey: ['time'], queryFn: () => call(api.GET('/api/time')) })
  const today = day(time.data?.now ?? new Date())
  return (
    <Page title={t('desk.workbench.title')} sub={t('desk.workbench.hello', { name: me.data?.displayName ?? '', today })}>
      <Counts />
      <div className="two">
        <Queue />
        <div style={{ display: 'grid', gap: 16, minWidth: 0 }}>
          <Fortnight today={today} />
          <MyTasks />
          <Mentions />
          <Closing />
        </div>
      </div>
    </Page>
  )
}

const WORDS = {
  waiting: { word: 'mine' },
  dueToday: { word: 'today', tone: 'soon' },
  dueSoon: { word: 'soon', tone: 'soon' },
  overdue: { word: 'overdue', tone: 'late' },
  correcting: { word: 'correcting' },
} as const

/** The numbers of the workbench: each opens the list with the filter the server counted by. */
function Counts() {
  const { t } = useTranslation()
  const counts = useQuery({ queryKey: ['cases', 'counts'], queryFn: () => call(api.GET('/api/cases/counts')) })
  if (counts.error) return <ProblemView error={counts.error} retry={() => counts.refetch()} />
  return (
    <div className="tiles">
      {(counts.data?.counts ?? []).map(({ key, count, filter }) => {
        const known = WORDS[key as keyof typeof WORDS]
        const query = new URLSearchParams(Object.entries(filter).map(([name, value]) => [name, String(value)]))
        return (
          <Tile
            key={key}
            label={known ? t(`desk.workbench.${known.word}`) : key}
            value={count}
            to={`/cases?${query}`}
            tone={known && 'tone' in known ? known.tone : undefined}
          />
        )
      })}
    </div>
  )
}

/** Columns that make room in the queue; each person can bring them back. */
const SPARE = new Set(['due', 'flags', 'holder'])

/** One's own queue, the least days left first. */
function Queue() {
  const { t } = useTranslation()
  const list = useListAddress({ tab: 'mine', sort: 'due' }, 10)
  const mine = useQuery({ queryKey: ['cases', list.query], queryFn: () => askCases(list.query) })
  const columns = useCaseColumns().map((column) => (SPARE.has(column.key) ? { ...column, spare: true } : column))
  return (
    <section style={{ minWidth: 0 }}>
      <List
        id="queue"
        list={list}
        answer={mine}
        columns={columns}
        heading={t('desk.workbench.queue')}
        open={(row) => `/cases/${row.id}`}
        tools={<Link to="/cases">{t('desk.workbench.queueAll')}</Link>}
        nothing={
          <Nothing title={t('desk.workbench.queueEmpty')} help={t('desk.workbench.queueEmptyHelp')}>
            <Link to="/cases?tab=all">
              <Button>{t('desk.workbench.seeAll')}</Button>
            </Link>
          </Nothing>
        }
      />
    </section>
  )
}
