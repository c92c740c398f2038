import { useTranslation } from 'react-i18next'
import { Mark } from '../../parts/mark.js'

const MEANINGS = { open: 'running', done: 'done', late: 'soon', missed: 'late' } as const

/** How a yearly duty stands. */
export function DutyStanding({ standing }: { standing: keyof typeof MEANINGS }) {
  const { t } = useTranslation()
  return <Mark meaning={MEANINGS[standing]}>{t(`ladder.duties.standings.${standing}`)}</Mark>
}
