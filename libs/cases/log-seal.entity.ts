import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A seal over the heads of the chains that moved since the seal before it; the seals are a chain themselves. */
@Entity('log_seals')
export class LogSeal {
  @PrimaryColumn('bigint', { generated: 'identity', primaryKeyConstraintName: 'log_seals_pkey' }) id: string
  @Column('timestamptz', { name: 'sealed_at' }) sealedAt: Date
  /** Moves under seal so far. */
  @Column('bigint') moves: string
  @Column('bytea', { name: 'heads_digest' }) headsDigest: Buffer
  @Column('bytea', { name: 'prev_digest', nullable: true }) prevDigest: Buffer | null
  @Column('bytea') digest: Buffer
}
