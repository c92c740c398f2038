import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { User } from '../users/user.entity.js'

/** Something a person has set for themselves on a page, e.g. the columns of a list; the page alone knows what it means. */
@Entity('user_preferences')
export class UserPreference {
  @ForeignKey(() => User, { name: 'user_preferences_user_id_fkey' })
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'user_preferences_pkey' })
  userId: string
  @PrimaryColumn('text', { primaryKeyConstraintName: 'user_preferences_pkey' }) key: string
  @Column('jsonb') value: object
  @Column('timestamptz', { name: 'saved_at' }) savedAt: Date
}
