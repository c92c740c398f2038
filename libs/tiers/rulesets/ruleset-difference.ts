import type { Rule } from '#criteria'
import type { RulesetContent } from './ruleset.entity.js'

/** Something that differs between two rulesets. */
export interface RulesetChange {
  part: 'condition' | 'measure' | 'score'
  /** Id of the leaf, name of the measure, or `section.item` of the score. */
  key: string
  change: 'added' | 'removed' | 'changed'
  before: unknown
  after: unknown
}

/**
 * What differs between two rulesets, leaf by leaf: conditions (each with the groups it stands in), measures, and items of
 * the score. Leaves are compared by what they ask (their metric within the same groups), so that a new id alone is no change.
 */
export function rulesetDifference(before: RulesetContent, after: RulesetContent): RulesetChange[] {
  return [
    ...compare('condition', conditions(before.rule), conditions(after.rule)),
    ...compare('measure', new Map(Object.entries(before.derived ?? {})), new Map(Object.entries(after.derived ?? {}))),
    ...compare('score', items(before), items(after)),
  ]
}

function compare(
  part: RulesetChange['part'],
  was: ReadonlyMap<string, unknown>,
  is: ReadonlyMap<string, unknown>,
): RulesetChange[] {
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key): RulesetChange[] => {
    const [before = null, after = null] = [was.get(key), is.get(key)]
    if (JSON.stringify(before) === JSON.stringify(after)) return []
    const change = before === null ? 'added' : after === null ? 'removed' : 'changed'
    return [{ part, key, change, before, after }]
  })
}

/** The leaves of a rule by the metric they ask, with their place among alternatives; a metric asked twice is numbered. */
function conditions(rule: Rule): Map<string, unknown> {
  const found = new Map<string, unknown>()
  const visit = (each: Rule, within: readonly string[]): void => {
    if ('all' in each) for (const part of each.all) visit(part, within)
    else if ('any' in each) for (const part of each.any) visit(part, [...within, 'any'])
    else if ('not' in each) visit(each.not, [...within, 'not'])
    else {
      const metric = 'lookup' in each ? each.lookup.metric : each.metric
      let key = metric
      for (let n = 2; found.has(key); n++) key = `${metric} (${n})`
      const asked =
        'lookup' in each ? { op: each.op, by: each.lookup.by, bands: each.lookup.bands } : { op: each.op, value: each.value }
      found.set(key, { ...asked, ...(within.length ? { within } : {}) })
    }
  }
  visit(rule, [])
  return found
}

/** The items of a score by section and item, and the caps of its sections. */
function items({ score }: RulesetContent): Map<string, unknown> {
  return new Map<string, unknown>(
    (score?.sections ?? []).flatMap(({ id, cap, items: all }) => [
      [id, { cap: cap ?? null }] as const,
      ...all.map(({ id: item, ...asked }) => [`${id}.${item}`, asked] as const),
    ]),
  )
}
