import { useTranslation } from 'react-i18next'
import type { components } from '../../api/schema.js'
import { minute } from '../../parts/format.js'
import { Mark } from '../../parts/mark.js'

/** Whether applications are taken now and until when, or when they will be. */
export function WhenOpen({ programme }: { programme: Pick<components['schemas']['ProgrammeListItem'], 'openNow' | 'window'> }) {
  const { t } = useTranslation()
  const { openNow, window } = programme
  if (openNow)
    return (
      <Mark meaning="done">
        {window ? t('firm.home.windowUntil', { when: minute(window.closesAt) }) : t('firm.home.windowAlways')}
      </Mark>
    )
  return (
    <Mark meaning="ended">
      {window ? t('firm.programmes.opens', { when: minute(window.opensAt) }) : t('firm.programmes.closed')}
    </Mark>
  )
}
