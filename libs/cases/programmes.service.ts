import { Injectable } from '@nestjs/common'
import { dateOf, dayNumber } from '#lifecycle'
import { sameHands } from '#people'
import { newId, Problem, type TxCtx } from '#platform'
import type { DocumentSlot } from './documents.js'
import type { FormSection } from './form.js'
import { definitionFaults } from './form-definition.js'
import { Kinds } from './kinds.js'
import { Programme } from './programme.entity.js'
import { ProgrammeVersion } from './programme-version.entity.js'
import { ProgrammeWindow } from './programme-window.entity.js'
import type { ChangeProgramme, CreateProgramme, VersionInput, WindowInput } from './programmes.dto.js'

/** What can be applied for: heads, dated versions and windows. A published version never changes. */
@Injectable()
export class ProgrammesService {
  constructor(private readonly kinds: Kinds) {}

  /**
   * Creates a programme; it takes applications once a version is published.
   * @throws Problem conflict `cases.programme-code-taken`; invalid `cases.kind-unknown`
   */
  async create(tx: TxCtx, input: CreateProgramme): Promise<void> {
    if (!this.kinds.charts.some((chart) => this.kinds.wired(chart.id, chart.version).kind.code === input.kind))
      throw Problem.invalid('cases.kind-unknown', { kind: input.kind })
    if (await tx.manager.existsBy(Programme, { code: input.code }))
      throw Problem.conflict('cases.programme-code-taken', { code: input.code })
    await tx.manager.insert(Programme, {
      id: newId(),
      ...input,
      subject: input.subject ?? null,
      summary: input.summary ?? '',
      departmentId: input.departmentId ?? null,
      open: true,
      createdAt: tx.now,
    })
  }

  /** Changes a programme's head. @throws Problem missing `cases.programme-missing` */
  async change(tx: TxCtx, code: string, input: ChangeProgramme): Promise<void> {
    const programme = await this.lock(tx, code)
    const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
    if (Object.keys(given).length) await tx.manager.update(Programme, { id: programme.id }, given)
  }

  /**
   * Drafts the next version. Answers its number.
   * @throws Problem missing `cases.programme-missing`; invalid `cases.version-wrong` naming each field that makes no sense,
   * `cases.version-chart`, `cases.version-kind`
   */
  async draft(tx: TxCtx, code: string, input: VersionInput): Promise<number> {
    const programme = await this.lock(tx, code)
    this.demandSense(programme, input)
    const last = await tx.manager.maximum(ProgrammeVersion, 'number', { programmeId: programme.id })
    const number = (last ?? 0) + 1
    await tx.manager.insert(ProgrammeVersion, {
      ...{ id: newId(), programmeId: programme.id, number, status: 'draft', createdAt: tx.now },
      ...this.written(tx, input),
    })
    return number
  }

  /** Replaces a draft; whoever writes it last counts as its author. @throws as `draft`, and refused `cases.version-not-draft` */
  async redraft(tx: TxCtx, code: string, number: number, input: VersionInput): Promise<void> {
    const programme = await this.lock(tx, code)
    const version = await this.draftOf(tx, programme, number)
    this.demandSense(programme, input)
    await tx.manager.update(ProgrammeVersion, { id: version.id }, this.written(tx, input))
  }

