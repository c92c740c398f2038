import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { BudgetLine, type LineRule } from './budget-line.entity.js'

/** The share of an oversubscribed line a case was given, by the line's rule. */
@Entity('allotments')
@Check('allotments_amounts', 'amount_fen BETWEEN 0 AND wanted_fen')
@Index('allotments_line', ['lineId'])
export class Allotment {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'allotments_pkey' }) caseId: string
  @ForeignKey(() => BudgetLine, { name: 'allotments_line_fkey' })
  @Column('uuid', { name: 'line_id' })
  lineId: string
  @Column('text') rule: LineRule
  @Column('bigint', { name: 'wanted_fen' }) wantedFen: string
  @Column('bigint', { name: 'amount_fen' }) amountFen: string
  /** Place in the order the rule took the cases in, from 1. */
  @Column('integer') place: number
  @Column('uuid', { name: 'made_by', nullable: true }) madeBy: string | null
  @Column('timestamptz', { name: 'made_at' }) madeAt: Date
}
