import { Injectable } from '@nestjs/common'
import { newId, Problem, type TxCtx } from '#platform'
import { Recusal } from '../recusal.entity.js'
import { Task } from '../task.entity.js'
import type { Panel } from './panel.entity.js'
import { PanelMember } from './panel-member.entity.js'
import { scoreFaults } from './panel-result.js'
import type { DeclareConflict, PanelView, SaveScores } from './panels.dto.js'
import { panelInReach } from './panels.queries.js'
import { PanelsService, runningPanel } from './panels.service.js'

/** What an expert does on a panel: declares, scores, submits. */
@Injectable()
export class PanelScoresService {
  constructor(private readonly panels: PanelsService) {}

  /**
   * The expert's word on conflicts of interest. With one, they are recused from the enterprise, leave the panel, and the
   * next of the draw takes the seat.
   * @throws Problem as `seatOf`; invalid `cases.panel-conflict-reason`; refused `cases.panel-nobody-left`
   */
  async declare(tx: TxCtx, panelId: string, { conflict, reason }: DeclareConflict): Promise<void> {
    const { member, enterpriseId } = await seatOf(tx, panelId)
    if (!conflict) {
      await tx.manager.update(PanelMember, { id: member.id }, { clearedAt: member.clearedAt ?? tx.now })
      return
    }
    if (!reason) throw Problem.invalid('cases.panel-conflict-reason')
    await tx.manager.insert(Recusal, {
      ...{ id: newId(), userId: member.userId, enterpriseId, caseId: null, reason, recordedBy: tx.actor.id, recordedAt: tx.now },
    })
    await this.panels.replace(tx, panelId, member.id, reason)
  }

  /**
   * Saves points and a remark; may be incomplete, every point given must be in range.
   * @throws Problem as `seatOf`; refused `cases.panel-undeclared`; conflict `cases.panel-changed`; invalid `cases.panel-scores`
   */
  async save(tx: TxCtx, panelId: string, { version, scores, comment }: SaveScores): Promise<PanelView> {
    const { panel, member } = await seatOf(tx, panelId)
    if (!member.clearedAt) throw Problem.refused('cases.panel-undeclared')
    if (member.version !== version) throw Problem.conflict('cases.panel-changed')
    demandGood(panel, scores, { complete: false })
    await tx.manager.update(
      PanelMember,
      { id: member.id },
      { scores, comment: comment ?? member.comment, savedAt: tx.now, version: version + 1 },
    )
    return panelInReach(tx.manager, panelId, tx)
  }

  /**
   * Submits the saved points; from now on they stand and the expert's task is done.
   * @throws Problem as `seatOf`; refused `cases.panel-undeclared`; invalid `cases.panel-scores` naming every line
   */
  async submit(tx: TxCtx, panelId: string): Promise<PanelView> {
    const { panel, member } = await seatOf(tx, panelId)
    if (!member.clearedAt) throw Problem.refused('cases.panel-undeclared')
    demandGood(panel, member.scores, { complete: true })
    await tx.manager.update(PanelMember, { id: member.id }, { submittedAt: tx.now, version: member.version + 1 })
    await tx.manager.update(Task, { id: member.taskId }, { doneAt: tx.now, doneBy: tx.actor.id, outcome: 'scored' })
    return panelInReach(tx.manager, panelId, tx)
  }
}

/**
 * The actor's own seat on a running panel, not yet submitted.
 * @throws Problem missing `cases.panel-missing`; refused `cases.panel-over`, `cases.panel-not-yours`, `cases.panel-member-out`,
 * `cases.panel-member-submitted`
 */
async function seatOf(tx: TxCtx, panelId: string) {
  const { panel, row } = await runningPanel(tx, panelId)
  const member = await tx.manager.findOneBy(PanelMember, { panelId, userId: tx.actor.id ?? '' })
  if (!member) throw Problem.refused('cases.panel-not-yours')
  if (member.outAt) throw Problem.refused('cases.panel-member-out')
  if (member.submittedAt) throw Problem.refused('cases.panel-member-submitted')
  return { panel, member, enterpriseId: row.enterpriseId }
}

function demandGood({ rubric }: Panel, scores: PanelMember['scores'], { complete }: { complete: boolean }): void {
  const faults = scoreFaults(rubric, scores).filter(({ code }) => complete || code !== 'cases.score-missing')
  if (faults.length === 0) return
  const labelOf = (key: string) => rubric.find((line) => line.key === key)?.label ?? key
  throw Problem.invalid(
    'cases.panel-scores',
    {},
    faults.map(({ key, code, most }) => ({ code, at: key, params: { label: labelOf(key), most: most ?? 0 } })),
  )
}
