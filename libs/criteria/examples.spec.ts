import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { type Evaluation, evaluate, factsOf, nodesOf, prepare, type Ruleset } from './index.js'

interface Example {
  id: string
  ruleset: string
  inputs: Record<string, unknown>
  derived?: Record<string, number | string | boolean>
  criteria: Record<string, 'pass' | 'fail' | 'undetermined' | 'unknown'>
  failed_criteria: string[]
  blocking_criteria: string[]
  unknown_criteria: string[]
  score?: Record<string, number> | null
  result: string
}

const rulesets = JSON.parse(readFileSync('seeds/reference/rulesets.json', 'utf8')) as Ruleset[]
const prepared = new Map(rulesets.map((ruleset) => [ruleset.id, prepare(ruleset)]))
const worked = '../shared/domain/examples.json'
const examples = existsSync(worked) ? (JSON.parse(readFileSync(worked, 'utf8')).examples as Example[]) : []
const word = { met: 'pass', 'not-met': 'fail', unknown: 'undetermined' } as const

function judged(example: Example): Evaluation {
  const ruleset = prepared.get(example.ruleset)
  if (!ruleset) throw new Error(`no ruleset ${example.ruleset}`)
  return evaluate(ruleset, factsOf(example.inputs, String(example.inputs.applied_on ?? example.inputs.as_of ?? '2026-10-01')))
}

const pointsOf = ({ score }: Evaluation): Record<string, number | null> => {
  const points: Record<string, number | null> = {}
  const number = (text: string | null | undefined) => (text === null || text === undefined ? null : Number(text))
  for (const section of score?.sections ?? []) {
    points[section.id] = number(section.points)
    for (const item of section.items) points[item.id] = number(item.points)
  }
  points.total = number(score?.total)
  return points
}

describe.each(examples)('the worked example $id of $ruleset', (example) => {
  const evaluation = judged(example)

  it('has the expected result and the expected answer for every leaf and group', () => {
    const answers = Object.fromEntries(nodesOf(evaluation.rule).map((node) => [node.id, word[node.answer]]))
    const wanted = Object.entries(example.criteria).map(([id, answer]) => [id, answer === 'unknown' ? 'undetermined' : answer])
    expect(answers).toMatchObject(Object.fromEntries(wanted))
    expect(word[evaluation.result]).toBe(example.result)
    expect([...evaluation.notMet].sort()).toEqual(example.failed_criteria)
    expect([...evaluation.blocking].sort()).toEqual([...example.blocking_criteria].sort())
    expect([...evaluation.unknown].sort()).toEqual([...example.unknown_criteria].sort())
  })

  it('derives the expected measures to a millionth', () => {
    for (const [name, wanted] of Object.entries(example.derived ?? {})) {
      const got = evaluation.derived[name]
      if (typeof wanted === 'number') expect(Math.abs(Number(got) - wanted)).toBeLessThanOrEqual(1e-6)
      else expect(got).toBe(wanted)
    }
  })

  it('gives the expected points for every item and section', () => {
    if (example.score) expect(pointsOf(evaluation)).toMatchObject(example.score)
    else expect(evaluation.result).toBeDefined()
  })
})

if (examples.length === 0)
  describe('the worked examples', () =>
    it.skip('are not beside this repository (../shared/domain/examples.json)', () => undefined))
