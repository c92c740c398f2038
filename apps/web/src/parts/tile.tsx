import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

/** A number that opens the list behind it. `tone` says how pressing it is while it is not zero. */
export function Tile({
  label,
  value,
  to,
  tone,
  hint,
  foot,
}: {
  label: string
  value: number | string
  to: string
  tone?: 'soon' | 'late'
  hint?: string
  /** Said small below the number. */
  foot?: string
}) {
  const { t } = useTranslation()
  const pressing = tone && typeof value === 'number' && value > 0 ? tone : ''
  return (
    <Link to={to} className={`tile plain ${pressing}`} title={hint}>
      <span className="quiet">{label}</span>
      <b className="figures">{value}</b>
      <span className="seen-by-readers">{t('parts.list.open')}</span>
      {foot && <small className="figures">{foot}</small>}
    </Link>
  )
}
