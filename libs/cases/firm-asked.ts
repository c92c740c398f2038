import { Problem } from '#platform'
import type { CaseRow } from './case-row.js'

/**
 * Demands that the firm sees the case: nothing is asked of it or written to it while the office keeps the case to itself.
 * @throws Problem refused `cases.firm-not-asked`
 */
export function demandFirmAsked({ internal }: Pick<CaseRow, 'internal'>): void {
  if (internal) throw Problem.refused('cases.firm-not-asked')
}
