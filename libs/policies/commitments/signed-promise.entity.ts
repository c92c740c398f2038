import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The commitment a firm signed with its application, word for word (告知承诺). */
@Entity('signed_promises')
export class SignedPromise {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'signed_promises_pkey' }) caseId: string
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string
  @Column('text') version: string
  @Column('text') wording: string
  @Column('text') signer: string
  @Column('uuid', { name: 'signed_by', nullable: true }) signedBy: string | null
  @Column('timestamptz', { name: 'signed_at' }) signedAt: Date
}
