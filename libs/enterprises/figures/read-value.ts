import { Exact } from '#criteria'
import type { ProblemItem } from '#platform'
import type { Metric } from './metric.entity.js'
import { factorBetween, readNumber } from './units.js'

/** A value as figures hold it: a number in the metric's unit (decimal text), a word, or neither (withdrawn). */
export interface FigureValue {
  number: string | null
  word: string | null
}

export type ReadValue = { ok: true; value: FigureValue } | { ok: false; fault: ProblemItem }

/** Metric fields that reading a value needs. */
export type ValueRules = Pick<Metric, 'name' | 'nameEn' | 'valueType' | 'unit' | 'least' | 'most' | 'whole' | 'choices'>

const YES = new Set(['true', '是', 'yes', 'y', '1', '有'])
const NO = new Set(['false', '否', 'no', 'n', '0', '无', '没有'])

/**
 * Reads a value of a metric as it was written, in the unit it was written in (the metric's own unless told). Empty
 * text withdraws the value. The unit is converted here, once, and exactly; a bound is said in the unit it was written in.
 */
export function readValue(metric: ValueRules, text: string | null, unit = metric.unit): ReadValue {
  const given = (text ?? '').trim()
  if (given === '') return { ok: true, value: { number: null, word: null } }
  const refuse = (code: string, params: ProblemItem['params'] = {}): ReadValue => ({
    ok: false,
    fault: { code, params: { ...metricInWords(metric), value: given, ...params } },
  })
  if (metric.valueType === 'truth') {
    const word = YES.has(given.toLowerCase()) ? 'true' : NO.has(given.toLowerCase()) ? 'false' : undefined
    return word ? { ok: true, value: { number: null, word } } : refuse('figures.truth-unreadable')
  }
  if (metric.valueType === 'word') {
    if (given.length > 200) return refuse('figures.word-too-long')
    const choices = metric.choices.map(({ value }) => value)
    if (choices.length && !choices.includes(given)) return refuse('figures.choice-unknown', { choices: choices.join('、') })
    return { ok: true, value: { number: null, word: given } }
  }
  const read = readNumber(given)
  if (!read) return refuse('figures.number-unreadable')
  const factor = factorBetween(unit, metric.unit)
  if (!factor) return refuse('figures.unit-unknown', { unit: metric.unit, given: unit })
  const number = read.times(factor)
  const said = (of: Exact) => `${of.dividedBy(factor).toFixed()}${unit === metric.unit ? '' : unit}`
  if (metric.least !== null && number.lt(metric.least))
    return refuse('figures.below-least', { least: said(new Exact(metric.least)), value: said(number) })
  if (metric.most !== null && number.gt(metric.most))
    return refuse('figures.above-most', { most: said(new Exact(metric.most)), value: said(number) })
  if (metric.whole && !number.isInteger()) return refuse('figures.not-whole')
  return { ok: true, value: { number: number.toFixed(), word: null } }
}

/** The name of a metric in both languages, as texts use it: `{metric}` in Chinese, `{metricEn}` in English; an unknown one is its code. */
export function metricInWords(
  metric: Pick<Metric, 'name' | 'nameEn'> | undefined,
  code = '',
): { metric: string; metricEn: string } {
  return { metric: metric?.name ?? code, metricEn: metric?.nameEn ?? code }
}

/** Do two values say the same? Numbers are compared as numbers: 1.50 is 1.5. */
export function sameValue(a: FigureValue, b: FigureValue): boolean {
  if (a.word !== b.word || (a.number === null) !== (b.number === null)) return false
  return a.number === null || b.number === null || new Exact(a.number).eq(b.number)
}
