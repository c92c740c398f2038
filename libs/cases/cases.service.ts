import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { EnterprisesService } from '#enterprises'
import { ahead, available, type Chart, type EventDef, eventOf } from '#lifecycle'
import { FIRM_ROLES, isFirm } from '#people'
import { type Ctx, Problem, type ProblemItem, systemActor, textOf, UnitOfWork } from '#platform'
import { AGENT } from './agents/agency.js'
import { AnswersService } from './answers.service.js'
import type { ClockCard, DueChange } from './case-clock.dto.js'
import { caseClock, type Reader } from './case-clock.js'
import type { ActionView, CaseDetail, MoveView, PinnedProgramme } from './case-detail.dto.js'
import { namesOf } from './case-people.queries.js'
import { caseRow } from './case-row.queries.js'
import type { BatchResult, BatchRow, FireBatch, WhyNot } from './cases.dto.js'
import { CorrectionsService } from './corrections.service.js'
import { Desk, type Scene } from './desk.js'
import { DocumentsService } from './documents.service.js'
import { whyNotExamined } from './examined.js'
import { hasPassed, runningDeadline } from './facts.js'
import type { FormSectionInput } from './form-definition.dto.js'
import { refusalsInWords } from './in-words.js'
import { stateOf } from './moved.js'
import { type LoggedRow, movesOf } from './moves.queries.js'
import { rowKey } from './request-key.js'
import type { AdminStep } from './sending.dto.js'
import { sendRequest } from './sending.service.js'
import { stepsOf } from './steps.js'

/** Cases of a batch that are moved at the same time; each takes a connection, and others work meanwhile. */
const LANES = 4

