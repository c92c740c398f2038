import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { BudgetLine } from './budget-line.entity.js'
import type { EntryKind } from './entry-kinds.js'

/** Money of a line that moved from one account to another; append-only (trigger). */
@Entity('budget_entries')
@Check('budget_entries_amount', 'amount_fen > 0')
@Check('budget_entries_case', `(case_id IS NULL) = (kind IN ('allocate', 'withdraw'))`)
@Check(
  'budget_entries_accounts',
  `(kind, debit, credit) IN (('allocate', 'treasury', 'available'),
      ('withdraw', 'available', 'treasury'), ('reserve', 'available', 'reserved'), ('release', 'reserved', 'available'),
      ('commit', 'reserved', 'committed'), ('revoke', 'committed', 'available'), ('pay', 'committed', 'paid'),
      ('recover', 'paid', 'recovered'))`,
)
@Index('budget_entries_line', ['lineId', 'at', 'id'])
@Index('budget_entries_of_case', ['caseId'], { where: 'case_id IS NOT NULL' })
@Index('budget_entries_paid_once', ['caseId', 'instalment'], { unique: true, where: `kind = 'pay'` })
export class BudgetEntry {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'budget_entries_pkey' }) id: string
  @ForeignKey(() => BudgetLine, { name: 'budget_entries_line_fkey' })
  @Column('uuid', { name: 'line_id' })
  lineId: string
  @Column('text') kind: EntryKind
  /** The account it left. */
  @Column('text') debit: string
  /** The account it came to. */
  @Column('text') credit: string
  @Column('bigint', { name: 'amount_fen' }) amountFen: string
  /** The case the money is given in; null for what the treasury gives the line. */
  @Column('uuid', { name: 'case_id', nullable: true }) caseId: string | null
  /** Which part of the award was paid; 1 where it is paid whole. */
  @Column('integer', { default: 1 }) instalment: number
  /** The recovery case that brought it back. */
  @Column('uuid', { name: 'by_case_id', nullable: true }) byCaseId: string | null
  @Column('text', { name: 'document_number', nullable: true }) documentNumber: string | null
  @Column('text', { default: '' }) reason: string
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId: string | null
  @Column('text', { name: 'actor_name' }) actorName: string
  @Column('timestamptz') at: Date
}
