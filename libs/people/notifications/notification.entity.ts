import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { User } from '../users/user.entity.js'

/** Something one person is told. */
@Entity('notifications')
@Check('notifications_mail_known', `mail IN ('none', 'now', 'digest')`)
@Index('notifications_user_id', ['userId', 'id'])
@Index('notifications_unread', ['userId'], { where: 'read_at IS NULL' })
@Index('notifications_to_mail', ['mail', 'userId'], { where: 'mailed_at IS NULL' })
export class Notification {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'notifications_pkey' }) id: string
  @ForeignKey(() => User, { name: 'notifications_user_id_fkey' })
  @Column('uuid', { name: 'user_id' })
  userId: string
  @Column('text') kind: string
  @Column('text', { name: 'title_zh' }) titleZh: string
  @Column('text', { name: 'title_en' }) titleEn: string
  @Column('text', { name: 'body_zh', default: '' }) bodyZh: string
  @Column('text', { name: 'body_en', default: '' }) bodyEn: string
  /** Path within the application, e.g. `/cases/…`. */
  @Column('text', { nullable: true }) link: string | null
  @Column('uuid', { name: 'case_id', nullable: true }) caseId: string | null
  /** Shown in the application's own list. */
  @Column('boolean', { name: 'in_app' }) inApp: boolean
  /** Mailed at once, with the daily digest, or not. */
  @Column('text') mail: 'none' | 'now' | 'digest'
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date
  @Column('timestamptz', { name: 'read_at', nullable: true }) readAt: Date | null
  @Column('timestamptz', { name: 'mailed_at', nullable: true }) mailedAt: Date | null
}
