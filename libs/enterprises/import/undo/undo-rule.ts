import { holds } from '#people'
import type { Ctx, ProblemItem } from '#platform'
import { localDate } from '../../local-date.js'
import { type ImportRun, isUnderWay } from '../import-run.entity.js'

/** May this person stop or undo this import? Who started it may, and who answers for the office. */
export function mayTakeBack(ctx: Ctx, run: Pick<ImportRun, 'startedBy'>): boolean {
  return (ctx.actor.id !== null && ctx.actor.id === run.startedBy) || holds(ctx, 'manager', 'admin')
}

/**
 * Why an import cannot be undone, and undefined when it can: it wrote something, it has ended, and it ended today
 * (Asia/Shanghai). Rule: apps/docs/decisions/undo-of-imports.md.
 */
export function whyNoUndo(ctx: Ctx, run: ImportRun): ProblemItem | undefined {
  if (run.dryRun) return { code: 'import.undo-dry-run' }
  if (isUnderWay(run)) return { code: 'import.undo-under-way' }
  if (run.created + run.updated === 0) return { code: 'import.undo-nothing' }
  const day = localDate(run.finishedAt ?? run.startedAt)
  if (day !== localDate(ctx.now)) return { code: 'import.undo-day-over', params: { day } }
  if (!mayTakeBack(ctx, run)) return { code: 'import.undo-not-yours' }
  return undefined
}

/** Why an import cannot be stopped; undefined when it can. */
export function whyNoStop(ctx: Ctx, run: ImportRun): ProblemItem | undefined {
  if (!isUnderWay(run)) return { code: 'import.stop-ended' }
  if (!mayTakeBack(ctx, run)) return { code: 'import.stop-not-yours' }
  return undefined
}
