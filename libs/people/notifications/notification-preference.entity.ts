import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { User } from '../users/user.entity.js'

/** A person's own wish for one kind and channel; without a row the kind's default holds. */
@Entity('notification_preferences')
@Check('notification_preferences_channel_known', `channel IN ('in-app', 'e-mail', 'digest')`)
export class NotificationPreference {
  @ForeignKey(() => User, { name: 'notification_preferences_user_id_fkey' })
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'notification_preferences_pkey' })
  userId: string
  @PrimaryColumn('text', { primaryKeyConstraintName: 'notification_preferences_pkey' }) kind: string
  @PrimaryColumn('text', { primaryKeyConstraintName: 'notification_preferences_pkey' }) channel: 'in-app' | 'e-mail' | 'digest'
  @Column('boolean') wanted: boolean
}
