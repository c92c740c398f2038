import type { TFunction } from 'i18next'
import type { components } from '../../api/schema.js'
import type { FactNames } from './fact-names.js'

export type Judged = components['schemas']['JudgedNodeView']

/** A condition or group, judged or as it is written. */
export type Condition = Omit<Judged, 'answer' | 'parts' | 'threshold'> & {
  answer?: Judged['answer']
  parts?: Condition[]
  threshold?: unknown
  /** A threshold looked up by the band of another figure, as written. */
  bands?: { by: string; steps: { max: number | null; threshold: number }[] }
}

interface Written {
  id?: string
  label?: string
  all?: Written[]
  any?: Written[]
  not?: Written
  metric?: string
  op?: Judged['op']
  value?: unknown
  byPerson?: boolean
  lookup?: { metric: string; by: string; bands: { max: number | null; threshold: number }[] }
}

/** A rule as it is stored, as conditions; one without an id goes by its place. */
export function conditionOf(rule: unknown, at = 'rule'): Condition {
  const { id = at, label, all, any, not, metric, op, value, byPerson, lookup } = rule as Written
  const head = label === undefined ? { id } : { id, label }
  const group = all ?? any ?? (not && [not])
  if (group) {
    const kind = all ? 'all' : any ? 'any' : 'not'
    return { kind, ...head, parts: group.map((part, i) => conditionOf(part, not ? `${at}.not` : `${at}.${kind}[${i}]`)) }
  }
  if (lookup) return { kind: 'leaf', ...head, metric: lookup.metric, op, bands: { by: lookup.by, steps: lookup.bands } }
  return { kind: 'leaf', ...head, metric, op, threshold: value, byPerson }
}

/** All conditions of a tree, in order. */
export function leavesOf(node: Condition): Condition[] {
  return node.kind === 'leaf' ? [node] : (node.parts ?? []).flatMap(leavesOf)
}

const OPS = { '>=': 'ge', '>': 'gt', '<=': 'le', '<': 'lt', '==': 'eq', '!=': 'ne' } as const

/** What a condition asks, as a sentence. */
export function sentence(node: Condition, names: FactNames, t: TFunction): string {
  if (node.label) return node.label
  const { metric = '', op = '>=', threshold, bands } = node
  const name = names.nameOf(metric)
  if (bands) return t('eligibility.looked', { name, by: names.nameOf(bands.by) })
  if (threshold === undefined) return name
  if (typeof threshold === 'boolean') return threshold === (op === '==') ? name : t('eligibility.ops.no', { name })
  return asked(t, { name, op, value: names.worded(metric, threshold) })
}

/** A figure compared with a value, as a sentence. */
export function asked(t: TFunction, { name, op, value }: { name: string; op: keyof typeof OPS; value: string }): string {
  return t(`eligibility.ops.${OPS[op]}`, { name, value })
    .replace(/^[：:]/, '')
    .trim()
}
