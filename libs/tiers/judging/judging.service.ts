import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { type CaseRow, caseRow } from '#cases'
import { type Judged, leavesOf } from '#criteria'
import { FactsService } from '#enterprises'
import { isFirm, sameHands } from '#people'
import { type Ctx, FilesService, newId, Problem, UnitOfWork } from '#platform'
import type { JudgedNodeView } from '../rulesets/evaluation.dto.js'
import { CaseOverride } from './case-override.entity.js'
import { judgeNow, openLeaves } from './judge-now.js'
import { judgedCase } from './judged-case.js'
import type { CaseJudgementView, OverrideInput } from './judging.dto.js'

/** How cases of the ladder are judged, and what an officer answers against it. */
@Injectable()
export class JudgingService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly facts: FactsService,
    private readonly files: FilesService,
  ) {}

  /**
   * A case as it was judged at its latest submission, or as it would be judged now. A firm sees that a condition was
   * overridden, not why and by whom.
   * @throws Problem missing `cases.missing`, `tiers.no-rules` where the tier has none
   */
  async judgement(ctx: Ctx, caseId: string): Promise<CaseJudgementView> {
    return this.uow.read(ctx, async (manager) => {
      const row = await caseRow(ctx, manager, caseId)
      const decides = await decidedByRules(manager, row.programmeVersionId)
      const kept = await judgedCase(manager, caseId)
      if (kept) {
        const { facts: _, evaluation, ...judged } = kept
        const shown = isFirm(ctx) ? { ...evaluation, rule: withoutReasons(evaluation.rule) } : evaluation
        return { caseId, frozen: true, decides, ...judged, open: [...judged.open], evaluation: shown }
      }
      return this.preview(manager, ctx, row, decides)
    })
  }

  /**
   * Holds a condition to be met against or in place of the judgement, with reason and proof. By the officer who holds the
   * case, for the submission at hand.
   * @throws Problem missing `cases.missing`; refused `tiers.not-judged`, `tiers.not-yours-to-override`,
   *   `tiers.case-over`, `tiers.leaf-met`, `tiers.overridden`; invalid `tiers.no-leaf`
   */
  async override(ctx: Ctx, caseId: string, { leaf, reason, fileId }: OverrideInput): Promise<void> {
    await this.uow.run(ctx, async (tx) => {
      const row = await caseRow(tx, tx.manager, caseId, { lock: true })
      if (row.closedAt !== null) throw Problem.refused('tiers.case-over')
      if (row.assigneeId === null || !sameHands(tx, row.assigneeId)) throw Problem.refused('tiers.not-yours-to-override')
      const kept = await judgedCase(tx.manager, caseId)
      if (!kept) throw Problem.refused('tiers.not-judged')
      const found = leavesOf(kept.evaluation.rule as Judged).find(({ id }) => id === leaf) as JudgedNodeView | undefined
      if (!found) throw Problem.invalid('tiers.no-leaf', { leaf })
      if (found.overridden) throw Problem.refused('tiers.overridden', { leaf })
      if (found.answer === 'met') throw Problem.refused('tiers.leaf-met', { leaf })
      await this.files.find(tx, tx.manager, fileId)
      await tx.manager.insert(CaseOverride, {
        ...{ id: newId(), caseId, round: kept.round, leaf, judged: found.answer, reason, fileId },
        ...{ byId: tx.actor.id ?? '', byName: tx.actor.name, at: tx.now },
      })
    })
  }

  private async preview(manager: EntityManager, ctx: Ctx, row: CaseRow, decides: boolean): Promise<CaseJudgementView> {
    const judged = await judgeNow(manager, this.facts, row, ctx.now)
    if (!judged) throw Problem.missing('tiers.no-rules')
    const { pinned, asOf, evaluation } = judged
    const open = [...openLeaves(evaluation)]
    return {
      ...{ caseId: row.id, frozen: false, round: 0, rulesetId: pinned.id, asOf, judgedAt: ctx.now, decides, open, evaluation },
      result: evaluation.result,
    }
  }
}

/** Whether the programme version lets its ruleset decide: its content names one. */
export async function decidedByRules(manager: EntityManager, programmeVersionId: string): Promise<boolean> {
  const [version] = await manager.query<{ ruleset: string | null }[]>(`SELECT ruleset FROM programme_versions WHERE id = $1`, [
    programmeVersionId,
  ])
  return version?.ruleset != null
}

function withoutReasons(node: JudgedNodeView): JudgedNodeView {
  const { overridden, parts, ...rest } = node
  return {
    ...rest,
    ...(parts ? { parts: parts.map(withoutReasons) } : {}),
    ...(overridden ? { overridden: { judged: overridden.judged, at: overridden.at, reason: '', fileId: '', byName: '' } } : {}),
  }
}
