import { useQueries, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, call } from '../../api/call.js'
import { Panel } from '../../parts/page.js'
import { askCases } from '../cases/ask.js'

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
const DAY = 86_400_000

/** The working-day calendar of this week and the next: which days count, and how many of one's cases fall due on each. */
export function Fortnight({ today }: { today: string }) {
  const { t } = useTranslation()
  const days = fortnightOf(today)
  const years = [...new Set(days.map((date) => date.slice(0, 4)))]
  const calendars = useQueries({
    queries: years.map((year) => ({
      queryKey: ['calendar', year],
      staleTime: 3_600_000,
      queryFn: () => call(api.GET('/api/calendar/{year}', { params: { path: { year } } })),
    })),
  })
  const mine = useQuery({
    queryKey: ['cases', 'fortnight'],
    queryFn: () => askCases({ tab: 'mine', sort: 'due', size: 200 }),
  })
  const special = new Map(calendars.flatMap((one) => one.data?.days ?? []).map((one) => [one.date, one]))
  const due = new Map<string, number>()
  for (const one of mine.data?.items ?? []) if (one.dueOn) due.set(one.dueOn, (due.get(one.dueOn) ?? 0) + 1)
  return (
    <Panel title={t('parts.calendar.fortnight')}>
      <div className="days" aria-hidden="true">
        {WEEK.map((name) => (
          <small key={name} className="quiet">
            {t(`parts.calendar.weekdays.${name}`)}
          </small>
        ))}
      </div>
      <ol className="days">
        {days.map((date, index) => {
          const rule = special.get(date)
          const works = rule ? rule.kind === 'workday' : index % 7 < 5
          const count = due.get(date) ?? 0
          const name = [date, rule?.name, works ? t('parts.clock.workday') : t('parts.calendar.off')].filter(Boolean).join(' ')
          return (
            <li
              key={date}
              title={name}
              aria-label={count > 0 ? `${name} ${t('parts.calendar.due', { count })}` : name}
              className={[works ? '' : 'off', date === today && 'due', date < today && 'past'].filter(Boolean).join(' ')}
            >
              {Number(date.slice(8))}
              {count > 0 ? (
                <small
                  style={{ color: date < today ? 'var(--miaopu-color-error)' : 'var(--miaopu-color-warning)', fontWeight: 600 }}
                >
                  {t('parts.calendar.dueShort', { count })}
                </small>
              ) : rule ? (
                <small>{works ? t('parts.calendar.work') : t('parts.calendar.off')}</small>
              ) : (
                <small>&nbsp;</small>
              )}
            </li>
          )
        })}
      </ol>
      <div style={{ marginTop: 8 }}>
        <Link to="/cases?due=soon">{t('desk.workbench.soon')}</Link>
      </div>
    </Panel>
  )
}

/** Fourteen days from the Monday of this week, `YYYY-MM-DD`. */
function fortnightOf(today: string): string[] {
  const at = Date.parse(`${today}T00:00:00Z`)
  const monday = at - ((new Date(at).getUTCDay() + 6) % 7) * DAY
  return Array.from({ length: 14 }, (_, i) => new Date(monday + i * DAY).toISOString().slice(0, 10))
}
