import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import type { Role } from '../roles.js'
import { User } from './user.entity.js'

/** A role of a user; the composite key to `users` keeps firm roles and office roles apart. */
@Entity('user_roles')
@ForeignKey(() => User, ['userId', 'side'], ['id', 'side'], { name: 'user_roles_user_fkey' })
@Check('user_roles_side_fits', `(side = 'firm') = (role IN ('firm-admin', 'firm-member'))`)
@Check(
  'user_roles_role_known',
  `role IN ('firm-admin', 'firm-member', 'officer', 'reviewer', 'expert', 'manager', 'finance', 'admin', 'auditor')`,
)
export class UserRole {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'user_roles_pkey' }) userId: string
  @Index('user_roles_role')
  @PrimaryColumn('text', { primaryKeyConstraintName: 'user_roles_pkey' })
  role: Role
  @Column('text') side: 'office' | 'firm'
}
