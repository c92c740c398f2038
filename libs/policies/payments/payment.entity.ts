import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm'
import { Award } from '../awards/award.entity.js'
import { PaymentBatch } from './payment-batch.entity.js'

/** One payment of a batch, with the account as it was when the batch was put together. */
@Entity('payments')
@Unique('payments_place_key', ['batchId', 'place'])
@Check('payments_amount', 'amount_fen > 0')
@Check('payments_status_known', `status IN ('waiting', 'paid', 'failed', 'cancelled')`)
@Check('payments_failed_why', `status <> 'failed' OR reason IS NOT NULL`)
@Index('payments_waiting_once', ['caseId'], { unique: true, where: `status = 'waiting'` })
@Index('payments_once', ['caseId', 'instalment'], { unique: true, where: `status IN ('waiting', 'paid')` })
@Index('payments_case', ['caseId'])
export class Payment {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'payments_pkey' }) id: string
  @ForeignKey(() => PaymentBatch, { name: 'payments_batch_fkey' })
  @Column('uuid', { name: 'batch_id' })
  batchId: string
  /** Row of the file, from 1. */
  @Column('integer') place: number
  @ForeignKey(() => Award, { name: 'payments_award_fkey' })
  @Column('uuid', { name: 'case_id' })
  caseId: string
  @Column('uuid', { name: 'enterprise_id' }) enterpriseId: string
  /** Which part of the award; 1 where it is paid whole. */
  @Column('integer', { default: 1 }) instalment: number
  @Column('bigint', { name: 'amount_fen' }) amountFen: string
  @Column('text', { name: 'account_name' }) accountName: string
  @Column('text') bank: string
  @Column('text', { name: 'account_number' }) accountNumber: string
  @Column('text') status: 'waiting' | 'paid' | 'failed' | 'cancelled'
  /** The bank's reason, when it failed. */
  @Column('text', { nullable: true }) reason: string | null
  /** The bank's or treasury's own number. */
  @Column('text', { nullable: true }) reference: string | null
  @Column('date', { name: 'settled_on', nullable: true }) settledOn: string | null
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt: Date | null
}
