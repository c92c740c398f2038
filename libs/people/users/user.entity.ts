import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm'

/** A person who can sign in, on the office's side or on a firm's side, never both. */
@Entity('users')
@Unique('users_login_key', ['login'])
@Unique('users_id_side_key', ['id', 'side'])
@Check('users_login_normal', `login = lower(login) AND login = btrim(login) AND login <> ''`)
@Check('users_side_known', `side IN ('office', 'firm')`)
@Check('users_status_known', `status IN ('active', 'disabled')`)
@Check('users_language_known', `language IN ('zh', 'en')`)
@Check('users_firm_no_department', `side = 'office' OR department_id IS NULL`)
export class User {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'users_pkey' }) id: string
  /** Lower-case and unique. */
  @Column('text') login: string
  @Column('text', { name: 'display_name' }) displayName: string
  @Column('text', { nullable: true }) email: string | null
  @Column('text', { nullable: true }) mobile: string | null
  @Column('text') side: 'office' | 'firm'
  @Index('users_department_id')
  @ForeignKey('Department', { name: 'users_department_id_fkey' })
  @Column('uuid', { name: 'department_id', nullable: true })
  departmentId: string | null
  @Column('text', { default: 'active' }) status: 'active' | 'disabled'
  @Column('text', { name: 'password_hash' }) passwordHash: string
  @Column('boolean', { name: 'must_change_password', default: false }) mustChangePassword: boolean
  @Column('text', { default: 'zh' }) language: 'zh' | 'en'
  @Column('integer', { default: 1 }) version: number
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date
  @Column('timestamptz', { name: 'last_signed_in_at', nullable: true }) lastSignedInAt: Date | null
}
