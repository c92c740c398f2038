import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { BudgetLine } from '../money/budget-line.entity.js'
import type { Figure } from './figures.js'

/** How far the money of a case has come. */
export type AwardStanding = 'assessed' | 'reserved' | 'committed' | 'paid' | 'released' | 'recovered'

/** What a case gives its enterprise, and what that was computed from. */
@Entity('awards')
@Check('awards_standing_known', `standing IN ('assessed', 'reserved', 'committed', 'paid', 'released', 'recovered')`)
@Check('awards_amounts', 'gross_fen >= 0 AND amount_fen BETWEEN 0 AND gross_fen AND recovered_fen BETWEEN 0 AND amount_fen')
@Check(
  'awards_paid',
  `paid_fen BETWEEN 0 AND amount_fen AND recovered_fen <= paid_fen
    AND (standing IN ('paid', 'recovered') OR standing = 'committed' OR paid_fen = 0)
    AND (standing NOT IN ('paid', 'recovered') OR paid_fen = amount_fen)`,
)
@Check('awards_line_given', `line_id IS NOT NULL OR standing IN ('assessed', 'released')`)
@Index('awards_enterprise', ['enterpriseId', 'year'])
@Index('awards_line', ['lineId'])
export class Award {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'awards_pkey' }) caseId: string
  @Column('text', { name: 'clause_code' }) clauseCode: string
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string
  @ForeignKey(() => BudgetLine, { name: 'awards_line_fkey' })
  @Column('uuid', { name: 'line_id', nullable: true })
  lineId: string | null
  /** The budget year it counts in. */
  @Column('integer') year: number
  /** Awards of one group share the cap per firm and year. */
  @Column('text', { name: 'cap_group' }) capGroup: string
  /** Of one group only the highest is given, lower ones before are set off. */
  @Column('text', { name: 'top_up_group', nullable: true }) topUpGroup: string | null
  /** Clauses that may not be given beside this one. */
  @Column('text', { array: true, default: () => "'{}'" }) excludes: string[]
  /** By the formula, before what was given already and the cap. */
  @Column('bigint', { name: 'gross_fen' }) grossFen: string
  /** What is given. */
  @Column('bigint', { name: 'amount_fen' }) amountFen: string
  @Column('text') standing: AwardStanding
  @Column('jsonb') figures: Figure[]
  /** Clause and version of the rule that decided; null when a person did. */
  @Column('text', { name: 'decided_by_rule', nullable: true }) decidedByRule: string | null
  @Column('timestamptz', { name: 'assessed_at' }) assessedAt: Date
  @Column('uuid', { name: 'assessed_by', nullable: true }) assessedBy: string | null
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy: string | null
  @Column('timestamptz', { name: 'paid_at', nullable: true }) paidAt: Date | null
  /** What the bank paid so far; less than the amount while parts of it wait for their day. */
  @Column('bigint', { name: 'paid_fen', default: 0 }) paidFen: string
  @Column('bigint', { name: 'recovered_fen', default: 0 }) recoveredFen: string
  /** What the examination scored, where the line gives by score. */
  @Column('numeric', { nullable: true }) score: string | null
}
