import { randomInt } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { type EntityManager, IsNull } from 'typeorm'
import { Notifier } from '#people'
import { type Ctx, newId, Problem, type TxCtx } from '#platform'
import { Case } from '../case.entity.js'
import { caseInReach, Parameters, withinReach } from '../case-scope.js'
import { demandAhead } from '../due-ahead.js'
import { demandExamined } from '../examined.js'
import { Kinds } from '../kinds.js'
import { pinnedSpec } from '../pinned-spec.queries.js'
import { Task } from '../task.entity.js'
import { PANEL_TASK } from '../tasks.service.js'
import { taskNotice } from '../work-notices.js'
import { DRAW_METHOD, drawExperts, nextExpert, PoolTooSmall, type Quota } from './draw.js'
import { Panel } from './panel.entity.js'
import { PanelMember } from './panel-member.entity.js'
import { panelResult, type RubricLine } from './panel-result.js'
import type { DrawPanel, PanelPlan, PanelPreview, PanelView } from './panels.dto.js'
import { panelInReach } from './panels.queries.js'
import { inWords, poolFor } from './pool.queries.js'

const FIRM_LIMIT = 2
/** What a preview assumes where neither the programme nor the reader says. */
const SEATS = 3

/** What a programme version may set for its panels, as its option `panel`. */
export interface PanelOptions {
  seats?: number
  quotas?: Quota[]
  rubric?: RubricLine[]
  firmLimit?: number
}

/**
 * Panels of experts (S20): drawn by a seed nobody can choose and anybody can repeat, with everyone kept out who is tied to
 * the enterprise; each expert scores unseen by the others; closed with a trimmed mean.
 */
@Injectable()
export class PanelsService {
  constructor(
    private readonly notifier: Notifier,
    private readonly kinds: Kinds,
  ) {}

  /**
   * Who may be drawn for a case and who may not; draws nobody.
   * @throws Problem missing `cases.missing`, invalid `cases.panel-quotas-exceed`
   */
  async preview(manager: EntityManager, caseId: string, input: PanelPlan, ctx: Ctx): Promise<PanelPreview> {
    const row = await caseInReach(ctx, manager, caseId)
    const plan = await planOf(manager, row, input, SEATS)
    const { pool, excluded } = await poolFor(manager, { caseId, enterpriseId: row.enterpriseId }, plan.firmLimit, ctx.now)
    return { ...plan, pool, excluded: inWords(excluded, ctx.language) }
  }

  /**
   * Draws a panel for a case, gives each expert their task and tells them. The seed is the witness's words and a number made
   * after they were said; pool, exclusions and seed are kept, so that anybody can repeat the draw.
   * @throws Problem missing `cases.missing`; invalid `cases.panel-unplanned`, `cases.panel-quotas-exceed`, `cases.panel-witness`;
   * refused `cases.panel-pool-small`, and what `demandExamined` says; conflict `cases.panel-running`
   */
  async draw(tx: TxCtx, caseId: string, input: DrawPanel): Promise<PanelView> {
    const row = await caseInReach(tx, tx.manager, caseId, { lock: true })
    demandExamined(this.kinds, row)
    demandAhead(tx, input.dueOn)
    const plan = await planOf(tx.manager, row, input)
    if (plan.rubric.length === 0) throw Problem.invalid('cases.panel-unplanned', { what: 'rubric' })
    await demandWitness(tx, input.witnessId)
    if (await tx.manager.existsBy(Panel, { caseId, closedAt: IsNull(), cancelledAt: IsNull() }))
      throw Problem.conflict('cases.panel-running')
    const { pool, excluded } = await poolFor(tx.manager, { caseId, enterpriseId: row.enterpriseId }, plan.firmLimit, tx.now)
    const seed = `${input.words}|${randomInt(2 ** 47)}`
    const drawn = drawOrRefuse(seed, pool, plan)
    const id = newId()
    await tx.manager.insert(Panel, {
      ...{ id, caseId, seats: plan.seats, quotas: plan.quotas, rubric: plan.rubric, firmLimit: plan.firmLimit },
      ...{ method: DRAW_METHOD, words: input.words, seed, pool, excluded, drawnAt: tx.now, drawnBy: tx.actor.id ?? '' },
      ...{ witnessId: input.witnessId, dueOn: input.dueOn ?? null },
    })
    const fields = fieldsOf(drawn, plan.quotas)
    for (const [n, { id: userId }] of drawn.entries())
      await this.seat(tx, row, { panelId: id, userId, place: n + 1, expertise: fields.get(userId) ?? null, dueOn: input.dueOn })
    return panelInReach(tx.manager, id, tx)
  }

