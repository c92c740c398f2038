import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, call } from '../../api/call.js'
import { day } from '../../parts/format.js'
import { Panel } from '../../parts/page.js'
import { may, useMe } from '../../parts/session.js'
import { askCases } from '../cases/ask.js'

/** The tasks that wait for this person. */
export function MyTasks() {
  const { t } = useTranslation()
  const me = useMe()
  const tasks = useQuery({
    queryKey: ['tasks', 'mine'],
    enabled: may(me.data, 'cases.tasks'),
    queryFn: () => call(api.GET('/api/tasks', { params: { query: { size: 6 } } })),
  })
  const items = tasks.data?.items ?? []
  return (
    <Panel title={t('desk.workbench.tasks')}>
      {items.length === 0 ? (
        <span className="quiet">{t('desk.workbench.tasksNone')}</span>
      ) : (
        <ul className="plain-list rows">
          {items.map((task) => (
            <li key={task.id}>
              <Link to={`/cases/${task.caseId}?tab=tasks`} className="wrap">
                {task.title}
              </Link>
              <div className="quiet small wrap">
                {task.enterpriseName}{' '}
                {task.dueOn && <span className="figures nowrap">{t('desk.case.task.due', { date: task.dueOn })}</span>}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

/** Cases on public notice, the first to end first. */
export function Closing() {
  const { t } = useTranslation()
  const notices = useQuery({
    queryKey: ['cases', 'publicity', 'closing'],
    queryFn: () => askCases({ tab: 'all', waitsOn: 'public', sort: 'due', size: 5 }),
  })
  const items = notices.data?.items ?? []
  return (
    <Panel title={t('desk.workbench.closing')}>
      {items.length === 0 ? (
        <span className="quiet">{t('desk.workbench.closingNone')}</span>
      ) : (
        <ul className="plain-list rows">
          {items.map((one) => (
            <li key={one.id}>
              <Link to={`/cases/${one.id}`} className="wrap">
                {one.enterprise.name}
              </Link>
              <div className="quiet small wrap">
                {one.programme.name} · <span className="figures nowrap">{day(one.dueOn)}</span>
                {one.overdue && <span className="late-word"> {t('desk.workbench.closingOver')}</span>}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
