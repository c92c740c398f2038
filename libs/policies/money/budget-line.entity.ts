import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm'

/** What a line does when more is asked of it than it has. */
export type LineRule = 'queue' | 'pro-rata' | 'score'

/** Money of one year for one purpose. Balances are integer fen and move by budget entries only (trigger). */
@Entity('budget_lines')
@Unique('budget_lines_year_key', ['code', 'year'])
@Check('budget_lines_rule_known', `rule IN ('queue', 'pro-rata', 'score')`)
@Check('budget_lines_ceiling', 'available_fen >= 0')
@Check('budget_lines_balances', 'reserved_fen >= 0 AND committed_fen >= 0 AND paid_fen >= 0 AND recovered_fen >= 0')
export class BudgetLine {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'budget_lines_pkey' }) id: string
  @Column('text') code: string
  @Column('integer') year: number
  @Column('text') name: string
  @Column('uuid', { name: 'department_id', nullable: true }) departmentId: string | null
  @Column('text') rule: LineRule
  /** Allocated and not yet promised to anyone. */
  @Column('bigint', { name: 'available_fen', default: 0 }) availableFen: string
  /** Decided, on public notice. */
  @Column('bigint', { name: 'reserved_fen', default: 0 }) reservedFen: string
  /** Approved, not yet paid. */
  @Column('bigint', { name: 'committed_fen', default: 0 }) committedFen: string
  /** Paid and not returned. */
  @Column('bigint', { name: 'paid_fen', default: 0 }) paidFen: string
  /** Returned by firms; it goes back to the treasury, not to the line. */
  @Column('bigint', { name: 'recovered_fen', default: 0 }) recoveredFen: string
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date
}
