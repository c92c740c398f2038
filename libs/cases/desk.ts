import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { decide, eventOf, type LocalDate, localDate, type Situation, type WorkCalendar } from '#lifecycle'
import { type Ctx, Problem, type TxCtx, UnitOfWork } from '#platform'
import { agencyOn } from './agents/agency.js'
import { wiredFor } from './agents/agents-chart.js'
import { assign } from './assignment.service.js'
import { CalendarService } from './calendar.service.js'
import { canonical, sha256 } from './canonical.js'
import type { CaseRow } from './case-row.js'
import { caseRow } from './case-row.queries.js'
import { handsOf } from './case-scope.js'
import type { CaseSpec } from './case-spec.queries.js'
import { writeMove } from './case-write.queries.js'
import { type Circumstances, circumstances } from './circumstances.queries.js'
import { planClocks } from './clock-plan.js'
import { clocksAfter, notNow } from './clocks-after.js'
import { completeSlots } from './documents.js'
import { actedFor, commonFacts, doerOn } from './facts.js'
import type { CommonFacts, Moved } from './kind.js'
import { Kinds, type Wired } from './kinds.js'
import { afterMove, newCase, OPEN, recordOf, stateOf } from './moved.js'
import { staleBecause } from './moves.queries.js'
import { demandNoneOpen, enterpriseInReach, firmsWay, nextNumber, startOf, versionInForce } from './opening.queries.js'
import { tellDepartments } from './opinions/opinion-jobs.js'
import { issuePapers } from './papers/issue.js'
import { pinnedSpec } from './pinned-spec.queries.js'
import { keepRefused } from './refused-attempts.js'
import { takeInput } from './take-input.js'
import { cancelTasks, openTasks } from './tasks.js'
import './problems.js'

/** What a request to move a case carries beside case and event. */
export interface FireRequest {
  input?: unknown
  /** The version of the case the caller saw; left out by timers, which see it under the lock. */
  version?: number
  /** Unique for each intended move of this person; a repeat is answered as the first was. */
  idempotencyKey?: string
}

/** What is to be opened, for whom. */
export interface OpenRequest {
  programmeCode: string
  enterpriseId: string
  /** A state in which a case may begin; the usual one unless told. */
  startAt?: string
  /** What the kind keeps on the case from the start. */
  data?: Record<string, unknown>
}

/** A move that happened. */
export interface Fired {
  caseId: string
  number: string
  event: string
  from: string | null
  to: string
  seq: number
  moveId: string
  /** Version of the case after the move. */
  version: number
}

/** A case that was opened. */
export interface Opened {
  id: string
  number: string
  state: string
  version: number
}

/** A case with everything a decision looks at. */
export interface Scene {
  row: CaseRow
  wired: Wired
  spec: CaseSpec
  around: Circumstances
  situation: Situation<CommonFacts>
  today: LocalDate
  calendar: WorkCalendar
}

