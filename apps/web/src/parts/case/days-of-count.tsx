import { useTranslation } from 'react-i18next'
import type { components } from '../../api/schema.js'

type CountedDay = components['schemas']['CountedDay']
const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** The days of a count in weeks: which count, which do not, and the due date; each with the server's reason. */
export function DaysOfCount({ days: all, due, today }: { days: readonly CountedDay[]; due: string | null; today?: string }) {
  const { t } = useTranslation()
  /** A count that paused and resumed names the day of the change twice; the grid shows each day once. */
  const days = [...new Map(all.map((one) => [one.date, one])).values()].sort((a, b) => a.date.localeCompare(b.date))
  const lead = days[0] ? (new Date(`${days[0].date}T00:00:00Z`).getUTCDay() + 6) % 7 : 0
  return (
    <div>
      <div className="days" aria-hidden="true">
        {WEEK.map((name) => (
          <small key={name} className="quiet">
            {t(`parts.calendar.weekdays.${name}`)}
          </small>
        ))}
      </div>
      <ol className="days">
        {WEEK.slice(0, lead).map((name) => (
          <li key={name} aria-hidden="true" style={{ background: 'none' }} />
        ))}
        {days.map((one) => (
          <li
            key={one.date}
            title={one.text}
            aria-label={one.text}
            className={[one.nth === null ? 'off' : 'counted', one.date === due && 'due', one.date === today && 'today']
              .filter(Boolean)
              .join(' ')}
          >
            {Number(one.date.slice(8)) === 1 || one === days[0]
              ? `${Number(one.date.slice(5, 7))}/${Number(one.date.slice(8))}`
              : Number(one.date.slice(8))}
            {one.nth !== null && <small>{one.nth}</small>}
          </li>
        ))}
      </ol>
      <p className="quiet small" style={{ margin: '6px 0 0' }}>
        {t('parts.clock.legend')}
      </p>
    </div>
  )
}
