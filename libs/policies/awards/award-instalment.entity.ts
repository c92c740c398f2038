import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { Award } from './award.entity.js'

/** A part of an award that is paid in parts, with the day from which it may be asked for. */
@Entity('award_instalments')
@Check('award_instalments_amount', 'amount_fen > 0')
@Index('award_instalments_due', ['dueOn'], { where: 'paid_at IS NULL AND told_at IS NULL' })
export class AwardInstalment {
  @ForeignKey(() => Award, { name: 'award_instalments_award_fkey' })
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'award_instalments_pkey' })
  caseId: string
  /** From 1. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'award_instalments_pkey' }) number: number
  @Column('bigint', { name: 'amount_fen' }) amountFen: string
  @Column('date', { name: 'due_on' }) dueOn: string
  @Column('timestamptz', { name: 'paid_at', nullable: true }) paidAt: Date | null
  /** When the firm was told that it may be asked for. */
  @Column('timestamptz', { name: 'told_at', nullable: true }) toldAt: Date | null
}
