import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { type CalendarYear, dateOf, dayNumber, WorkCalendar } from '#lifecycle'
import { Problem, type ProblemItem, type TxCtx } from '#platform'
import type { CalendarView, PublishCalendar } from './calendar.dto.js'
import { recountDeadlines } from './deadline-jobs.js'

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

  /** The calendar of a year with its working days; while its notice is not out, the plain weeks that count provisionally. */
  async year(manager: EntityManager, year: number): Promise<CalendarView> {
    const [found] = await calendarYears(manager, year)
    return viewOf(found ?? { year, published: false, days: [] })
  }

  /**
   * Publishes the calendar of a year in place of what stood there, and has every open deadline counted again.
   * @throws Problem invalid `cases.bad-calendar` naming every day of another year and every day written twice
   */
  async publish(tx: TxCtx, year: number, { source, days }: PublishCalendar): Promise<CalendarView> {
    const faults = days.flatMap(({ date }, i): ProblemItem[] => [
      ...(date.startsWith(`${year}-`) ? [] : [{ code: 'cases.calendar-stray', params: { date, year } }]),
      ...(days.findIndex((day) => day.date === date) === i ? [] : [{ code: 'cases.calendar-twice', params: { date } }]),
    ])
    if (faults.length) throw Problem.invalid('cases.bad-calendar', {}, faults)
    await tx.manager.query(
      `INSERT INTO calendar_years (year, published, source, published_at) VALUES ($1, true, $2, $3)
       ON CONFLICT (year) DO UPDATE SET published = true, source = $2, published_at = $3, revision = calendar_years.revision + 1`,
      [year, source, tx.now],
    )
    await tx.manager.query(`DELETE FROM calendar_days WHERE year = $1`, [year])
    await tx.manager.query(
      `INSERT INTO calendar_days (date, year, kind, name)
       SELECT d.date, $1, d.kind, d.name FROM jsonb_to_recordset($2::jsonb) AS d (date date, kind text, name text)`,
      [year, JSON.stringify(days)],
    )
    tx.enqueue(recountDeadlines, { year })
    return viewOf({ year, published: true, source, days })
  }
}

function viewOf(found: CalendarYear): CalendarView {
  const calendar = new WorkCalendar([found])
  const first = dayNumber(`${found.year}-01-01`)
  const length = dayNumber(`${found.year + 1}-01-01`) - first
  const workingDays = Array.from({ length }, (_, i) => dateOf(first + i)).filter((date) => calendar.isWorkday(date)).length
  return { ...found, source: found.source ?? '', days: [...found.days], workingDays }
}

/** A text that changes whenever a year of the calendar is published: the SQL of it, for statements that ask in passing. */
export const CALENDAR_STAMP = `(SELECT COALESCE(string_agg(y.year || ':' || y.revision, ',' ORDER BY y.year), '') FROM calendar_years y)`

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
