import type { EntityManager } from 'typeorm'
import { type CaseSpec, specOf } from './case-spec.queries.js'

const KEPT = 500
const known = new Map<string, CaseSpec>()

/** The spec of the published version a case is pinned to; what is published never changes, so the last ones are kept. */
export async function pinnedSpec(manager: EntityManager, versionId: string): Promise<CaseSpec> {
  const kept = known.get(versionId)
  if (kept) return kept
  const spec = await specOf(manager, versionId)
  if (known.size >= KEPT) known.delete(known.keys().next().value ?? '')
  known.set(versionId, spec)
  return spec
}
