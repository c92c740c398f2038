import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm'

/** What the holder of a title owes in a year: a report or an update, by a day. */
@Entity('duties')
@Unique('duties_year_key', ['membershipId', 'year'])
@Check('duties_done_or_missed', `done_at IS NULL OR missed_at IS NULL OR done_at > missed_at`)
@Index('duties_open', ['dueOn'], { where: 'done_at IS NULL AND missed_at IS NULL' })
export class Duty {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'duties_pkey' }) id: string
  @ForeignKey('Membership', { name: 'duties_membership_id_fkey' })
  @Column('uuid', { name: 'membership_id' })
  membershipId: string
  /** The year in which it falls due. */
  @Column('integer') year: number
  @Column('text') name: string
  @Column('date', { name: 'opens_on' }) opensOn: string
  /** The last day in time. */
  @Column('date', { name: 'due_on' }) dueOn: string
  @Column('timestamptz', { name: 'done_at', nullable: true }) doneAt: Date | null
  @Column('uuid', { name: 'done_by', nullable: true }) doneBy: string | null
  @Column('text', { nullable: true }) evidence: string | null
  @Column('timestamptz', { name: 'reminded_at', nullable: true }) remindedAt: Date | null
  /** The day passed unmet; done later it stays counted as missed. */
  @Column('timestamptz', { name: 'missed_at', nullable: true }) missedAt: Date | null
}
