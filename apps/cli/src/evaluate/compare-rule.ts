import { type Answer, type Evaluation, type JudgedScore, nodesOf } from '#criteria'

/** A worked example of a ruleset; a key it lacks is not compared. */
export interface RuleExample {
  ruleset: string
  inputs: Record<string, unknown>
  derived?: Record<string, unknown>
  criteria?: Record<string, string>
  failed_criteria?: string[]
  blocking_criteria?: string[]
  unknown_criteria?: string[]
  score?: Record<string, number | null> | null
  result?: string
}

const WORD: Readonly<Record<Answer, string>> = { met: 'pass', 'not-met': 'fail', unknown: 'undetermined' }
const plain = (word: string) => (word === 'unknown' ? 'undetermined' : word)

/** Every difference between what an example expects and how it was judged. */
export function compareRule(example: RuleExample, evaluation: Evaluation): string[] {
  const answers = new Map(nodesOf(evaluation.rule).map((node) => [node.id, WORD[node.answer]]))
  const points = example.score ? pointsOf(evaluation.score) : new Map<string, number | null>()
  return [
    ...(example.result === undefined ? [] : same('result', plain(example.result), WORD[evaluation.result])),
    ...Object.entries(example.criteria ?? {}).flatMap(([id, word]) =>
      same(`criterion ${id}`, plain(word), answers.get(id) ?? 'no such criterion'),
    ),
    ...Object.entries(example.derived ?? {}).flatMap(([name, value]) =>
      close(`derived ${name}`, value, evaluation.derived[name]),
    ),
    ...Object.entries(example.score ?? {}).flatMap(([id, value]) => close(`score ${id}`, value, points.get(id))),
    ...list('failed_criteria', example.failed_criteria, evaluation.notMet),
    ...list('blocking_criteria', example.blocking_criteria, evaluation.blocking),
    ...list('unknown_criteria', example.unknown_criteria, evaluation.unknown),
  ]
}

function same(what: string, expected: unknown, got: unknown): string[] {
  return expected === got ? [] : [`${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got ?? null)}`]
}

/** Numbers agree to a millionth; anything else exactly. */
function close(what: string, expected: unknown, got: unknown): string[] {
  if (typeof expected !== 'number') return same(what, expected, got ?? null)
  return got !== null && got !== undefined && Math.abs(Number(got) - expected) <= 1e-6 ? [] : same(what, expected, got)
}

function list(what: string, expected: readonly string[] | undefined, got: readonly string[]): string[] {
  if (!expected) return []
  const order = (ids: readonly string[]) => [...ids].sort().join(', ')
  return order(expected) === order(got) ? [] : [`${what}: expected [${order(expected)}], got [${order(got)}]`]
}

function pointsOf(score: JudgedScore | undefined): Map<string, number | null> {
  const points = new Map<string, number | null>()
  const number = (text: string | null) => (text === null ? null : Number(text))
  for (const section of score?.sections ?? []) {
    points.set(section.id, number(section.points))
    for (const item of section.items) points.set(item.id, number(item.points))
  }
  points.set('total', number(score?.total ?? null))
  return points
}
