import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm'
import { User } from '../users/user.entity.js'

/** A signed-in browser. Its secret lives in the cookie alone; here is only the hash. */
@Entity('sessions')
@Unique('sessions_secret_hash_key', ['secretHash'])
@Index('sessions_user_id', ['userId', 'createdAt'])
export class Session {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'sessions_pkey' }) id: string
  /** SHA-256 of the 256-bit secret, in hex. */
  @Column('text', { name: 'secret_hash' }) secretHash: string
  @ForeignKey(() => User, { name: 'sessions_user_id_fkey' })
  @Column('uuid', { name: 'user_id' })
  userId: string
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date
  @Column('timestamptz', { name: 'last_seen_at' }) lastSeenAt: Date
  @Index('sessions_expires_at')
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt: Date | null
  /** Network address of the last sign-in. */
  @Column('text') address: string
  /** What the browser calls itself, shortened. */
  @Column('text') agent: string
}
