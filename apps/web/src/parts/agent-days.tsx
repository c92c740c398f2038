import { useTranslation } from 'react-i18next'
import { Mark } from './mark.js'

/** Days left, the last one counted, from which the end of an authorisation is near: a week before the last day. */
const NEAR_DAYS = 8

/** How many days an agent still acts. */
export function AgentDays({ left }: { left: number }) {
  const { t } = useTranslation()
  return <Mark meaning={left <= NEAR_DAYS ? 'soon' : 'running'}>{t('parts.agent.daysLeft', { count: left })}</Mark>
}
