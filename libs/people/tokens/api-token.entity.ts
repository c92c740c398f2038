import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm'
import { User } from '../users/user.entity.js'

/** A personal key for programs: its owner's rights, narrowed to `scopes`, until it expires. */
@Entity('api_tokens')
@Unique('api_tokens_secret_hash_key', ['secretHash'])
export class ApiToken {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'api_tokens_pkey' }) id: string
  /** SHA-256 of the token, in hex. */
  @Column('text', { name: 'secret_hash' }) secretHash: string
  @Index('api_tokens_user_id')
  @ForeignKey(() => User, { name: 'api_tokens_user_id_fkey' })
  @Column('uuid', { name: 'user_id' })
  userId: string
  @Column('text') name: string
  /** First characters of the token, to tell tokens apart in a list. */
  @Column('text') prefix: string
  @Column('text', { array: true }) scopes: string[]
  @Column('boolean', { name: 'read_only' }) readOnly: boolean
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date
  @Column('timestamptz', { name: 'last_used_at', nullable: true }) lastUsedAt: Date | null
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt: Date | null
}
