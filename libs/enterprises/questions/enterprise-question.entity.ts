import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'

/** A question of a firm to the officer of its enterprise, and the answer. */
@Entity('enterprise_questions')
@Check('enterprise_questions_answered', '(answer IS NULL) = (answered_at IS NULL)')
@Index('enterprise_questions_enterprise', ['enterpriseId', 'askedAt'])
@Index('enterprise_questions_open', ['askedAt'], { where: 'answered_at IS NULL' })
export class EnterpriseQuestion {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'enterprise_questions_pkey' }) id: string
  @ForeignKey('Enterprise', { name: 'enterprise_questions_enterprise_id_fkey' })
  @Column('uuid', { name: 'enterprise_id' })
  enterpriseId: string
  /** What it is about, in the asker's words, e.g. the name of a policy or a rung. */
  @Column('text') about: string
  /** Page it was asked from. */
  @Column('text', { nullable: true }) link: string | null
  @Column('text') question: string
  @Column('uuid', { name: 'asked_by', nullable: true }) askedBy: string | null
  @Column('timestamptz', { name: 'asked_at' }) askedAt: Date
  @Column('text', { nullable: true }) answer: string | null
  @Column('uuid', { name: 'answered_by', nullable: true }) answeredBy: string | null
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt: Date | null
}
