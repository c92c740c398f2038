import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { User } from '../users/user.entity.js'

/** From one day to another (both included, Asia/Shanghai) a colleague acts for somebody who is away. */
@Entity('leave_covers')
@ForeignKey(() => User, ['userId', 'side'], ['id', 'side'], { name: 'leave_covers_user_fkey' })
@ForeignKey(() => User, ['substituteId', 'side'], ['id', 'side'], { name: 'leave_covers_substitute_fkey' })
@Check('leave_covers_office_only', `side = 'office'`)
@Check('leave_covers_another_person', 'substitute_id <> user_id')
@Check('leave_covers_dates_in_order', 'to_on >= from_on')
@Exclusion(
  'leave_covers_no_overlap',
  `USING gist (user_id WITH =, daterange(from_on, to_on, '[]') WITH &&) WHERE (cancelled_at IS NULL)`,
)
@Index('leave_covers_substitute_id', ['substituteId', 'toOn'])
export class LeaveCover {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'leave_covers_pkey' }) id: string
  /** Who is away. */
  @Column('uuid', { name: 'user_id' }) userId: string
  /** Who acts for them. */
  @Column('uuid', { name: 'substitute_id' }) substituteId: string
  @Column('text', { default: 'office' }) side: 'office'
  @Column('date', { name: 'from_on' }) fromOn: string
  @Column('date', { name: 'to_on' }) toOn: string
  /** What the substitute should know. */
  @Column('text', { default: '' }) note: string
  @ForeignKey(() => User, { name: 'leave_covers_created_by_fkey' })
  @Column('uuid', { name: 'created_by' })
  createdBy: string
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date
  @Column('timestamptz', { name: 'cancelled_at', nullable: true }) cancelledAt: Date | null
}