/** What the page of a case shows, and events on many cases at once. */
@Injectable()
export class CasesService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly desk: Desk,
    private readonly enterprises: EnterprisesService,
    private readonly answers: AnswersService,
    private readonly documents: DocumentsService,
    private readonly corrections: CorrectionsService,
  ) {}

  /**
   * A case with everything its page shows.
   * @throws Problem missing
   */
  async detail(ctx: Ctx, id: string): Promise<CaseDetail> {
    return this.seen(ctx, id, async (manager, scene, reader) => {
      const { row, wired, spec } = scene
      const nth = reader.language === 'zh' ? 0 : 1
      const moves = await movesOf(manager, id)
      const saved = await this.answers.show(manager, id, ctx)
      const notExamined = whyNotExamined(wired.chart, row)
      const notices = await this.corrections.list(manager, id, ctx)
      const briefs = await this.enterprises.briefs({ ...ctx, actor: systemActor }, [row.enterpriseId])
      const names = await namesOf(manager, row.assigneeId ? [row.assigneeId] : [])
      return {
        ...{ id: row.id, number: row.number, kind: row.kind, state: row.state, phase: row.phase, waitsOn: row.waitsOn },
        stateLabel: stateOf(wired.chart, row.state).label[reader.side][nth],
        ...{ outcome: row.outcome, held: row.held, flags: [...row.flags], version: row.version },
        programme: await programmeOf(manager, row.programmeVersionId, ctx.language),
        enterprise: { id: row.enterpriseId, name: briefs.get(row.enterpriseId)?.name ?? '' },
        assignee: row.assigneeId === null ? null : { id: row.assigneeId, name: names.get(row.assigneeId) ?? '' },
        ...{ openedAt: row.openedAt, enteredAt: row.enteredAt, submittedAt: row.submittedAt },
        ...{ decidedAt: row.decidedAt, closedAt: row.closedAt, decidedOnTime: row.decidedOnTime },
        steps: stepsOf(wired.chart, row, moves, ahead(wired.chart, wired.wiring, scene.situation), reader),
        actions: actionsOf(ctx, scene),
        clock: await clockOf(manager, scene, reader),
        form: spec.form as unknown as FormSectionInput[],
        ...{ answers: saved.answers, answersSavedAt: saved.savedAt, unlocked: saved.unlocked },
        documents: await this.documents.list(manager, id, ctx),
        whyNotExamined: reader.side === 'office' && notExamined ? textOf(notExamined, {}, ctx.language) : null,
        adminStep: adminStepOf(ctx, scene),
        sendRequest: reader.side === 'firm' ? await sendRequest(manager, row) : null,
        openCorrection: notices.find((notice) => notice.answeredAt === null) ?? null,
      }
    })
  }

  /** The log of a case, the first move first. @throws Problem missing */
  async moves(ctx: Ctx, id: string): Promise<MoveView[]> {
    return this.seen(ctx, id, async (manager, { wired }, reader) => {
      const moves = await movesOf(manager, id)
      const names = await namesOf(manager, [...new Set(moves.flatMap((move) => move.actedFor))])
      return moves.map((move) => moveView(wired.chart, move, names, reader))
    })
  }

  /** The clock card of a case. @throws Problem missing */
  async clock(ctx: Ctx, id: string): Promise<ClockCard> {
    return this.seen(ctx, id, (manager, scene, reader) => clockOf(manager, scene, reader))
  }

  /**
   * Fires one event on many cases, each in a transaction of its own: what is refused says why and stops nothing. Each case
   * is moved as it stands under its lock.
   */
  async batch(ctx: Ctx, { event, ids, input }: FireBatch, key?: string): Promise<BatchResult> {
    const rows = new Array<BatchRow>(ids.length)
    let next = 0
    const lane = async () => {
      for (let i = next++; i < ids.length; i = next++) {
        const id = ids[i] ?? ''
        rows[i] = await this.fireOne(ctx, id, event, input, rowKey(key, id))
      }
    }
    const failed = (await Promise.allSettled(Array.from({ length: LANES }, lane))).find((one) => one.status === 'rejected')
    if (failed) throw failed.reason
    const moved = rows.filter((row) => row.ok).length
    const skipped = rows.filter((row) => row.skipped).length
    return { moved, skipped, refused: rows.length - moved - skipped, rows }
  }

  private async fireOne(ctx: Ctx, id: string, event: string, input: unknown, idempotencyKey?: string): Promise<BatchRow> {
    try {
      const fired = await this.desk.fire(ctx, id, event, { input, ...(idempotencyKey ? { idempotencyKey } : {}) })
      return { id, ok: true, skipped: false, number: fired.number, state: fired.to, reasons: [] }
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      const number = error.kind === 'missing' ? null : (await this.uow.read(ctx, (manager) => caseRow(ctx, manager, id))).number
      const own: ProblemItem = { code: error.code, params: error.params }
      const reasons = error.refusals.length ? error.refusals : [own]
      const skipped = reasons.some(({ code }) => code === 'lifecycle.wrong-state')
      return { id, ok: false, skipped, number, state: null, reasons: whyNot(ctx, reasons) }
    }
  }

  /** Finds the case through the actor's scope, then reads what belongs to it as the office does. */
  private async seen<R>(
    ctx: Ctx,
    id: string,
    read: (manager: EntityManager, scene: Scene, reader: Reader) => Promise<R>,
  ): Promise<R> {
    const row = await this.uow.read(ctx, (manager) => caseRow(ctx, manager, id))
    const { confinedTo: _confined, ...actor } = ctx.actor
    const reader: Reader = { side: isFirm(ctx) ? 'firm' : 'office', language: ctx.language }
    return this.uow.read({ ...ctx, actor }, async (manager) => read(manager, await this.desk.scene(ctx, manager, row), reader))
  }
}

/** What the reader may do with the case, or why it cannot be done now. */
function actionsOf(ctx: Ctx, { wired, spec, situation, around, today }: Scene): ActionView[] {
  const nth = ctx.language === 'zh' ? 0 : 1
  const due = runningDeadline(around.deadlines)
  const suggested = due?.timer.do === 'suggest' && hasPassed(due, today, situation.now) ? due.timer.event : undefined
  return available(wired.chart, wired.wiring, situation, { permittedOnly: true }).map((action) => ({
    event: action.event,
    label: action.label[nth],
    allowed: action.allowed,
    refusals: whyNot(ctx, refusalsInWords(ctx, wired.chart, spec, action.refusals)),
    input: action.input ?? null,
    adverse: action.adverse ?? false,
    suggested: action.event === suggested,
  }))
}

