import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { Case } from './case.entity.js'

/** A file in a slot of a case; a removed one stays on record. */
@Entity('case_documents')
@Index('case_documents_case', ['caseId', 'slot'], { where: 'removed_at IS NULL' })
@Index('case_documents_file', ['fileId'])
export class CaseDocument {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'case_documents_pkey' }) id: string
  @ForeignKey(() => Case, { name: 'case_documents_case_fk' })
  @Column('uuid', { name: 'case_id' })
  caseId: string
  @Column('text') slot: string
  @Column('uuid', { name: 'file_id' }) fileId: string
  @Column('text') name: string
  @Column('bigint') size: string
  @Column('text', { name: 'media_type' }) mediaType: string
  @Column('uuid', { name: 'added_by', nullable: true }) addedBy: string | null
  @Column('timestamptz', { name: 'added_at' }) addedAt: Date
  @Column('uuid', { name: 'removed_by', nullable: true }) removedBy: string | null
  @Column('timestamptz', { name: 'removed_at', nullable: true }) removedAt: Date | null
}
