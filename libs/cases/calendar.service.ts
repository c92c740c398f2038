import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { type CalendarYear, WorkCalendar } from '#lifecycle'

/** The office's working days, as the calendar's rows say; read again only when a year was published since. */
@Injectable()
export class CalendarService {
  private stamp: string | undefined
  private calendar = new WorkCalendar([])

  /** The calendar as it stands. `stamp` is what the caller read of its state (`calendarStamp`), to spare asking again. */
  async current(manager: EntityManager, stamp?: string): Promise<WorkCalendar> {
    const now = stamp ?? (await calendarStamp(manager))
    if (now !== this.stamp) {
      this.calendar = new WorkCalendar(await calendarYears(manager))
      this.stamp = now
    }
    return this.calendar
  }
}

/** A text that changes whenever a year of the calendar is published: the SQL of it, for statements that ask in passing. */
export const CALENDAR_STAMP = `(SELECT COALESCE(string_agg(y.year || ':' || COALESCE(extract(epoch FROM y.published_at)::text, ''), ','
    ORDER BY y.year), '') FROM calendar_years y)`

async function calendarStamp(manager: EntityManager): Promise<string> {
  const [row] = await manager.query<{ stamp: string }[]>(`SELECT ${CALENDAR_STAMP} AS stamp`)
  return row?.stamp ?? ''
}

/** Every year of the calendar with its days, oldest first; `year` alone when given. */
export async function calendarYears(manager: EntityManager, year?: number): Promise<CalendarYear[]> {
  return manager.query<CalendarYear[]>(
    `SELECT y.year, y.published, y.source, COALESCE((
       SELECT json_agg(json_build_object('date', d.date, 'kind', d.kind, 'name', d.name) ORDER BY d.date)
       FROM calendar_days d WHERE d.year = y.year), '[]') AS days
     FROM calendar_years y WHERE $1::int IS NULL OR y.year = $1 ORDER BY y.year`,
    [year ?? null],
  )
}