  /**
   * Takes somebody off a running panel; the next of the same draw takes the seat.
   * @throws Problem missing `cases.panel-missing`, `cases.panel-member-missing`; refused `cases.panel-over`,
   * `cases.panel-member-out`, `cases.panel-member-submitted`, `cases.panel-nobody-left`
   */
  async replace(tx: TxCtx, panelId: string, memberId: string, reason: string): Promise<PanelView> {
    const { panel, row } = await runningPanel(tx, panelId)
    const member = await tx.manager.findOneBy(PanelMember, { id: memberId, panelId })
    if (!member) throw Problem.missing('cases.panel-member-missing')
    if (member.outAt) throw Problem.refused('cases.panel-member-out')
    if (member.submittedAt) throw Problem.refused('cases.panel-member-submitted')
    await tx.manager.update(PanelMember, { id: memberId }, { outAt: tx.now, outReason: reason })
    await tx.manager.update(Task, { id: member.taskId }, { cancelledAt: tx.now })
    const all = await tx.manager.findBy(PanelMember, { panelId })
    const { pool } = await poolFor(tx.manager, { caseId: row.id, enterpriseId: row.enterpriseId }, panel.firmLimit, tx.now)
    const still = new Set(pool.map(({ id }) => id))
    const candidates = panel.pool.filter(({ id }) => still.has(id))
    const next = nextExpert(panel.seed, candidates, new Set(all.map(({ userId }) => userId)), member.expertise ?? undefined)
    if (!next) throw Problem.refused('cases.panel-nobody-left')
    const { place, expertise } = member
    await this.seat(tx, row, { panelId, userId: next.id, place, expertise, dueOn: panel.dueOn ?? undefined })
    return panelInReach(tx.manager, panelId, tx)
  }

  /**
   * Closes a panel when every seat has submitted, and keeps the result. From now on the office sees the points.
   * @throws Problem missing `cases.panel-missing`; refused `cases.panel-over`, `cases.panel-unscored` naming who is missing
   */
  async close(tx: TxCtx, panelId: string): Promise<PanelView> {
    const { panel } = await runningPanel(tx, panelId)
    const members = await tx.manager.query<
      { userId: string; name: string; scores: Record<string, number>; submitted: boolean }[]
    >(
      `SELECT m.user_id AS "userId", u.display_name AS name, m.scores, m.submitted_at IS NOT NULL AS submitted
       FROM panel_members m JOIN users u ON u.id = m.user_id WHERE m.panel_id = $1 AND m.out_at IS NULL ORDER BY m.place`,
      [panelId],
    )
    const missing = members.filter(({ submitted }) => !submitted)
    if (missing.length)
      throw Problem.refused('cases.panel-unscored', { count: missing.length, names: missing.map(({ name }) => name).join('、') })
    const result = panelResult(
      panel.rubric,
      members.map(({ userId, scores }) => ({ expertId: userId, scores })),
    )
    await tx.manager.update(Panel, { id: panelId }, { closedAt: tx.now, closedBy: tx.actor.id, result })
    return panelInReach(tx.manager, panelId, tx)
  }

  /**
   * Ends a panel without a result; its draw stays on record and its experts are not drawn for this case again.
   * @throws Problem missing `cases.panel-missing`; refused `cases.panel-over`
   */
  async cancel(tx: TxCtx, panelId: string, reason: string): Promise<PanelView> {
    await runningPanel(tx, panelId)
    await tx.manager.update(Panel, { id: panelId }, { cancelledAt: tx.now, cancelledBy: tx.actor.id, cancelReason: reason })
    await tx.manager.query(
      `UPDATE tasks SET cancelled_at = $2 WHERE done_at IS NULL AND cancelled_at IS NULL
         AND id IN (SELECT task_id FROM panel_members WHERE panel_id = $1)`,
      [panelId, tx.now],
    )
    return panelInReach(tx.manager, panelId, tx)
  }

