import type { EntityManager } from 'typeorm'
import type { Chart, StateDef, Unlocks } from '#lifecycle'
import type { DocumentSlot } from './documents.js'
import type { FormSection } from './form.js'

/** What a case asks of the firm: the form and document slots of the programme version it is pinned to. */
export interface CaseSpec {
  form: FormSection[]
  documents: DocumentSlot[]
  options: Record<string, unknown>
  appeal: string
}

/** The form, slots and options of a programme version. */
export async function specOf(manager: EntityManager, programmeVersionId: string): Promise<CaseSpec> {
  const [row] = await manager.query<CaseSpec[]>(`SELECT form, documents, options, appeal FROM programme_versions WHERE id = $1`, [
    programmeVersionId,
  ])
  if (!row) throw new Error(`programme version ${programmeVersionId} is not there`)
  return row
}

const charts = new Map<string, Chart>()

/** A chart by id and version as the database holds it; what is stored under a version never changes, so it is kept. */
export async function storedChart(manager: EntityManager, id: string, version: number): Promise<Chart> {
  const name = `${id}@${version}`
  const known = charts.get(name)
  if (known) return known
  const [row] = await manager.query<{ definition: Chart }[]>(`SELECT definition FROM charts WHERE id = $1 AND version = $2`, [
    id,
    version,
  ])
  if (!row) throw new Error(`chart ${name} is not stored`)
  charts.set(name, row.definition)
  return row.definition
}

/** The definition of the state a case rests in. */
export async function stateOf(
  manager: EntityManager,
  row: { chartId: string; chartVersion: number; state: string },
): Promise<StateDef> {
  const chart = await storedChart(manager, row.chartId, row.chartVersion)
  const state = chart.states[row.state]
  if (!state) throw new Error(`chart ${row.chartId}@${row.chartVersion} has no state ${row.state}`)
  return state
}

/** What the firm may edit in the state a case rests in. */
export async function unlocksOf(
  manager: EntityManager,
  row: { chartId: string; chartVersion: number; state: string },
): Promise<Unlocks> {
  return (await stateOf(manager, row)).unlocks ?? 'none'
}
