import type { UndoOutcome } from './import-undo-line.entity.js'

/** What an undoing does with one enterprise, one of its fields, or one figure. */
export interface UndoLine {
  enterpriseId: string
  uscc: string | null
  name: string
  outcome: UndoOutcome
  field?: string
  period?: string
  value?: string | null
  becomes?: string | null
  code?: string
  params?: Record<string, string | null>
}

/** Who wrote something after the import: by id, when, and where it came from. */
export interface Later {
  by: string | null
  at: Date | null
  source: string | null
}

/** The parameters by which a line names who changed something since. */
export function laterParams({ by, at, source }: Later): Record<string, string | null> {
  return { by, at: at?.toISOString() ?? null, source }
}
