import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { Case } from './case.entity.js'

/** A remark on a case; an internal one stays inside the office. */
@Entity('case_comments')
@Index('case_comments_case', ['caseId', 'createdAt'])
@Index('case_comments_mentions', { synchronize: false })
export class CaseComment {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'case_comments_pkey' }) id: string
  @ForeignKey(() => Case, { name: 'case_comments_case_fk' })
  @Column('uuid', { name: 'case_id' })
  caseId: string
  @Column('uuid', { name: 'author_id' }) authorId: string
  @Column('text', { name: 'author_name' }) authorName: string
  /** The firm wrote it. */
  @Column('boolean', { name: 'from_firm' }) fromFirm: boolean
  @Column('text') body: string
  @Column('uuid', { array: true, default: () => "'{}'" }) mentions: string[]
  @Column('boolean', { default: true }) internal: boolean
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt: Date | null
}
