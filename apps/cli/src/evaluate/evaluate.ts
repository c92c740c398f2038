import { existsSync, readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { Failure, messageOf } from '../failure.js'
import { judges, type Outcome } from './judges.js'

/** `evaluate FILE`: judges worked examples and prints each failure with what was expected and what came. */
export function registerEvaluate(program: Command): void {
  program
    .command('evaluate <file>')
    .description('judge worked examples (rules, payments, sizes, codes, working days) and compare with what they expect')
    .action((file: string) => {
      const examples = read(file)
      const lists = Object.keys(judges).filter((list) => Array.isArray(examples[list]))
      if (lists.length === 0)
        throw new Failure(
          `${file} holds none of the lists ${Object.keys(judges).join(', ')}; see the format in apps/docs/guide.md.`,
        )
      const outcomes = lists.flatMap((list) => (examples[list] as object[]).map((example, i) => judgeOne(list, example, i)))
      for (const { name, faults } of outcomes) for (const fault of faults) process.stdout.write(`${name}: ${fault}\n`)
      const failed = outcomes.filter(({ faults }) => faults.length > 0).length
      process.stdout.write(`${outcomes.length - failed} passed, ${failed} failed\n`)
      if (failed) process.exitCode = 1
    })
}

function read(file: string): Record<string, unknown> {
  if (!existsSync(file)) throw new Failure(`There is no file ${file}.`)
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  } catch (error) {
    throw new Failure(`${file} is not JSON: ${messageOf(error)}.`)
  }
}

/** One example that cannot be judged fails alone; the rest go on. */
function judgeOne(list: string, example: object, index: number): Outcome {
  const { id, code } = example as { id?: string; code?: string }
  const name = `${list} ${id ?? code ?? `#${index + 1}`}`
  try {
    return { name, faults: judges[list]?.(example as never) ?? [] }
  } catch (error) {
    return { name, faults: [`cannot be judged: ${messageOf(error)}`] }
  }
}
