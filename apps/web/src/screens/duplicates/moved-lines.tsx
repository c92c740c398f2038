import { useTranslation } from 'react-i18next'
import type { components } from '../../api/schema.js'

type Line = components['schemas']['MergeLineView']

/** What a merge moves, kind by kind. */
export function MovedLines({ lines }: { lines: readonly Line[] }) {
  const { t, i18n } = useTranslation()
  const some = lines.filter((line) => line.count > 0)
  if (some.length === 0) return <span className="quiet">{t('register.duplicates.nothingMoves')}</span>
  return (
    <dl className="pairs">
      {some.map((line) => (
        <div key={line.part} style={{ display: 'contents' }}>
          <dt>{i18n.language === 'en' ? line.labelEn : line.labelZh}</dt>
          <dd className="figures">{t('register.duplicates.rows', { count: line.count })}</dd>
        </div>
      ))}
    </dl>
  )
}
