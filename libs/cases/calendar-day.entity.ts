import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { CalendarYearRow } from './calendar-year.entity.js'

/** A day that differs from the plain week: a day off, or a make-up workday. */
@Entity('calendar_days')
@Check('calendar_days_kind', `kind IN ('holiday', 'workday')`)
export class CalendarDayRow {
  @PrimaryColumn('date', { primaryKeyConstraintName: 'calendar_days_pkey' }) date: string
  @ForeignKey(() => CalendarYearRow, { name: 'calendar_days_year_fk' })
  @Column('int')
  year: number
  @Column('text') kind: 'holiday' | 'workday'
  @Column('text') name: string
}
