import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { Policy } from './policy.entity.js'

/** A clause of a policy: the place of a programme within it. What it asks and gives is in the programme's versions. */
@Entity('policy_clauses')
@Index('policy_clauses_policy', ['policyCode', 'position'])
export class PolicyClause {
  /** The code of the programme. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'policy_clauses_pkey' }) code: string
  @ForeignKey(() => Policy, { name: 'policy_clauses_policy_fkey' })
  @Column('text', { name: 'policy_code' })
  policyCode: string
  @Column('integer') position: number
  @Column('text', { default: '' }) article: string
}
