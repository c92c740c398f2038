import { Tooltip } from 'antd'
import { useTranslation } from 'react-i18next'

/** Working days left of a running clock: amber from two days on, red when over; said in words, not by colour alone. */
export function DaysLeft({ daysLeft, provisional }: { daysLeft: number | null; provisional?: boolean }) {
  const { t } = useTranslation()
  if (daysLeft === null) return <span className="quiet">{t('parts.clock.noDue')}</span>
  const colour = daysLeft < 0 ? 'var(--miaopu-color-error)' : daysLeft <= 2 ? 'var(--miaopu-color-warning)' : undefined
  const text =
    daysLeft < 0
      ? t('parts.clock.overShort', { count: -daysLeft })
      : daysLeft === 0
        ? t('parts.clock.dueToday')
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
