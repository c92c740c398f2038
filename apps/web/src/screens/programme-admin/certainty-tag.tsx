import { useTranslation } from 'react-i18next'
import { Mark } from '../../parts/mark.js'

const MEANINGS = { confirmed: 'done', unconfirmed: 'soon', lapsed: 'ended' } as const

/** How sure the source of a rule is: unconfirmed and lapsed content is never shown as current law. */
export function CertaintyTag({ certainty }: { certainty: string | null }) {
  const { t } = useTranslation()
  if (certainty === null || !(certainty in MEANINGS)) return <>—</>
  const known = certainty as keyof typeof MEANINGS
  return <Mark meaning={MEANINGS[known]}>{t(`system.programmes.certain.${known}`)}</Mark>
}
