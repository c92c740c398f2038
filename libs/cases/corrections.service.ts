import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { isFirm } from '#people'
import { type Ctx, newId, Problem, type TxCtx } from '#platform'
import { caseInReach } from './case-scope.js'
import { type CaseSpec, specOf } from './case-spec.queries.js'
import { noticeDeadline } from './clocks-after.js'
import type { AllowCorrection, CorrectionList, CorrectionView, SubmissionDifference } from './corrections.dto.js'
import { demandKnown } from './corrections.effects.js'
import { type Correction, contentAt, isAnswered, type Marked, type Sent, valueAt } from './corrections.js'
import { correctionsOf, openCorrection, sentInRound, sentNow } from './corrections.queries.js'
import { Desk } from './desk.js'
import { fieldsOf } from './form.js'
import { difference } from './form-difference.js'

/** Correction notices: what was marked, how the firm answered, what a resubmission changed. */
@Injectable()
export class CorrectionsService {
  constructor(private readonly desk: Desk) {}

  /** Every notice of a case, the first round first, as both sides read it. */
  async list(manager: EntityManager, caseId: string, ctx: Ctx): Promise<CorrectionView[]> {
    const row = await caseInReach(ctx, manager, caseId)
    const spec = await specOf(manager, row.programmeVersionId)
    const now = await sentNow(manager, caseId)
    return (await correctionsOf(manager, caseId)).map((correction) => viewOf(correction, spec, now, ctx))
  }

  /**
   * The notice exactly as the firm would see it if it went out now; nothing is written.
   * @throws Problem invalid `cases.correction-wrong`, refused `cases.not-now`, as issuing it would
   */
  async preview(manager: EntityManager, caseId: string, list: CorrectionList, ctx: Ctx): Promise<CorrectionView> {
    const row = await caseInReach(ctx, manager, caseId)
    const spec = await specOf(manager, row.programmeVersionId)
    demandKnown(spec, list.items)
    const due = noticeDeadline(ctx, await this.desk.scene(ctx, manager, row), list)
    const now = await sentNow(manager, caseId)
    const notice: Omit<Correction, 'items' | 'id'> = {
      caseId,
      round: (await correctionsOf(manager, caseId)).length + 1,
      note: list.note ?? '',
      issuedAt: ctx.now,
      workingDays: list.workingDays,
      dueOn: due?.dueOn ?? null,
      answeredAt: null,
      allowedBy: null,
      allowedReason: null,
    }
    const items = list.items.map(({ target, key, reason, legalBasis }) => ({
      ...{ id: '', target, key, reason, legalBasis, newValue: null, contested: null, answeredAt: null },
      oldValue: valueAt({ target, key }, now),
      oldContent: target === 'document' ? contentAt(key, now) : null,
    }))
    const view = viewOf({ ...notice, id: '', items }, spec, now, ctx)
    return { ...view, id: null, items: view.items.map((item) => ({ ...item, id: null })) }
  }

  /**
   * Records that a supervisor lets one further notice raise what the first could have raised. Not for the officer who
   * sends the notices.
   * @throws Problem refused `cases.allow-own-correction`
   */
  async allow(tx: TxCtx, caseId: string, { reason }: AllowCorrection): Promise<void> {
    const row = await caseInReach(tx, tx.manager, caseId, { lock: true })
    if (row.assigneeId === tx.actor.id) throw Problem.refused('cases.allow-own-correction')
    await tx.manager.query(
      `INSERT INTO correction_allowances (id, case_id, allowed_by, reason, allowed_at) VALUES ($1, $2, $3, $4, $5)`,
      [newId(), caseId, tx.actor.id, reason, tx.now],
    )
  }

  /**
   * Records why the firm leaves an item as it is (null takes it back); only while the notice waits for its answer.
   * @throws Problem missing `cases.correction-item-missing`
   */
  async contest(tx: TxCtx, caseId: string, itemId: string, text: string | null): Promise<CorrectionView> {
    const row = await caseInReach(tx, tx.manager, caseId, { lock: true })
    const open = await openCorrection(tx.manager, caseId)
    if (!open?.items.some((item) => item.id === itemId)) throw Problem.missing('cases.correction-item-missing')
    await tx.manager.query(`UPDATE correction_items SET contested = $2 WHERE id = $1`, [itemId, text])
    const after = (await openCorrection(tx.manager, caseId)) ?? open
    return viewOf(after, await specOf(tx.manager, row.programmeVersionId), await sentNow(tx.manager, caseId), tx)
  }

  /**
   * What a submission changed against the one before, field by field and document by document; marks show what the notice
   * between them asked for. Round 1 has nothing before it.
   * @throws Problem missing `cases.submission-missing`
   */
  async difference(manager: EntityManager, caseId: string, round: number, ctx: Ctx): Promise<SubmissionDifference> {
    const row = await caseInReach(ctx, manager, caseId)
    const after = await sentInRound(manager, caseId, round)
    const before = await sentInRound(manager, caseId, round - 1)
    if (!after || !before) throw Problem.missing('cases.submission-missing', { round })
    const spec = await specOf(manager, row.programmeVersionId)
    const { fields, documents } = difference(before, after, spec)
    const notices = (await correctionsOf(manager, caseId)).filter(
      ({ issuedAt }) => issuedAt >= before.submittedAt && issuedAt <= after.submittedAt,
    )
    const marked = new Set(notices.flatMap(({ items }) => items.map(({ target, key }) => `${target}:${key}`)))
    const side = ctx.language === 'zh' ? 0 : 1
    return {
      round,
      submittedAt: after.submittedAt,
      fields: fields.map((one) => ({ ...one, label: one.label[side], marked: marked.has(`field:${one.key}`) })),
      documents: documents.map((one) => ({ ...one, label: one.label[side], marked: marked.has(`document:${one.slot}`) })),
    }
  }
}

/** A notice as both sides read it; the firm is not told which supervisor's reasons stand behind a further one. */
function viewOf(correction: Correction, spec: CaseSpec, now: Sent, ctx: Ctx): CorrectionView {
  const { id, round, note, issuedAt, workingDays, dueOn, answeredAt } = correction
  return {
    ...{ id, round, note, issuedAt, workingDays, dueOn, answeredAt },
    allowedReason: isFirm(ctx) ? null : correction.allowedReason,
    items: correction.items.map((item) => ({
      id: item.id,
      target: item.target,
      key: item.key,
      label: labelOf(spec, item, ctx.language),
      reason: item.reason,
      legalBasis: item.legalBasis,
      oldValue: item.oldValue,
      newValue: answeredAt ? item.newValue : valueAt(item, now),
      contested: item.contested,
      answered: answeredAt !== null || isAnswered(item, now),
    })),
  }
}

function labelOf(spec: CaseSpec, { target, key }: Marked, language: 'zh' | 'en'): string {
  const found = (target === 'field' ? fieldsOf(spec.form) : spec.documents).find((one) => one.key === key)
  return found?.label[language === 'zh' ? 0 : 1] ?? key
}
