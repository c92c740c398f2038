import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** How often a login or an address has failed within a running window; shared by all processes. */
@Entity('sign_in_attempts')
export class SignInAttempt {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'sign_in_attempts_pkey' }) key: string
  @Column('integer') attempts: number
  @Index('sign_in_attempts_window_ends_at')
  @Column('timestamptz', { name: 'window_ends_at' })
  windowEndsAt: Date
}