  /**
   * Puts a draft into force from its date and ends the version before it the day before. Not by whoever drafted it.
   * Cases keep the version they began with.
   * @throws Problem missing; refused `cases.version-not-draft`, `cases.version-own-draft`, `cases.version-dates`
   */
  async publish(tx: TxCtx, code: string, number: number): Promise<void> {
    const programme = await this.lock(tx, code)
    const version = await this.draftOf(tx, programme, number)
    if (version.createdBy !== null && sameHands(tx, version.createdBy)) throw Problem.refused('cases.version-own-draft')
    const published = await tx.manager.findBy(ProgrammeVersion, { programmeId: programme.id, status: 'published' })
    const latest = published.sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? 1 : -1))[0]
    const from = version.effectiveFrom
    if (latest && latest.effectiveFrom >= from)
      throw Problem.refused('cases.version-dates', { from, current: latest.effectiveFrom })
    if (latest && (latest.effectiveTo === null || latest.effectiveTo >= from))
      await tx.manager.update(ProgrammeVersion, { id: latest.id }, { effectiveTo: dateOf(dayNumber(from) - 1) })
    await tx.manager.update(
      ProgrammeVersion,
      { id: version.id },
      { status: 'published', publishedAt: tx.now, publishedBy: tx.actor.id },
    )
  }

  /** Opens a window. Answers its id. @throws Problem missing; invalid `cases.window-order` */
  async addWindow(tx: TxCtx, code: string, input: WindowInput): Promise<string> {
    const programme = await this.lock(tx, code)
    demandOrder(input)
    const id = newId()
    await tx.manager.insert(ProgrammeWindow, { id, programmeId: programme.id, ...input })
    return id
  }

  /** Changes a window; applications already sent stay. @throws Problem missing `cases.window-missing`; invalid `cases.window-order` */
  async changeWindow(tx: TxCtx, code: string, id: string, input: WindowInput): Promise<void> {
    const programme = await this.lock(tx, code)
    demandOrder(input)
    const { affected } = await tx.manager.update(ProgrammeWindow, { id, programmeId: programme.id }, { ...input })
    if (!affected) throw Problem.missing('cases.window-missing')
  }

  /** Removes a window no case was filed in. @throws Problem missing `cases.window-missing`; refused `cases.window-used` */
  async removeWindow(tx: TxCtx, code: string, id: string): Promise<void> {
    const programme = await this.lock(tx, code)
    const used = await tx.manager.query<unknown[]>(`SELECT 1 FROM cases WHERE window_id = $1 LIMIT 1`, [id])
    if (used.length) throw Problem.refused('cases.window-used')
    const { affected } = await tx.manager.delete(ProgrammeWindow, { id, programmeId: programme.id })
    if (!affected) throw Problem.missing('cases.window-missing')
  }

  private async lock(tx: TxCtx, code: string): Promise<Programme> {
    const programme = await tx.manager.findOne(Programme, { where: { code }, lock: { mode: 'pessimistic_write' } })
    if (!programme) throw Problem.missing('cases.programme-missing', { code })
    return programme
  }

  private async draftOf(tx: TxCtx, programme: Programme, number: number): Promise<ProgrammeVersion> {
    const version = await tx.manager.findOneBy(ProgrammeVersion, { programmeId: programme.id, number })
    if (!version) throw Problem.missing('cases.version-missing')
    if (version.status !== 'draft') throw Problem.refused('cases.version-not-draft')
    return version
  }

  private demandSense({ code, kind }: Programme, input: VersionInput): void {
    const chart = `${input.chartId}@${input.chartVersion}`
    if (!this.kinds.has(input.chartId, input.chartVersion)) throw Problem.invalid('cases.version-chart', { chart })
    const { kind: owner } = this.kinds.wired(input.chartId, input.chartVersion)
    if (owner.code !== kind) throw Problem.invalid('cases.version-kind', { code, kind, chart })
    const form = input.form as readonly FormSection[]
    const faults = [
      ...definitionFaults(form, input.documents as readonly DocumentSlot[]),
      ...(owner.optionsFaults?.(input.options ?? {}, form) ?? []),
    ]
    if (faults.length) throw Problem.invalid('cases.version-wrong', {}, faults)
  }

  /** The columns a draft is written with. */
  private written(tx: TxCtx, input: VersionInput) {
    return {
      effectiveFrom: input.effectiveFrom,
      effectiveTo: null,
      chartId: input.chartId,
      chartVersion: input.chartVersion,
      options: (input.options ?? {}) as object,
      form: input.form,
      documents: input.documents,
      guide: { ...input.guide } as object,
      ruleset: input.ruleset ?? null,
      legalBasis: input.legalBasis,
      appeal: input.appeal,
      certainty: input.certainty ?? ('confirmed' as const),
      createdBy: tx.actor.id,
    }
  }
}

function demandOrder({ opensAt, closesAt }: WindowInput): void {
  if (opensAt >= closesAt) throw Problem.invalid('cases.window-order')
}
