import { useTranslation } from 'react-i18next'
import { grouped, inUnit } from '../../parts/decimals.js'
import { unitOf } from '../../words/index.js'
import type { Metric } from './shapes.js'

/** A figure's value as people read it, in the unit shown; nothing is said as such. */
export function useWordedValue(): (metric: Metric, value: string | null, unit: string, withUnit?: boolean) => string {
  const { t } = useTranslation()
  return (metric, value, unit, withUnit) => {
    if (value === null) return '—'
    if (metric.valueType === 'truth') return t(value === 'true' ? 'frame.yes' : 'frame.no')
    if (metric.valueType === 'word') return metric.choices.find((choice) => choice.value === value)?.name ?? value
    const shown = grouped(inUnit(value, metric.unit, unit))
    return withUnit && unit ? `${shown}${unit === '%' ? '' : ' '}${unitOf(unit)}` : shown
  }
}
