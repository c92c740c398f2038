import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { Case } from './case.entity.js'

/** Somebody who wants to hear what becomes of a case. */
@Entity('case_followers')
export class CaseFollower {
  @ForeignKey(() => Case, { name: 'case_followers_case_fk' })
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_followers_pkey' })
  caseId: string
  @Index('case_followers_user')
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'case_followers_pkey' })
  userId: string
  @Column('timestamptz') since: Date
}
