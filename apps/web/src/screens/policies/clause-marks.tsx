import { Tooltip } from 'antd'
import { useTranslation } from 'react-i18next'
import type { components } from '../../api/schema.js'
import { minute, wan } from '../../parts/format.js'
import { Mark } from '../../parts/mark.js'
import type { Meaning } from '../../theme.js'

type Clause = components['schemas']['ClauseItem']

/** How a clause is had. */
export function ModeMark({ mode }: Pick<Clause, 'mode'>) {
  const { t } = useTranslation()
  const meaning: Meaning = mode === 'no-application' || mode === 'instant' ? 'done' : 'running'
  return <Mark meaning={meaning}>{t(`policies.modes.${mode}`)}</Mark>
}

/** Whether a clause is law today: ended with its day, or known from a summary only; nothing where it is sure. */
export function Force({ clause }: { clause: Pick<Clause, 'certainty' | 'effectiveTo' | 'inForce'> }) {
  const { t } = useTranslation()
  const { certainty, effectiveTo, inForce } = clause
  if (!inForce || certainty === 'lapsed')
    return <Mark meaning="ended">{effectiveTo ? t('policies.ended', { date: effectiveTo }) : t('policies.certain.lapsed')}</Mark>
  if (certainty === 'confirmed') return null
  return (
    <Tooltip title={t('policies.unconfirmedHelp')}>
      <span>
        <Mark meaning="soon">{t('policies.certain.unconfirmed')}</Mark>
      </span>
    </Tooltip>
  )
}

/** When applications are taken, to the minute. */
export function WhenTaken({ clause }: { clause: Pick<Clause, 'mode' | 'openNow' | 'inForce' | 'window'> }) {
  const { t } = useTranslation()
  const { mode, openNow, inForce, window } = clause
  if (!inForce) return null
  if (mode === 'no-application') return <span className="quiet">{t('policies.when.offered')}</span>
  if (openNow)
    return (
      <strong className="figures">
        {window ? t('policies.when.until', { when: minute(window.closesAt) }) : t('policies.when.allYear')}
      </strong>
    )
  return (
    <span className="quiet figures">
      {window ? t('policies.when.opens', { when: minute(window.opensAt) }) : t('policies.when.closed')}
    </span>
  )
}

/** The most it gives, where that is a number. */
export function AtMost({ clause: { atMostFen } }: { clause: Pick<Clause, 'atMostFen'> }) {
  const { t } = useTranslation()
  if (atMostFen === null) return null
  return <strong className="figures">{t('policies.ask.most', { amount: wan(atMostFen).replace(/\.00$/, '') })}</strong>
}
