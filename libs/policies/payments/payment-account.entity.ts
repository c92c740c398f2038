import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The account an enterprise is paid on. */
@Entity('payment_accounts')
export class PaymentAccount {
  @PrimaryColumn('uuid', { name: 'enterprise_id', primaryKeyConstraintName: 'payment_accounts_pkey' }) enterpriseId: string
  @Column('text', { name: 'account_name' }) accountName: string
  @Column('text') bank: string
  @Column('text', { name: 'account_number' }) accountNumber: string
  @Column('uuid', { name: 'changed_by', nullable: true }) changedBy: string | null
  @Column('timestamptz', { name: 'changed_at' }) changedAt: Date
}
