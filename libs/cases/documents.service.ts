import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { type Ctx, newId, Problem, StoredFile, type TxCtx } from '#platform'
import { caseInReach } from './case-scope.js'
import { specOf } from './case-spec.queries.js'
import type { AttachDocument, CaseDocumentView, DocumentSlotView } from './documents.dto.js'
import { slotFaults } from './documents.js'
import { heldDocuments } from './documents.queries.js'
import { asItems } from './form.js'
import { demandSlots, unlockedOn } from './unlocked.js'

/** The documents of a case, slot by slot. */
@Injectable()
export class DocumentsService {
  /** The slots of the case's programme with their limits and the documents they hold. */
  async list(manager: EntityManager, caseId: string, ctx: Ctx): Promise<DocumentSlotView[]> {
    const row = await caseInReach(ctx, manager, caseId)
    const spec = await specOf(manager, row.programmeVersionId)
    const held = await heldDocuments(manager, caseId)
    const unlocked = await unlockedOn(manager, row, spec, row.answers)
    const side = ctx.language === 'zh' ? 0 : 1
    return spec.documents.map((slot) => ({
      key: slot.key,
      label: slot.label[side],
      required: slot.required ?? false,
      multiple: slot.multiple ?? false,
      accept: [...(slot.accept ?? [])],
      maxMb: slot.maxMb ?? null,
      help: slot.help?.[side] ?? null,
      template: slot.template ?? null,
      unlocked: unlocked.slots.has(slot.key),
      documents: held.filter((document) => document.slot === slot.key).map(({ content: _, ...document }) => document),
    }))
  }

  /**
   * Attaches a file the actor uploaded to an unlocked slot, within the slot's limits. A slot for one file takes a second
   * only in place of the first. The file then belongs to the case's enterprise.
   * @throws Problem invalid `cases.slot-unknown`, `cases.document-unfit`; refused `cases.locked`, `cases.slot-full`, `cases.document-twice`,
   * `cases.document-unchanged`;
   * missing `cases.file-missing`, `cases.document-missing`.
   */
  async attach(tx: TxCtx, caseId: string, input: AttachDocument): Promise<CaseDocumentView> {
    const row = await caseInReach(tx, tx.manager, caseId, { lock: true })
    const spec = await specOf(tx.manager, row.programmeVersionId)
    const slot = spec.documents.find((one) => one.key === input.slot)
    if (!slot) throw Problem.invalid('cases.slot-unknown', { slot: input.slot })
    demandSlots(await unlockedOn(tx.manager, row, spec, row.answers), spec, [slot.key])
    const file = await tx.manager.findOneBy(StoredFile, { id: input.fileId })
    if (!file || file.uploadedBy === null || file.uploadedBy !== tx.actor.id) throw Problem.missing('cases.file-missing')
    const { name, mediaType } = file
    const size = Number(file.size)
    const faults = slotFaults(slot, { name, size, mediaType })
    if (faults.length) throw Problem.invalid('cases.document-unfit', { name }, asItems(faults))
    const held = (await heldDocuments(tx.manager, caseId)).filter((document) => document.slot === slot.key)
    const said = { slot: slot.key, label: slot.label[0], labelEn: slot.label[1], name }
    const twin = held.find(({ content }) => content === file.sha256)
    if (twin) throw Problem.refused(twin.id === input.replaces ? 'cases.document-unchanged' : 'cases.document-twice', said)
    if (input.replaces) await this.takeOff(tx, caseId, held.find((document) => document.id === input.replaces)?.id)
    else if (held.length && !slot.multiple) {
      throw Problem.refused('cases.slot-full', said)
    }
    if (file.ownerKey !== row.enterpriseId) {
      await tx.manager.update(StoredFile, { id: file.id }, { ownerKey: row.enterpriseId })
    }
    const id = newId()
    await tx.manager.query(
      `INSERT INTO case_documents (id, case_id, slot, file_id, name, size, media_type, added_by, added_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, caseId, slot.key, file.id, name, size, mediaType, tx.actor.id, tx.now],
    )
    return { id, slot: slot.key, fileId: file.id, name, size, mediaType, addedBy: tx.actor.id, addedAt: tx.now }
  }

  /**
   * Takes a document off an unlocked slot; what was submitted with it stays on record.
   * @throws Problem missing `cases.document-missing`; refused `cases.locked`.
   */
  async remove(tx: TxCtx, caseId: string, documentId: string): Promise<void> {
    const row = await caseInReach(tx, tx.manager, caseId, { lock: true })
    const spec = await specOf(tx.manager, row.programmeVersionId)
    const document = (await heldDocuments(tx.manager, caseId)).find((one) => one.id === documentId)
    if (!document) throw Problem.missing('cases.document-missing')
    demandSlots(await unlockedOn(tx.manager, row, spec, row.answers), spec, [document.slot])
    await this.takeOff(tx, caseId, document.id)
  }

  private async takeOff(tx: TxCtx, caseId: string, documentId: string | undefined): Promise<void> {
    if (!documentId) throw Problem.missing('cases.document-missing')
    await tx.manager.query(
      `UPDATE case_documents SET removed_at = $3, removed_by = $4 WHERE id = $2 AND case_id = $1 AND removed_at IS NULL`,
      [caseId, documentId, tx.now, tx.actor.id],
    )
  }
}
