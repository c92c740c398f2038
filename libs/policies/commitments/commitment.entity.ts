import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { Award } from '../awards/award.entity.js'
import type { CommitmentKind } from '../catalogue/terms.js'

/** Something a firm owes for money it was given, with the day it is checked. */
@Entity('commitments')
@Check('commitments_kind_known', `kind IN ('address', 'staff', 'output', 'listing', 'conditions')`)
@Check('commitments_outcome_known', `outcome IN ('kept', 'breached')`)
@Check('commitments_checked', '(outcome IS NULL) = (checked_at IS NULL)')
@Index('commitments_case', ['caseId'])
@Index('commitments_due', ['checkOn'], { where: 'checked_at IS NULL' })
export class Commitment {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'commitments_pkey' }) id: string
  @ForeignKey(() => Award, { name: 'commitments_award_fkey' })
  @Column('uuid', { name: 'case_id' })
  caseId: string
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string
  @Column('text') kind: CommitmentKind
  @Column('text') wording: string
  @Column('text', { name: 'wording_en' }) wordingEn: string
  @Column('date', { name: 'check_on' }) checkOn: string
  @Column('timestamptz', { name: 'opened_at' }) openedAt: Date
  @Column('text', { nullable: true }) evidence: string | null
  @Column('uuid', { name: 'evidence_file_id', nullable: true }) evidenceFileId: string | null
  @Column('uuid', { name: 'evidence_by', nullable: true }) evidenceBy: string | null
  @Column('timestamptz', { name: 'evidence_at', nullable: true }) evidenceAt: Date | null
  @Column('timestamptz', { name: 'reminded_at', nullable: true }) remindedAt: Date | null
  @Column('text', { nullable: true }) outcome: 'kept' | 'breached' | null
  @Column('text', { nullable: true }) finding: string | null
  @Column('uuid', { name: 'checked_by', nullable: true }) checkedBy: string | null
  @Column('timestamptz', { name: 'checked_at', nullable: true }) checkedAt: Date | null
  @Column('uuid', { name: 'recovery_case_id', nullable: true }) recoveryCaseId: string | null
}
