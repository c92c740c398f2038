import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { grouped, shifted } from '../../parts/decimals.js'
import { unitOf } from '../../words/index.js'
import type { Words } from '../../words/zh-CN/index.js'

type Metric = components['schemas']['MetricView']
type Named = keyof Words['eligibility']['facts']
export type Supplier = keyof Words['eligibility']['supplier']

/** How facts are called, counted and supplied. */
export interface FactNames {
  nameOf(fact: string): string
  /** A value as people read it, with its unit. */
  worded(fact: string, value: unknown, unit?: string): string
  /** A difference, in the figure's own unit; percentage points for fractions. Never less than it is. */
  gap(fact: string, by: string, unit?: string): string
  supplierOf(fact: string): Supplier
  /** The metric behind a fact, where it is one. */
  metricOf(fact: string): Metric | undefined
  isFraction(fact: string): boolean
  waiting: boolean
}

const HOUR = 3_600_000
const SUFFIX = /^(.*?)_(prev[2-4]?|4y|series|[1235]y|total)(_wan|_yi|_m2)?$/
const FRACTION = /(_ratio|_yoy|_growth|_growth_2y_avg|_margin|_share)$|_ratio_|^rd_to_|intensity/
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/_wan$/, '万元'],
  [/_yi$/, '亿元'],
  [/^age_/, 'years'],
  [/^days_/, 'days'],
  [/factor/, 'times'],
  [/score|^s_/, 'points'],
]

/** Names, units and sources of everything rules ask for: metrics by the server's catalogue, measures by the page's words. */
export function useFactNames(): FactNames {
  const { t, i18n } = useTranslation()
  const catalogue = useQuery({
    queryKey: ['metrics', i18n.language],
    staleTime: HOUR,
    queryFn: () => call(api.GET('/api/figures/metrics')),
  })
  const metrics = new Map((catalogue.data ?? []).flatMap((group) => group.metrics.map((metric) => [metric.code, metric])))
  const metricOf = (fact: string) => {
    const parts = SUFFIX.exec(fact)
    return metrics.get(fact) ?? (parts ? metrics.get(`${parts[1]}${parts[3] ?? ''}`) : undefined)
  }
  const nameOf = (fact: string): string => {
    const own = metrics.get(fact)
    if (own) return own.name
    if (i18n.exists(`eligibility.facts.${fact}`)) return t(`eligibility.facts.${fact as Named}`)
    const word = SUFFIX.exec(fact)?.[2] ?? ''
    const name = metricOf(fact)?.name
    if (!name) return fact
    if (word === '4y') return t('eligibility.years4', { name })
    if (word === 'series') return t('eligibility.series', { name })
    if (word === 'total') return t('eligibility.inAll', { name })
    if (/^\dy$/.test(word)) return t('eligibility.within', { name, count: Number(word[0]) })
    const back = Number(word.replace('prev', '') || 1)
    return back === 1 ? t('eligibility.before.one', { name }) : t('eligibility.before.many', { name, count: back })
  }
  const isFraction = (fact: string): boolean => {
    const metric = metricOf(fact)
    return metric ? metric.valueType === 'number' && metric.unit === '' && metric.units.includes('%') : FRACTION.test(fact)
  }
  const unitOfFact = (fact: string, given?: string): string => {
    const unit = given ?? metricOf(fact)?.unit ?? UNITS.find(([shape]) => shape.test(fact))?.[1] ?? ''
    const own = { years: 'years', days: 'days', 'days-elapsed': 'days', times: 'times', points: 'points' }[unit]
    const word = own ? t(`eligibility.units.${own as 'years'}`) : unitOf(unit)
    return /^\d/.test(word) ? `× ${word}` : word
  }
  const counted = (fact: string, number: string, unit?: string): string => {
    if (isFraction(fact)) return `${grouped(short(shifted(number, 2)))}%`
    const word = unitOfFact(fact, unit)
    return /^(?!age_).*year$/.test(fact) ? number : `${grouped(short(number))}${word ? ` ${word}` : ''}`
  }
  const worded = (fact: string, value: unknown, unit?: string): string => {
    if (value === null || value === undefined) return t('eligibility.simulation.unknown')
    if (Array.isArray(value)) return value.map((each) => worded(fact, each, unit)).join(' → ')
    if (typeof value === 'boolean') return t(value ? 'frame.yes' : 'frame.no')
    const text = String(value)
    if (/^-?\d+(\.\d+)?$/.test(text)) return counted(fact, text, unit)
    if (text === 'true' || text === 'false') return t(text === 'true' ? 'frame.yes' : 'frame.no')
    return metricOf(fact)?.choices.find((choice) => choice.value === text)?.name ?? text
  }
  return {
    ...{ nameOf, metricOf, isFraction, worded, waiting: catalogue.isPending },
    gap: (fact, by, unit) =>
      isFraction(fact)
        ? `${grouped(short(shifted(by, 2), true))} ${t('eligibility.points')}`
        : `${grouped(short(by, true))}${unitOfFact(fact, unit) ? ` ${unitOfFact(fact, unit)}` : ''}`,
    supplierOf: (fact) =>
      metricOf(fact)?.supplier ??
      (/score|^s_/.test(fact) ? 'expert' : /_valid$|^registered_on$|^is_/.test(fact) ? 'office' : 'firm'),
  }
}

const PLACES = 4

/** A decimal text with at most four places; a gap is rounded up, so that closing it is enough. */
function short(text: string, up = false): string {
  const [whole = '', fraction = ''] = text.split('.')
  if (fraction.length <= PLACES) return text
  const scaled = Number(`${whole}.${fraction}`) * 10 ** PLACES
  const rounded = (up ? Math.ceil(scaled - 1e-9) : Math.round(scaled)) / 10 ** PLACES
  return rounded.toFixed(PLACES).replace(/\.?0+$/, '')
}
