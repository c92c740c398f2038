import { Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { User } from './user.entity.js'

/** A park an office user works for; a user without rows works for every park. */
@Entity('user_parks')
export class UserPark {
  @ForeignKey(() => User, { name: 'user_parks_user_id_fkey' })
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'user_parks_pkey' })
  userId: string
  @PrimaryColumn('uuid', { name: 'park_id', primaryKeyConstraintName: 'user_parks_pkey' }) parkId: string
}
