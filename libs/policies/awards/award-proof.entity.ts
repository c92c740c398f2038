import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { Award } from './award.entity.js'

/** An invoice or certificate money was given for; it is used once until released. */
@Entity('award_proofs')
@Index('award_proofs_once', ['kind', 'scope', 'number'], { unique: true, where: 'released_at IS NULL' })
@Index('award_proofs_case', ['caseId'])
export class AwardProof {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'award_proofs_pkey' }) id: string
  @ForeignKey(() => Award, { name: 'award_proofs_award_fkey' })
  @Column('uuid', { name: 'case_id' })
  caseId: string
  @Column('text') kind: 'invoice' | 'certificate'
  /** `*`: used once among all clauses; else the clause within which it is used once. */
  @Column('text') scope: string
  @Column('text') number: string
  @Column('timestamptz', { name: 'released_at', nullable: true }) releasedAt: Date | null
}
