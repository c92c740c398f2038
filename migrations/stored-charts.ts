import { createHash } from 'node:crypto'
import type { QueryRunner } from 'typeorm'

/** A state as it is stored in a chart; a migration names the members it reads or sets. */
export type StoredState = Record<string, unknown>

interface Stored {
  id: string
  version: number
  digest: string
  definition: { states: Record<string, StoredState> }
}

/**
 * Writes into the states of stored charts what was true of them without being said there, with the new digest, so that
 * running cases stay on their version. Right only for what restates; what changes a rule needs a new version. A chart
 * whose digest does not fit its definition is left alone: it is reported at start.
 * @param restate says it of one state, by changing it; its name and its chart's id come along
 */
export async function restateCharts(
  runner: QueryRunner,
  restate: (state: StoredState, name: string, chartId: string) => void,
): Promise<void> {
  const charts: Stored[] = await runner.query('SELECT id, version, digest, definition FROM charts')
  for (const { id, version, digest, definition } of charts) {
    if (digest !== digestOf(definition)) continue
    for (const [name, state] of Object.entries(definition.states)) restate(state, name, id)
    await runner.query('UPDATE charts SET definition = $3, digest = $4 WHERE id = $1 AND version = $2', [
      ...[id, version, JSON.stringify(definition), digestOf(definition)],
    ])
  }
}

/** The digest of a chart as it was made when these migrations were written; kept here, since a migration stays what it was. */
const digestOf = (definition: object) => createHash('sha256').update(canonical(definition), 'utf8').digest('hex')

function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`
}
