import { useTranslation } from 'react-i18next'
import { Panel } from '../../parts/page.js'
import { joined } from '../../words/index.js'
import type { Words } from '../../words/zh-CN/index.js'
import type { FactNames } from '../eligibility/fact-names.js'

interface Band {
  ge?: number
  gt?: number
  le?: number
  lt?: number
  eq?: string | number | boolean
  points?: number
  points_min?: number
  points_max?: number
}
interface Item {
  id: string
  metric?: string
  points_metric?: string
  metrics?: string[]
  options?: { metric: string; bands: Band[] }[]
  bands?: Band[]
  each?: number
  div?: number
  max?: number
}
interface Score {
  sections: { id: string; cap?: number; items: Item[] }[]
}

/** How a score is given: section by section, each figure with its bands and points. */
export function ScoreRules({ score, names }: { score: Record<string, unknown>; names: FactNames }) {
  const { t } = useTranslation()
  const { sections } = score as unknown as Score
  return (
    <Panel title={t('rulesets.score')}>
      {sections.map((section) => (
        <section key={section.id}>
          <h3 style={{ fontSize: '1em', marginBottom: 4 }}>
            {t(`eligibility.sections.${section.id as keyof Words['eligibility']['sections']}`, { defaultValue: section.id })}{' '}
            {section.cap !== undefined && (
              <span className="quiet small">{t('eligibility.scoreCap', { points: section.cap })}</span>
            )}
          </h3>
          <dl className="answers">
            {section.items.map((item) => (
              <div key={item.id}>
                <dt>{joined(metricsOf(item).map((metric) => names.nameOf(metric)))}</dt>
                <dd className="figures">
                  <ItemRules item={item} names={names} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Panel>
  )
}

const metricsOf = (item: Item): string[] =>
  item.options?.map(({ metric }) => metric) ?? item.metrics ?? (item.metric ? [item.metric] : [item.id])

function ItemRules({ item, names }: { item: Item; names: FactNames }) {
  const { t } = useTranslation()
  const groups = item.options ?? (item.bands && item.metric ? [{ metric: item.metric, bands: item.bands }] : [])
  if (groups.length === 0) return <>{item.max === undefined ? '—' : t('eligibility.scoreCap', { points: item.max })}</>
  return (
    <>
      {groups.map(({ metric, bands }) => (
        <div key={metric}>
          {groups.length > 1 && <div className="quiet">{names.nameOf(metric)}</div>}
          {bands.map((band) => (
            <div key={JSON.stringify(band)}>
              {inWords(band, metric, names)}
              {' → '}
              {band.points !== undefined
                ? t('eligibility.scorePoints', { points: band.points })
                : t('eligibility.scoreSpan', { least: band.points_min, most: band.points_max })}
            </div>
          ))}
        </div>
      ))}
    </>
  )
}

const SIGNS = { ge: '≥', gt: '>', le: '≤', lt: '<', eq: '=' } as const

function inWords(band: Band, metric: string, names: FactNames): string {
  return (Object.keys(SIGNS) as (keyof typeof SIGNS)[])
    .filter((key) => band[key] !== undefined)
    .map((key) => `${SIGNS[key]} ${names.worded(metric, band[key])}`)
    .join(', ')
}