/** The step with which a firm hands in what it worked on, where the reader is not its administrator. */
function adminStepOf(ctx: Ctx, { wired, spec, situation }: Scene): AdminStep | null {
  if (!isFirm(ctx) || (stateOf(wired.chart, situation.state).unlocks ?? 'none') === 'none') return null
  const { doer } = situation
  const admin = { ...situation, doer: { ...doer, roles: [...doer.roles, 'firm-admin'] } }
  const own = new Set(available(wired.chart, wired.wiring, situation, { permittedOnly: true }).map(({ event }) => event))
  const step = available(wired.chart, wired.wiring, admin, { permittedOnly: true }).find(
    ({ event, input, adverse }) => !own.has(event) && !adverse && (input === undefined || handsIn(wired.chart, event)),
  )
  if (!step) return null
  const refusals = whyNot(ctx, refusalsInWords(ctx, wired.chart, spec, step.refusals))
  return { event: step.event, label: step.label[ctx.language === 'zh' ? 0 : 1], refusals }
}

/** Whether an event asks for the documents of the case: with it the firm hands in what it prepared. */
const handsIn = (chart: Chart, event: string) => (eventOf(chart, event)?.needs?.length ?? 0) > 0

function whyNot(ctx: Ctx, refusals: readonly ProblemItem[]): WhyNot[] {
  return refusals.map(({ code, params, at, message }) => ({
    code,
    message: message ?? textOf(code, params, ctx.language),
    ...(at === undefined ? {} : { at }),
  }))
}

async function clockOf(
  manager: EntityManager,
  { wired, around, calendar, today, row, situation }: Scene,
  reader: Reader,
): Promise<ClockCard> {
  const changes = await manager.query<DueChange[]>(
    `SELECT from_on::text AS "from", to_on::text AS "to", reason, changed_at AS at FROM deadline_changes WHERE case_id = $1 ORDER BY changed_at, id`,
    [row.id],
  )
  const coming = ahead(wired.chart, wired.wiring, situation)
  return caseClock(wired.chart, around, calendar, { today, now: situation.now, coming }, reader, changes)
}

async function programmeOf(manager: EntityManager, versionId: string, language: 'zh' | 'en'): Promise<PinnedProgramme> {
  const [found] = await manager.query<PinnedProgramme[]>(
    `SELECT p.id, p.code, CASE $2 WHEN 'zh' THEN p.name ELSE p.name_en END AS name, v.number AS version,
       v.legal_basis AS "legalBasis", v.appeal, v.certainty
     FROM programme_versions v JOIN programmes p ON p.id = v.programme_id WHERE v.id = $1`,
    [versionId, language],
  )
  if (!found) throw new Error(`programme version ${versionId} is not there`)
  return found
}

function moveView(chart: Chart, move: LoggedRow, names: ReadonlyMap<string, string>, { side, language }: Reader): MoveView {
  const nth = language === 'zh' ? 0 : 1
  const definition = eventOf(chart, move.event)
  const label = (state: string) => chart.states[state]?.label[side][nth] ?? state
  const byOffice = move.actorId !== null && !FIRM_ROLES.some((role) => move.actorRoles.includes(role))
  const isForReader = side === 'office' || !byOffice || isAddressedToFirm(definition)
  return {
    ...{ id: move.id, seq: move.seq, event: move.event, from: move.fromState, to: move.toState, at: move.at },
    label: definition?.label[nth] ?? (nth ? 'Open' : '立案'),
    fromLabel: move.fromState === null ? null : label(move.fromState),
    toLabel: label(move.toState),
    actorName: side === 'firm' && byOffice ? null : move.actorName,
    actedFor: side === 'firm' ? [] : move.actedFor.map((id) => names.get(id) ?? id),
    byAgent: move.actorRoles.includes(AGENT),
    adverse: definition?.adverse ?? false,
    input: isForReader ? move.input : null,
    hash: move.hash.toString('hex'),
  }
}

/** A decision against the firm, its undoing and a notice of corrections are meant for the firm to read. */
function isAddressedToFirm(definition: EventDef<string> | undefined): boolean {
  return definition?.adverse === true || definition?.undoes !== undefined || definition?.input === 'CorrectionList'
}
