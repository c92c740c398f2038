import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm'

/** Payments that go to the treasury in one file, put together by one person and released by another. */
@Entity('payment_batches')
@Unique('payment_batches_number_key', ['number'])
@Check('payment_batches_status_known', `status IN ('composed', 'released', 'settled', 'cancelled')`)
@Check('payment_batches_two_persons', 'released_by IS NULL OR released_by <> composed_by')
export class PaymentBatch {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'payment_batches_pkey' }) id: string
  @Column('text') number: string
  @Column('text') status: 'composed' | 'released' | 'settled' | 'cancelled'
  @Column('text', { default: '' }) note: string
  @Column('integer') rows: number
  @Column('bigint', { name: 'total_fen' }) totalFen: string
  @Column('uuid', { name: 'composed_by' }) composedBy: string
  @Column('timestamptz', { name: 'composed_at' }) composedAt: Date
  @Column('uuid', { name: 'released_by', nullable: true }) releasedBy: string | null
  @Column('timestamptz', { name: 'released_at', nullable: true }) releasedAt: Date | null
  /** SHA-256 over the payments as released; every file of the batch carries it. */
  @Column('text', { nullable: true }) checksum: string | null
  @Column('uuid', { name: 'cancelled_by', nullable: true }) cancelledBy: string | null
  @Column('timestamptz', { name: 'cancelled_at', nullable: true }) cancelledAt: Date | null
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt: Date | null
}
