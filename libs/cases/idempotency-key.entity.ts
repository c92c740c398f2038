import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** A request that was carried out, and what it was answered. */
@Entity('idempotency_keys')
export class IdempotencyKey {
  @PrimaryColumn('uuid', { name: 'actor_id', primaryKeyConstraintName: 'idempotency_keys_pkey' }) actorId: string
  @PrimaryColumn('text', { primaryKeyConstraintName: 'idempotency_keys_pkey' }) key: string
  /** SHA-256 of the case, event, version and input: the same key for another request is a conflict. */
  @Column('bytea', { name: 'request_hash' }) requestHash: Buffer
  @Column('jsonb') response: object
  @Index('idempotency_keys_created')
  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date
}
