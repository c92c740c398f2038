import { FormulaError, formula } from './formula.js'

/** Something wrong with a ruleset as it was written: where in the tree, and what. */
export interface RulesetFault {
  /** e.g. `rule.all[2].lookup.bands[1]`. */
  at: string
  code: FaultCode
  params?: Readonly<Record<string, string | number>>
}

type FaultCode =
  | 'not-a-condition'
  | 'empty-group'
  | 'too-deep'
  | 'bad-metric'
  | 'bad-operator'
  | 'bad-value'
  | 'bad-order-operator'
  | 'bad-bands'
  | 'id-twice'
  | 'bad-formula'
  | 'measure-later'
  | 'bad-score'
  | 'bad-points'

const NAME = /^[a-z][a-z0-9_]{0,79}$/i
const OPERATORS = ['>=', '>', '<=', '<', '==', '!=']
const DEEPEST = 12
type Loose = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value)
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

/**
 * What is wrong with a ruleset's content (measures, score, rule) before it is saved: shape of the tree, operators and
 * values, bands, ids used twice, formulas that cannot be read, measures used before they are derived. Empty: it is sound.
 */
export function rulesetFaults(content: { derived?: unknown; score?: unknown; rule?: unknown }): RulesetFault[] {
  const faults: RulesetFault[] = []
  const say = (at: string, code: FaultCode, params?: RulesetFault['params']) =>
    void faults.push({ at, code, ...(params ? { params } : {}) })
  const ids = new Set<string>()
  derivedFaults(content.derived, say)
  if (content.score !== undefined) scoreFaults(content.score, say)
  ruleFaults(content.rule, 'rule', 0, ids, say)
  return faults
}

type Say = (at: string, code: FaultCode, params?: RulesetFault['params']) => void

function derivedFaults(derived: unknown, say: Say) {
  if (derived === undefined) return
  if (!isObject(derived)) return say('derived', 'bad-formula', { reason: 'not a list of named formulas' })
  const names = Object.keys(derived)
  for (const [place, [name, text]] of Object.entries(derived).entries()) {
    const at = `derived.${name}`
    if (!NAME.test(name)) say(at, 'bad-metric', { metric: name })
    if (typeof text !== 'string') {
      say(at, 'bad-formula', { reason: 'not a text' })
      continue
    }
    try {
      for (const read of formula(text).reads)
        if (read !== name && names.indexOf(read) > place) say(at, 'measure-later', { measure: read })
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error
      say(at, 'bad-formula', { reason: error.message })
    }
  }
}

function ruleFaults(rule: unknown, at: string, depth: number, ids: Set<string>, say: Say) {
  if (!isObject(rule)) return say(at, 'not-a-condition')
  if (depth > DEEPEST) return say(at, 'too-deep', { most: DEEPEST })
  if (rule.id !== undefined) {
    if (typeof rule.id !== 'string' || !rule.id) say(at, 'bad-metric', { metric: String(rule.id) })
    else if (ids.has(rule.id)) say(at, 'id-twice', { id: rule.id })
    else ids.add(rule.id)
  }
  const shapes = ['all', 'any', 'not', 'metric', 'lookup'].filter((key) => rule[key] !== undefined)
  if (shapes.length !== 1) return say(at, 'not-a-condition')
  for (const kind of ['all', 'any'] as const) {
    const parts = rule[kind]
    if (parts === undefined) continue
    if (!Array.isArray(parts) || parts.length === 0) say(`${at}.${kind}`, 'empty-group')
    else for (const [i, part] of parts.entries()) ruleFaults(part, `${at}.${kind}[${i}]`, depth + 1, ids, say)
  }
  if (rule.not !== undefined) ruleFaults(rule.not, `${at}.not`, depth + 1, ids, say)
  if (rule.metric !== undefined) compareFaults(rule, at, say)
  if (rule.lookup !== undefined) lookupFaults(rule, at, say)
}

function compareFaults(rule: Loose, at: string, say: Say) {
  nameFault(rule.metric, `${at}.metric`, say)
  if (!OPERATORS.includes(rule.op as string)) say(`${at}.op`, 'bad-operator', { op: String(rule.op) })
  const value = rule.value
  if (typeof value === 'string' || typeof value === 'boolean') {
    if (rule.op !== '==' && rule.op !== '!=') say(`${at}.op`, 'bad-order-operator', { op: String(rule.op) })
  } else if (!isNumber(value)) say(`${at}.value`, 'bad-value')
}

