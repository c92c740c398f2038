import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { type Ctx, Problem, type TxCtx, textOf } from '#platform'
import type { CheckResult, FieldEdit, SaveAnswers, SavedAnswers } from './answers.dto.js'
import type { Case } from './case.entity.js'
import { caseInReach } from './case-scope.js'
import { specOf } from './case-spec.queries.js'
import { missingDocuments } from './documents.js'
import { heldDocuments } from './documents.queries.js'
import { asItems, fieldsOf, formFaults, labels, merged, readAnswers } from './form.js'
import { demandFields, unlockedOn } from './unlocked.js'

/** The firm's answers to a programme's form, saved as it types. */
@Injectable()
export class AnswersService {
  /**
   * Saves part of a form. Only unlocked fields are taken; a value that cannot be kept, a locked field and a field somebody
   * else saved since `savedAt` are refused by name, and then nothing is saved.
   * @throws Problem invalid `cases.answers-wrong`; refused `cases.locked`; conflict `cases.stale`, `cases.answers-changed`.
   */
  async save(tx: TxCtx, caseId: string, input: SaveAnswers): Promise<SavedAnswers> {
    const row = await caseInReach(tx, tx.manager, caseId, { lock: true })
    if (input.version !== undefined && input.version !== row.version) throw Problem.conflict('cases.answers-stale')
    const spec = await specOf(tx.manager, row.programmeVersionId)
    const { answers: changes, faults } = readAnswers(spec.form, input.answers)
    if (faults.length) throw Problem.invalid('cases.answers-wrong', {}, asItems(faults))
    const after = merged(row.answers, changes)
    const changed = Object.keys(changes).filter((key) => !same(row.answers[key], after[key]))
    demandFields(await unlockedOn(tx.manager, row, spec, after), spec, changed)
    if (input.savedAt) await this.demandUntouched(tx, row, changed, new Date(input.savedAt))
    if (changed.length) await this.write(tx, row, after, changed)
    return this.show(tx.manager, caseId, tx)
  }

  /** The answers of a case as they stand, with who saved each field and what may be edited now. */
  async show(manager: EntityManager, caseId: string, ctx: Ctx): Promise<SavedAnswers> {
    const row = await caseInReach(ctx, manager, caseId)
    const spec = await specOf(manager, row.programmeVersionId)
    const unlocked = await unlockedOn(manager, row, spec, row.answers)
    return {
      answers: row.answers,
      savedAt: row.answersSavedAt,
      unlocked: [...unlocked.fields],
      edits: await this.edits(manager, caseId),
    }
  }

  /** Everything that is wrong with the form or missing from the documents now ("check my form", any time). */
  async check(manager: EntityManager, caseId: string, ctx: Ctx): Promise<CheckResult> {
    const row = await caseInReach(ctx, manager, caseId)
    const spec = await specOf(manager, row.programmeVersionId)
    const fields = formFaults(spec.form, row.answers).map((fault) => ({ ...fault, target: 'field' as const }))
    const documents = missingDocuments(spec.documents, await heldDocuments(manager, caseId))
    const faults = [...fields, ...documents.map((fault) => ({ ...fault, target: 'document' as const }))]
    return {
      complete: faults.length === 0,
      faults: faults.map(({ key, target, code, params }) => ({
        at: key,
        target,
        code,
        message: textOf(code, params, ctx.language),
      })),
    }
  }

  private async demandUntouched(tx: TxCtx, row: Case, keys: readonly string[], seen: Date): Promise<void> {
    const spec = await specOf(tx.manager, row.programmeVersionId)
    const touched = (await this.edits(tx.manager, row.id)).filter(
      ({ key, by, at }) => keys.includes(key) && by !== tx.actor.id && at.getTime() > seen.getTime(),
    )
    if (touched.length === 0) return
    const items = touched.map(({ key }) => {
      const field = fieldsOf(spec.form).find((one) => one.key === key)
      return { code: 'cases.field-changed', at: key, params: { key, ...(field ? labels(field) : { label: key, labelEn: key }) } }
    })
    throw new Problem('conflict', 'cases.answers-changed', {}, items)
  }

  private edits(manager: EntityManager, caseId: string): Promise<FieldEdit[]> {
    return manager.query<FieldEdit[]>(
      `SELECT key, edited_by AS by, edited_at AS at FROM answer_edits WHERE case_id = $1 ORDER BY key`,
      [caseId],
    )
  }

  private async write(tx: TxCtx, row: Case, answers: Record<string, unknown>, changed: readonly string[]): Promise<void> {
    await tx.manager.query(`UPDATE cases SET answers = $2, answers_saved_at = $3 WHERE id = $1`, [
      row.id,
      JSON.stringify(answers),
      tx.now,
    ])
    await tx.manager.query(
      `INSERT INTO answer_edits (case_id, key, edited_by, edited_at) SELECT $1, key, $3, $4 FROM unnest($2::text[]) AS key
       ON CONFLICT (case_id, key) DO UPDATE SET edited_by = EXCLUDED.edited_by, edited_at = EXCLUDED.edited_at`,
      [row.id, changed, tx.actor.id, tx.now],
    )
  }
}

function same(before: unknown, after: unknown): boolean {
  return JSON.stringify(before ?? null) === JSON.stringify(after ?? null)
}
