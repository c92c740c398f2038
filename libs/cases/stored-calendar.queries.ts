import type { EntityManager } from 'typeorm'
import { type CalendarYear, WorkCalendar } from '#lifecycle'

/** The office's working days as the database holds them now. */
export async function storedCalendar(manager: EntityManager): Promise<WorkCalendar> {
  const years = await manager.query<CalendarYear[]>(
    `SELECT y.year, y.published, COALESCE((SELECT json_agg(json_build_object('date', d.date, 'kind', d.kind, 'name', d.name))
       FROM calendar_days d WHERE d.year = y.year), '[]') AS days FROM calendar_years y ORDER BY y.year`,
  )
  return new WorkCalendar(years)
}