function lookupFaults(rule: Loose, at: string, say: Say) {
  if (!OPERATORS.includes(rule.op as string)) say(`${at}.op`, 'bad-operator', { op: String(rule.op) })
  const { lookup } = rule
  if (!isObject(lookup)) return say(`${at}.lookup`, 'not-a-condition')
  nameFault(lookup.metric, `${at}.lookup.metric`, say)
  nameFault(lookup.by, `${at}.lookup.by`, say)
  const bands = Array.isArray(lookup.bands) ? (lookup.bands as unknown[]) : []
  if (bands.length === 0) say(`${at}.lookup.bands`, 'bad-bands')
  let last = Number.NEGATIVE_INFINITY
  for (const [i, band] of bands.entries()) {
    const max = isObject(band) ? (band.max === null ? Number.POSITIVE_INFINITY : band.max) : undefined
    if (!isObject(band) || typeof max !== 'number' || max <= last || !isNumber(band.threshold))
      say(`${at}.lookup.bands[${i}]`, 'bad-bands')
    else last = max
  }
}

const nameFault = (name: unknown, at: string, say: Say): void => {
  if (typeof name !== 'string' || !NAME.test(name)) say(at, 'bad-metric', { metric: String(name) })
}

function scoreFaults(score: unknown, say: Say) {
  const sections = isObject(score) && Array.isArray(score.sections) ? (score.sections as unknown[]) : []
  if (sections.length === 0) return say('score.sections', 'bad-score')
  const ids = new Set<string>()
  for (const [i, section] of sections.entries()) {
    const at = `score.sections[${i}]`
    if (!isObject(section) || typeof section.id !== 'string' || !Array.isArray(section.items)) say(at, 'bad-score')
    else {
      if (section.cap !== undefined && !isNumber(section.cap)) say(`${at}.cap`, 'bad-points')
      for (const [j, item] of (section.items as unknown[]).entries()) itemFaults(item, `${at}.items[${j}]`, ids, say)
    }
  }
  const as = (score as Loose).as
  if (as !== undefined)
    for (const [part, name] of Object.entries(isObject(as) ? as : {})) {
      nameFault(name, `score.as.${part}`, say)
      if (part !== 'total' && !sections.some((section) => isObject(section) && section.id === part))
        say(`score.as.${part}`, 'bad-score')
    }
}

function itemFaults(item: unknown, at: string, ids: Set<string>, say: Say) {
  if (!isObject(item) || typeof item.id !== 'string') return say(at, 'bad-score')
  if (ids.has(item.id)) say(at, 'id-twice', { id: item.id })
  ids.add(item.id)
  switch (item.kind) {
    case 'band':
      nameFault(item.metric, `${at}.metric`, say)
      return bandFaults(item.bands, ['points'], at, say)
    case 'expert_in_band':
      nameFault(item.metric, `${at}.metric`, say)
      nameFault(item.points_metric, `${at}.points_metric`, say)
      return bandFaults(item.bands, ['points_min', 'points_max'], at, say)
    case 'best_of': {
      const options = Array.isArray(item.options) ? (item.options as unknown[]) : []
      if (options.length === 0) say(`${at}.options`, 'bad-score')
      for (const [i, option] of options.entries()) {
        if (!isObject(option)) say(`${at}.options[${i}]`, 'bad-score')
        else {
          nameFault(option.metric, `${at}.options[${i}].metric`, say)
          bandFaults(option.bands, ['points'], `${at}.options[${i}]`, say)
        }
      }
      return
    }
    case 'per_hit':
      if (!Array.isArray(item.metrics) || item.metrics.length === 0) say(`${at}.metrics`, 'bad-score')
      else for (const [i, metric] of (item.metrics as unknown[]).entries()) nameFault(metric, `${at}.metrics[${i}]`, say)
      if (!isNumber(item.each) || !isNumber(item.max)) say(at, 'bad-points')
      return
    case 'floor_div':
      nameFault(item.metric, `${at}.metric`, say)
      if (!isNumber(item.div) || item.div <= 0 || !isNumber(item.each) || !isNumber(item.max)) say(at, 'bad-points')
      return
    case 'given':
      nameFault(item.metric, `${at}.metric`, say)
      if (!isNumber(item.max)) say(`${at}.max`, 'bad-points')
      return
    default:
      say(`${at}.kind`, 'bad-score')
  }
}

function bandFaults(bands: unknown, points: readonly string[], at: string, say: Say) {
  if (!Array.isArray(bands) || bands.length === 0) return say(`${at}.bands`, 'bad-bands')
  for (const [i, band] of (bands as unknown[]).entries())
    if (!isObject(band) || !points.every((key) => isNumber(band[key]))) say(`${at}.bands[${i}]`, 'bad-bands')
}
