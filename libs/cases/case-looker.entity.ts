import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { Case } from './case.entity.js'

/** Somebody of the office who has a case open on a page; the row is worth something for a minute. */
@Entity('case_lookers')
export class CaseLooker {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'case_lookers_pkey' }) userId: string
  @ForeignKey(() => Case, { name: 'case_lookers_case_fk' })
  @Index('case_lookers_case')
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_lookers_pkey' })
  caseId: string
  @Column('timestamptz') since: Date
  @Column('timestamptz', { name: 'seen_at' }) seenAt: Date
}
