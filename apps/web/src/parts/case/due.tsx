import { Tooltip } from 'antd'
import { useTranslation } from 'react-i18next'
import { minute } from '../format.js'

/** A running clock as the server tells it: working days left, and whether its time is over. */
interface Left {
  daysLeft: number | null
  overdue: boolean
  provisional?: boolean
  /** The moment, where the deadline is kept to the minute; told on its day. */
  dueAt?: string | null
}

/** Working days left of a running clock: amber from two days on, red when over; said in words, not by colour alone. */
export function DaysLeft({ daysLeft, overdue, provisional, dueAt }: Left) {
  const { t } = useTranslation()
  if (daysLeft === null) return <span className="quiet">{t('parts.clock.noDue')}</span>
  const colour = overdue ? 'var(--miaopu-color-error)' : daysLeft <= 2 ? 'var(--miaopu-color-warning)' : undefined
  const text = overdue
    ? daysLeft < 0
      ? t('parts.clock.overShort', { count: -daysLeft })
      : t('parts.clock.overNow')
    : daysLeft <= 0
      ? dueAt
        ? t('parts.clock.dueTodayAt', { time: minute(dueAt).slice(-5) })
        : t('parts.clock.dueToday')
      : t('parts.clock.leftShort', { count: daysLeft })
  return (
    <span className="figures nowrap" style={{ color: colour, fontWeight: colour ? 600 : undefined }}>
      {text}
      {provisional && (
        <Tooltip title={t('parts.clock.provisional')}>
          <sup>*</sup>
        </Tooltip>
      )}
    </span>
  )
}
