/** A case as the desk locks and reads it: one row of `cases`, in camelCase. Dates are 'YYYY-MM-DD'. */
export interface CaseRow {
  id: string
  number: string
  kind: string
  programmeId: string
  programmeVersionId: string
  windowId: string | null
  chartId: string
  chartVersion: number
  state: string
  phase: string
  waitsOn: string
  outcome: 'won' | 'lost' | null
  enterpriseId: string
  parkId: string | null
  departmentId: string | null
  assigneeId: string | null
  openedBy: string | null
  openedAt: Date
  enteredAt: Date
  submittedAt: Date | null
  decidedAt: Date | null
  closedAt: Date | null
  dueOn: string | null
  /** The moment, where the deadline is kept to the minute. */
  dueAt: Date | null
  dueClock: string | null
  dueProvisional: boolean
  decidedOnTime: boolean | null
  held: boolean
  /** The office's own affair: the firm does not see it. */
  internal: boolean
  /** Money the case is about, integer fen as text; null where none. */
  amountFen: string | null
  flags: readonly string[]
  answers: Record<string, unknown>
  data: Record<string, unknown>
  version: number
  lastSeq: number
  lastHash: Buffer | null
}
