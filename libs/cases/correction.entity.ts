import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm'
import { Case } from './case.entity.js'

/** One notice of everything that is wrong with a submission. */
@Entity('corrections')
@Unique('corrections_round_key', ['caseId', 'round'])
export class Correction {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'corrections_pkey' }) id: string
  @ForeignKey(() => Case, { name: 'corrections_case_fk' })
  @Column('uuid', { name: 'case_id' })
  caseId: string
  @Column('int') round: number
  @Column('text', { default: '' }) note: string
  @Column('uuid', { name: 'issued_by', nullable: true }) issuedBy: string | null
  @Column('timestamptz', { name: 'issued_at' }) issuedAt: Date
  @Column('int', { name: 'working_days' }) workingDays: number
  @Column('date', { name: 'due_on', nullable: true }) dueOn: string | null
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt: Date | null
  /** The supervisor who allowed a second notice to raise what the first could have raised, and why. */
  @Column('uuid', { name: 'allowed_by', nullable: true }) allowedBy: string | null
  @Column('text', { name: 'allowed_reason', nullable: true }) allowedReason: string | null
}
