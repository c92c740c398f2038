import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { Case } from './case.entity.js'

/** A member of the firm asks its administrator to hand a case in; it holds while the case has not moved on. */
@Entity('send_requests')
export class SendRequest {
  @ForeignKey(() => Case, { name: 'send_requests_case_fk' })
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'send_requests_pkey' })
  caseId: string
  @Column('int', { name: 'case_version' }) caseVersion: number
  @Column('uuid', { name: 'asked_by' }) askedBy: string
  @Column('text', { name: 'asked_by_name' }) askedByName: string
  @Column('timestamptz', { name: 'asked_at' }) askedAt: Date
}
