import { createHash } from 'node:crypto'
import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Which states are examined is said by the chart. What was read off the names of the phases until now is written into the
 * stored charts, with their digests, so that every running case goes on under the same rule and version.
 */
export class ExaminedStates1700000000480 implements MigrationInterface {
  name = 'ExaminedStates1700000000480'

  async up(runner: QueryRunner): Promise<void> {
    const charts: Stored[] = await runner.query('SELECT id, version, digest, definition FROM charts')
    for (const { id, version, digest, definition } of charts) {
      if (digest !== digestOf(definition)) continue
      for (const state of Object.values(definition.states)) if (wasExamined(state)) state.examined = true
      await runner.query('UPDATE charts SET definition = $3, digest = $4 WHERE id = $1 AND version = $2', [
        ...[id, version, JSON.stringify(definition), digestOf(definition)],
      ])
    }
  }

  async down(): Promise<void> {
    throw new Error('migrations run forward only')
  }
}

interface StoredState {
  phase: string
  waitsOn?: string
  final?: string
  examined?: true
}
interface Stored {
  id: string
  version: number
  digest: string
  definition: { states: Record<string, StoredState> }
}

/** The rule as it stood: by the phase's name, unless it is the firm's move or the case is over. */
const wasExamined = ({ phase, waitsOn, final }: StoredState) =>
  ['intake', 'hearing', 'review', 'decision'].includes(phase) && waitsOn !== 'firm' && !final

/** The digest of a chart as it is made now; kept here, since a migration stays what it was. */
const digestOf = (definition: object) => createHash('sha256').update(canonical(definition), 'utf8').digest('hex')

function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`
}