  /** Gives a seat to an expert: the task, through which they see the case, and the notice. */
  private async seat(
    tx: TxCtx,
    row: Case,
    {
      panelId,
      userId,
      place,
      expertise,
      dueOn,
    }: Pick<PanelMember, 'panelId' | 'userId' | 'place' | 'expertise'> & { dueOn?: string },
  ): Promise<void> {
    const taskId = newId()
    await tx.manager.insert(Task, {
      ...{
        id: taskId,
        caseId: row.id,
        template: PANEL_TASK,
        state: row.state,
        title: '专家评审打分',
        titleEn: 'Score as an expert',
      },
      ...{ assigneeId: userId, dueOn: dueOn ?? null, openedBy: tx.actor.id, openedAt: tx.now, data: { panelId } },
    })
    await tx.manager.insert(PanelMember, { id: newId(), panelId, userId, place, expertise, taskId, joinedAt: tx.now })
    await this.notifier.notify(tx, {
      userIds: [userId],
      kind: taskNotice,
      title: { zh: `请评审案件 ${row.number}`, en: `Please judge case ${row.number}` },
      link: `/panels/${panelId}`,
      caseId: row.id,
    })
  }
}

/**
 * A panel that still runs, locked, with its case.
 * @throws Problem missing `cases.panel-missing`, refused `cases.panel-over`
 */
export async function runningPanel(tx: TxCtx, panelId: string): Promise<{ panel: Panel; row: Case }> {
  const p = new Parameters()
  const which = `p.id = ${p.add(panelId)} AND ${withinReach(tx, p)}`
  const found = await tx.manager.query<unknown[]>(
    `SELECT FROM panels p JOIN cases c ON c.id = p.case_id WHERE ${which} FOR UPDATE OF p`,
    p.values,
  )
  if (found.length === 0) throw Problem.missing('cases.panel-missing')
  const panel = await tx.manager.findOneByOrFail(Panel, { id: panelId })
  if (panel.closedAt || panel.cancelledAt) throw Problem.refused('cases.panel-over')
  return { panel, row: await tx.manager.findOneByOrFail(Case, { id: panel.caseId }) }
}

async function planOf(manager: EntityManager, row: Case, input: PanelPlan & Pick<DrawPanel, 'rubric'>, fallback?: number) {
  const { options } = await pinnedSpec(manager, row.programmeVersionId)
  const set = (typeof options.panel === 'object' && options.panel !== null ? options.panel : {}) as PanelOptions
  const seats = input.seats ?? set.seats ?? fallback
  if (!seats) throw Problem.invalid('cases.panel-unplanned', { what: 'seats' })
  const quotas = input.quotas ?? set.quotas ?? []
  const kept = quotas.reduce((sum, quota) => sum + quota.seats, 0)
  if (kept > seats) throw Problem.invalid('cases.panel-quotas-exceed', { quotas: kept, seats })
  return { seats, quotas, rubric: input.rubric ?? set.rubric ?? [], firmLimit: input.firmLimit ?? set.firmLimit ?? FIRM_LIMIT }
}

function drawOrRefuse(seed: string, pool: Panel['pool'], { seats, quotas }: { seats: number; quotas: readonly Quota[] }) {
  try {
    return drawExperts(seed, pool, seats, quotas)
  } catch (error) {
    if (!(error instanceof PoolTooSmall)) throw error
    const { expertise, wanted, there } = error
    throw Problem.refused('cases.panel-pool-small', { expertise: expertise ?? '', wanted, there })
  }
}

/** Which field each drawn expert's seat is kept for: quotas in their order, the first drawn of the field. */
function fieldsOf(drawn: Panel['pool'], quotas: readonly Quota[]): Map<string, string> {
  const fields = new Map<string, string>()
  for (const { expertise, seats } of quotas)
    for (const one of drawn.filter(({ id, expertise: of }) => !fields.has(id) && of.includes(expertise)).slice(0, seats))
      fields.set(one.id, expertise)
  return fields
}

async function demandWitness(tx: TxCtx, witnessId: string): Promise<void> {
  const found = await tx.manager.query<unknown[]>(
    `SELECT 1 FROM users u WHERE u.id = $1 AND u.side = 'office' AND u.status = 'active'
       AND EXISTS (SELECT FROM user_roles r WHERE r.user_id = u.id AND r.role <> 'expert')`,
    [witnessId],
  )
  if (!found.length || witnessId === tx.actor.id) throw Problem.invalid('cases.panel-witness')
}
