import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm'
import { Case } from './case.entity.js'

/** A step somebody tried and was refused for a reason worth looking at; written outside the transaction that failed. */
@Entity('refused_attempts')
@Unique('refused_attempts_key', ['caseId', 'actorId', 'event', 'code'])
@Index('refused_attempts_code', ['code', 'lastAt'])
export class RefusedAttempt {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'refused_attempts_pkey' }) id: string
  @ForeignKey(() => Case, { name: 'refused_attempts_case_fkey' })
  @Column('uuid', { name: 'case_id' })
  caseId: string
  @Column('text') event: string
  /** Code of the refusal. */
  @Column('text') code: string
  @Column('jsonb', { default: () => "'{}'" }) params: object
  @Column('uuid', { name: 'actor_id' }) actorId: string
  @Column('text', { name: 'actor_name' }) actorName: string
  @Column('integer', { default: 1 }) times: number
  @Column('timestamptz', { name: 'first_at' }) firstAt: Date
  @Column('timestamptz', { name: 'last_at' }) lastAt: Date
}
