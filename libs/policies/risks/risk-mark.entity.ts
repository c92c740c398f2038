import { Check, Column, Entity, PrimaryColumn } from 'typeorm'
import type { RiskKind } from './risks.dto.js'

/** What somebody said of a risk they looked at; a hit that comes again later is open again. */
@Entity('risk_marks')
@Check(
  'risk_marks_kind_known',
  `kind IN ('double-benefit', 'outlier-score', 'unusual-approval', 'recused', 'overdue-commitment')`,
)
export class RiskMark {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'risk_marks_pkey' }) kind: RiskKind
  @PrimaryColumn('text', { primaryKeyConstraintName: 'risk_marks_pkey' }) key: string
  @Column('text') word: string
  @Column('uuid', { name: 'marked_by' }) markedBy: string
  @Column('timestamptz', { name: 'marked_at' }) markedAt: Date
}
