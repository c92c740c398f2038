import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm'
import { Correction } from './correction.entity.js'

/** A field or document marked by a correction, with reason and basis; only these unlock. */
@Entity('correction_items')
@Check('correction_items_target', `target IN ('field', 'document')`)
@Unique('correction_items_key', ['correctionId', 'target', 'key'])
export class CorrectionItem {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'correction_items_pkey' }) id: string
  @ForeignKey(() => Correction, { name: 'correction_items_correction_fk' })
  @Column('uuid', { name: 'correction_id' })
  correctionId: string
  @Column('text') target: 'field' | 'document'
  /** Key of the field or of the document slot. */
  @Column('text') key: string
  @Column('text') reason: string
  @Column('text', { name: 'legal_basis' }) legalBasis: string
  @Column('jsonb', { name: 'old_value', nullable: true }) oldValue: unknown
  @Column('jsonb', { name: 'new_value', nullable: true }) newValue: unknown
  /** The firm's objection to this item, instead of a change. */
  @Column('text', { nullable: true }) contested: string | null
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt: Date | null
}
