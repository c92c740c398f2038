import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { Case } from './case.entity.js'

/** Who last saved a field of a case's form, and when. */
@Entity('answer_edits')
export class AnswerEdit {
  @ForeignKey(() => Case, { name: 'answer_edits_case_fk' })
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'answer_edits_pkey' })
  caseId: string
  @PrimaryColumn('text', { primaryKeyConstraintName: 'answer_edits_pkey' }) key: string
  @Column('uuid', { name: 'edited_by', nullable: true }) editedBy: string | null
  @Column('timestamptz', { name: 'edited_at' }) editedAt: Date
}