/** The desk: the only writer of a case's state. */
@Injectable()
export class Desk {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly kinds: Kinds,
    private readonly calendar: CalendarService,
  ) {}

  /**
   * Moves a case by an event, in a transaction of its own. See `fireIn`. A refusal that is watched is kept.
   */
  async fire(ctx: Ctx, caseId: string, event: string, request: FireRequest = {}): Promise<Fired> {
    try {
      return await this.uow.run(ctx, (tx) => this.fireIn(tx, caseId, event, request))
    } catch (error) {
      await keepRefused(this.uow, ctx, caseId, event, error)
      throw error
    }
  }

  /**
   * Moves a case by an event inside the caller's transaction: lock, decide, write, log, queue. Once the case was found
   * through the actor's scope, the rest of the transaction is the office's own work and no longer confined.
   * @throws Problem missing (not there or not yours), conflict `cases.stale` or `cases.key-reused`, invalid (input),
   *   refused `cases.not-now` with every reason
   */
  async fireIn(tx: TxCtx, caseId: string, event: string, request: FireRequest = {}): Promise<Fired> {
    const before = await caseRow(tx, tx.manager, caseId, { lock: true })
    if (tx.actor.confinedTo) await tx.manager.query('RESET ROLE')
    const scene = await this.scene(tx, tx.manager, before, request.idempotencyKey)
    const { wired, spec, around } = scene
    const asked = { caseId, event, version: request.version ?? null, input: request.input ?? null }
    const requestHash = sha256(canonical(asked))
    if (around.known) return repeated(around.known, requestHash, request.idempotencyKey)
    if (request.version !== undefined && request.version !== before.version) throw await staleBecause(tx, scene)
    const definition = eventOf(wired.chart, event)
    const input = definition ? await takeInput(wired, definition, request.input) : null
    const decision = decide(wired.chart, wired.wiring, { ...scene.situation, input: input ?? {} }, event)
    if (!decision.ok || !definition) throw notNow(tx, scene, event, decision.ok ? [] : decision.refusals)
    const clocks = clocksAfter(tx, scene, { event, to: decision.to, input })
    if ('code' in clocks) throw notNow(tx, scene, event, [clocks])
    const kept = definition.adverse ? { ...input, appeal: spec.appeal } : input
    const move = recordOf(tx, { before, chart: wired.chart, event, to: decision.to, input: kept, actedFor: actedFor(tx, before) })
    const after = afterMove(tx, { before, chart: wired.chart, move, clocks })
    const answer: Fired = answerOf(after, move)
    await writeMove(tx, { before, after, move, clocks, ...keyOf(tx, request.idempotencyKey, requestHash, answer) })
    const moved: Moved = { event, from: before.state, to: decision.to, moveId: move.id, input: kept ?? {} }
    for (const name of decision.does) await wired.effects[name]?.(tx, after, moved)
    await issuePapers(tx, wired, after, moved)
    await this.turnTasks(tx, scene, after, before.state)
    for (const name of decision.after) {
      const job = wired.jobs[name]
      if (job) tx.enqueue(job, { caseId, moveId: move.id, event })
    }
    return answer
  }

  /** Opens a case in a transaction of its own. See `openIn`. */
  open(ctx: Ctx, request: OpenRequest): Promise<Opened> {
    return this.uow.run(ctx, (tx) => this.openIn(tx, request))
  }

  /**
   * Opens a case of a programme for an enterprise inside the caller's transaction, pinned to the version in force today.
   * Its first move is `open`, from nowhere. One open case for each enterprise and programme, unless its option `many` is on.
   * An officer who opens a case is its officer; one that nobody holds and an officer must move is handed out by the
   * programme's rule.
   * @throws Problem missing (enterprise not there or not yours), invalid or refused as in `versionInForce`, `startOf`,
   *   `demandNoneOpen`
   */
  async openIn(tx: TxCtx, { programmeCode, enterpriseId, startAt, data }: OpenRequest): Promise<Opened> {
    const enterprise = await enterpriseInReach(tx, enterpriseId, programmeCode)
    if (tx.actor.confinedTo) await tx.manager.query('RESET ROLE')
    const today = localDate(tx.now)
    const version = await versionInForce(tx.manager, programmeCode, today)
    const wired = this.kinds.wired(version.chartId, version.chartVersion)
    const to = startOf(tx, wired.chart, startAt)
    const kept = version.options.many ? undefined : await demandNoneOpen(tx, enterpriseId, version.programmeId)
    if (kept) return this.takeUp(tx, kept, to)
    const blank = newCase(tx, version, enterprise, {
      number: await nextNumber(tx.manager, wired.kind.numberPrefix, today),
      state: to,
      data: data ?? {},
    })
    const scene = await this.scene(tx, tx.manager, blank)
    const { around, calendar } = scene
    const clocks = planClocks(
      { chart: wired.chart, from: null, to, event: OPEN, today, now: tx.now, decides: false },
      around,
      calendar,
    )
    if ('code' in clocks) throw notNow(tx, scene, OPEN, [clocks])
    const move = recordOf(tx, {
      before: { ...blank, state: null },
      chart: wired.chart,
      event: OPEN,
      to,
      input: null,
      actedFor: [],
    })
    const after = afterMove(tx, { before: blank, chart: wired.chart, move, clocks })
    await writeMove(tx, { before: null, after, move, clocks })
    if (stateOf(wired.chart, to).waitsOn === 'officer')
      await assign(tx, after, { event: OPEN, from: null, to, moveId: move.id, input: {} })
    await this.turnTasks(tx, scene, after, null)
    return { id: after.id, number: after.number, state: after.state, version: after.version }
  }

  /**
   * A case with all a decision looks at: what a guard reads is loaded by the office itself, whoever asks.
   * The caller has found `row` through the actor's scope, and `manager` is not confined.
   */
  async scene(ctx: Ctx, manager: EntityManager, row: CaseRow, key?: string): Promise<Scene> {
    const wired = wiredFor(agencyOn(ctx, row), this.kinds.wired(row.chartId, row.chartVersion))
    const clockDay = localDate(ctx.now)
    const hands = handsOf(ctx)
    const about = { chart: wired.chart, now: ctx.now, today: clockDay, hands, actorId: ctx.actor.id, ...(key ? { key } : {}) }
    const around = await circumstances(manager, row, about)
    const spec = await pinnedSpec(manager, row.programmeVersionId)
    const calendar = await this.calendar.current(manager, around.calendarStamp)
    const last = around.spans.at(-1)
    const today = last && last.from > clockDay ? last.from : clockDay
    const common = commonFacts(ctx, row, around, spec, today)
    const facts = Object.assign(common, await wired.kind.facts(manager, row, ctx))
    const situation = {
      ...{ state: row.state, doer: doerOn(ctx, row), facts, options: spec.options, now: ctx.now },
      documents: completeSlots(spec.documents, around.documents),
    }
    return { row, wired, spec, around, situation, today, calendar }
  }

  /** A firm begins by itself what the office so far kept to itself: the same case, moved on to where the firm begins. */
  private async takeUp(tx: TxCtx, caseId: string, to: string): Promise<Opened> {
    await tx.manager.query(`UPDATE cases SET internal = false WHERE id = $1`, [caseId])
    const { chartId, chartVersion, state } = await caseRow(tx, tx.manager, caseId, { lock: true })
    const way = firmsWay(this.kinds.wired(chartId, chartVersion).chart, state, to)
    if (!way) throw Problem.refused('cases.office-begins')
    for (const event of way) await this.fireIn(tx, caseId, event)
    const row = await caseRow(tx, tx.manager, caseId)
    return { id: caseId, number: row.number, state: row.state, version: row.version }
  }

  /** The tasks of the state that was left are void, those of the state entered are opened. */
  private async turnTasks(tx: TxCtx, { wired, spec, calendar }: Scene, row: CaseRow, left: string | null): Promise<void> {
    const { chart, kind } = wired
    if (left === row.state) return
    if (left !== null && stateOf(chart, left).tasks?.length) await cancelTasks(tx, row.id, left)
    const asked = await openTasks(tx, row, stateOf(chart, row.state).tasks ?? [], kind.tasks ?? {}, {
      options: spec.options,
      calendar,
    })
    if (asked) tx.enqueue(tellDepartments, { caseId: row.id, state: row.state })
  }
}

/** The first answer, for a repeat of the same request; a key used for another request is a conflict. */
function repeated(known: NonNullable<Circumstances['known']>, requestHash: Buffer, key = ''): Fired {
  if (known.requestHash !== requestHash.toString('hex')) throw Problem.conflict('cases.key-reused', { key })
  return known.response as Fired
}

function answerOf(
  after: CaseRow,
  move: { id: string; event: string; fromState: string | null; toState: string; seq: number },
): Fired {
  return {
    caseId: after.id,
    number: after.number,
    event: move.event,
    from: move.fromState,
    to: move.toState,
    seq: move.seq,
    moveId: move.id,
    version: after.version,
  }
}

function keyOf(tx: TxCtx, key: string | undefined, requestHash: Buffer, response: Fired) {
  return key && tx.actor.id ? { key: { actorId: tx.actor.id, key, requestHash, response } } : {}
}
