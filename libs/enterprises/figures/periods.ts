import { readDate } from '../dates.js'
import type { MetricKind } from './metric.entity.js'

/** A period as figures are kept by: its text, and its last day (`YYYY-MM-DD`). */
export interface Period {
  period: string
  endsOn: string
}

const QUARTER_ENDS = ['03-31', '06-30', '09-30', '12-31']

/** How the period of a metric is written, for messages. */
export const PERIOD_FORMS: Readonly<Record<MetricKind, string>> = {
  yearly: '2025',
  quarterly: '2026Q1',
  attribute: '2026-03-31',
  dated: '2026-03-31',
}

/**
 * Reads the period of a figure: a year for yearly metrics, a quarter (`2026Q1`) for quarterly ones, a day otherwise (a
 * second event of a day: `2026-03-31#2`). Undefined when the text is none.
 */
export function readPeriod(kind: MetricKind, text: string): Period | undefined {
  const plain = text.trim().normalize('NFKC').toUpperCase()
  if (kind === 'yearly') return /^(19|20)\d\d$/.test(plain) ? { period: plain, endsOn: `${plain}-12-31` } : undefined
  if (kind === 'quarterly') {
    const [, year, quarter] = /^((?:19|20)\d\d)Q([1-4])$/.exec(plain) ?? []
    return year ? { period: plain, endsOn: `${year}-${QUARTER_ENDS[Number(quarter) - 1]}` } : undefined
  }
  const [day = '', event] = plain.split('#')
  const endsOn = readDate(day)
  if (!endsOn || (event !== undefined && (kind !== 'dated' || !/^[2-9]$/.test(event)))) return undefined
  return { period: event ? `${endsOn}#${event}` : endsOn, endsOn }
}

/** The period a year before: `2024` for `2025`, `2025Q1` for `2026Q1`; undefined for days. */
export function yearBefore(period: string): string | undefined {
  return /^\d{4}(Q[1-4])?$/.test(period) ? `${Number(period.slice(0, 4)) - 1}${period.slice(4)}` : undefined
}

/** The period a year after; undefined for days. */
export function yearAfter(period: string): string | undefined {
  return /^\d{4}(Q[1-4])?$/.test(period) ? `${Number(period.slice(0, 4)) + 1}${period.slice(4)}` : undefined
}
