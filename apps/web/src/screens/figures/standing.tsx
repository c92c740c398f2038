import { WarningOutlined } from '@ant-design/icons'
import { Tooltip } from 'antd'
import { useTranslation } from 'react-i18next'
import { Mark } from '../../parts/mark.js'
import type { Meaning } from '../../theme.js'
import type { Figure } from './shapes.js'

const MEANINGS: Readonly<Record<NonNullable<Figure['provenance']>, Meaning>> = {
  declared: 'running',
  verified: 'done',
  imported: 'ended',
}

/** Where a figure comes from, whether it is out of date, and why it deserves a second look. */
export function StandingOf({ figure, firm, id }: { figure: Figure; firm: boolean; id?: string }) {
  const { t } = useTranslation()
  if (figure.value === null || figure.provenance === null) return null
  return (
    <span id={id} className="small">
      <Mark meaning={MEANINGS[figure.provenance]}>{t(`figures.provenance.${figure.provenance}`)}</Mark>
      {figure.stale && (
        <Tooltip title={t('figures.age', { count: figure.ageDays ?? 0 })}>
          <span style={{ marginInlineStart: 4 }}>
            <Mark meaning="soon">{t(firm ? 'figures.stale' : 'figures.staleOffice')}</Mark>
          </span>
        </Tooltip>
      )}
      {figure.flags.map((flag) => (
        <span key={flag.code} role="note" style={{ display: 'block' }} className="wrap">
          <WarningOutlined aria-hidden style={{ color: 'var(--miaopu-color-warning)' }} /> {flag.message}
        </span>
      ))}
    </span>
  )
}
