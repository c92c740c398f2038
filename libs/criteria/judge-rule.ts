import { addDays } from './days.js'
import { Exact, exactOf, type Fact, numberOf, type Reads, type Span } from './facts.js'
import type { Answer, Gap, Judged, JudgedGroup, JudgedLeaf } from './judgement.js'
import type { Compare, Comparison, Lookup, Rule, RuleValue } from './rule.js'

/**
 * Judges a rule tree over facts in three-valued (Kleene) logic and explains every node.
 * `all` is not met as soon as one part is not met, `any` is met as soon as one is; otherwise a missing figure makes
 * the answer unknown. Nothing is thrown for missing or unreadable figures.
 */
export function judgeRule(rule: Rule, facts: Reads, path = 'rule'): Judged {
  const id = rule.id ?? path
  if ('all' in rule)
    return group(
      'all',
      id,
      rule.label,
      rule.all.map((part, i) => judgeRule(part, facts, `${path}.${i}`)),
    )
  if ('any' in rule)
    return group(
      'any',
      id,
      rule.label,
      rule.any.map((part, i) => judgeRule(part, facts, `${path}.${i}`)),
    )
  if ('not' in rule) return group('not', id, rule.label, [judgeRule(rule.not, facts, `${path}.0`)])
  return 'lookup' in rule ? judgeLookup(rule, facts, id) : judgeCompare(rule, facts, id)
}

function group(kind: JudgedGroup['kind'], id: string, label: string | undefined, parts: Judged[]): JudgedGroup {
  const answer = answerOfGroup(
    kind,
    parts.map((part) => part.answer),
  )
  return { kind, id, ...(label ? { label } : {}), answer, parts }
}

/** The answer of a group from those of its parts, in Kleene's logic. */
export function answerOfGroup(kind: JudgedGroup['kind'], answers: readonly Answer[]): Answer {
  if (kind === 'not') return negate(answers[0])
  return kind === 'all' ? combine(answers, 'not-met', 'met') : combine(answers, 'met', 'not-met')
}

const negate = (answer: Answer | undefined): Answer => (answer === 'met' ? 'not-met' : answer === 'not-met' ? 'met' : 'unknown')

function combine(answers: readonly Answer[], deciding: Answer, otherwise: Answer): Answer {
  if (answers.includes(deciding)) return deciding
  return answers.includes('unknown') ? 'unknown' : otherwise
}

function judgeLookup(rule: Lookup, facts: Reads, id: string): JudgedLeaf {
  const { metric, by, bands } = rule.lookup
  const chooser = facts.fact(by)
  const at = numberOf(chooser?.value)
  const band = at && bands.find(({ max }) => max === null || at.lte(max))
  const leaf = judgeCompare(
    { metric, op: rule.op, value: band?.threshold ?? Number.NaN, id, ...(rule.label ? { label: rule.label } : {}) },
    facts,
    id,
  )
  const chosenBy = { metric: by, ...(chooser ? { fact: chooser } : {}) }
  if (band) return { ...leaf, chosenBy }
  const { threshold: _, gap: __, ...rest } = leaf
  return { ...rest, answer: 'unknown', chosenBy, unknown: [...new Set([...leaf.unknown, by])] }
}

function judgeCompare(rule: Compare, facts: Reads, id: string): JudgedLeaf {
  const fact = facts.fact(rule.metric)
  const span = fact === undefined ? facts.spans?.[rule.metric] : undefined
  const found = fact ? compare(fact, rule.op, rule.value) : span ? compareSpan(span, rule.op, rule.value) : 'unknown'
  const gap = found === 'not-met' && fact ? gapOf(rule, fact, facts) : undefined
  return {
    kind: 'leaf',
    id,
    ...(rule.label ? { label: rule.label } : {}),
    answer: found,
    metric: rule.metric,
    op: rule.op,
    threshold: rule.value,
    ...(fact ? { fact } : {}),
    ...(span ? { span } : {}),
    ...(gap ? { gap } : {}),
    unknown: found === 'unknown' ? [rule.metric] : [],
    byPerson: rule.byPerson ?? false,
  }
}

/** Compares a fact with a value; a fact of another type than the value is unreadable and therefore unknown. */
export function compare(fact: Fact, op: Comparison, value: RuleValue): Answer {
  const wanted = typeof value === 'number' ? value : undefined
  if (wanted === undefined) {
    if (typeof fact.value !== typeof value || (op !== '==' && op !== '!=')) return 'unknown'
    return (fact.value === value) === (op === '==') ? 'met' : 'not-met'
  }
  const number = numberOf(fact.value)
  if (!number || Number.isNaN(wanted)) return 'unknown'
  return holds(number, op, wanted) ? 'met' : 'not-met'
}

/**
 * Compares a value that is only known to lie in a span: met when every value of the span meets the condition, not met when
 * none does, else unknown. So a score is enough when the least possible total is, and too low when the most possible is.
 */
function compareSpan(span: Span, op: Comparison, value: RuleValue): Answer {
  if (typeof value !== 'number' || Number.isNaN(value)) return 'unknown'
  const [least, most] = [new Exact(span.least), new Exact(span.most)]
  if (op === '==' || op === '!=') {
    if (least.gt(value) || most.lt(value)) return op === '==' ? 'not-met' : 'met'
    return 'unknown'
  }
  const ends = [holds(least, op, value), holds(most, op, value)]
  return ends.every(Boolean) ? 'met' : ends.some(Boolean) ? 'unknown' : 'not-met'
}

function holds(number: Exact, op: Comparison, value: number): boolean {
  const order = number.comparedTo(exactOf(value))
  switch (op) {
    case '>=':
      return order >= 0
    case '>':
      return order > 0
    case '<=':
      return order <= 0
    case '<':
      return order < 0
    case '==':
      return order === 0
    case '!=':
      return order !== 0
  }
}

function gapOf(rule: Compare, fact: Fact, facts: Reads): Gap | undefined {
  const number = numberOf(fact.value)
  if (!number || typeof rule.value !== 'number' || rule.op === '!=') return undefined
  const missing = exactOf(rule.value).minus(number)
  const beyond = rule.op === '>' || rule.op === '<'
  const direction = rule.op === '>' || rule.op === '>=' || (rule.op === '==' && missing.isPositive()) ? 'more' : 'less'
  const by = missing.abs()
  const days =
    fact.unit === 'days-elapsed' && direction === 'more' ? by.ceil().toNumber() + (beyond && by.isInteger() ? 1 : 0) : undefined
  return {
    metric: rule.metric,
    direction,
    by: by.toFixed(),
    beyond,
    ...(fact.unit ? { unit: fact.unit } : {}),
    ...(days === undefined ? {} : { notBefore: addDays(facts.asOf, days) }),
  }
}
