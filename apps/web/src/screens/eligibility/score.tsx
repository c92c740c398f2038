import { useTranslation } from 'react-i18next'
import type { components } from '../../api/schema.js'
import type { Words } from '../../words/zh-CN/index.js'

type Score = components['schemas']['JudgedScoreView']

/** A score by sections: points, or what is still possible while figures are missing. */
export function ScoreOf({ score }: { score: Score }) {
  const { t } = useTranslation()
  const points = (one: { points: string | null; least: string; most: string }) =>
    one.points === null
      ? t('eligibility.scoreSpan', { least: one.least, most: one.most })
      : t('eligibility.scorePoints', { points: one.points })
  const total = { ...score, points: score.total }
  return (
    <dl className="pairs">
      <dt>
        <strong>{t('eligibility.score')}</strong>
      </dt>
      <dd className="figures">
        <strong>{points(total)}</strong>
      </dd>
      {score.sections.map((section) => (
        <div key={section.id} style={{ display: 'contents' }}>
          <dt>
            {t(`eligibility.sections.${section.id as keyof Words['eligibility']['sections']}`, { defaultValue: section.id })}
          </dt>
          <dd className="figures">{points(section)}</dd>
        </div>
      ))}
    </dl>
  )
}
