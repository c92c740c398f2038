import { Column, Entity, PrimaryColumn } from 'typeorm'

/** One year of the State Council calendar; until it is published its weekdays count provisionally. */
@Entity('calendar_years')
export class CalendarYearRow {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'calendar_years_pkey' }) year: number
  @Column('boolean') published: boolean
  /** The notice the days come from. */
  @Column('text') source: string
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt: Date | null
  /** Raised by every publication, so that a calendar kept in memory is known to be old. */
  @Column('int', { default: 1 }) revision: number
}
