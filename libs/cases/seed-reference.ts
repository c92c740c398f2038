import type { DataSource } from 'typeorm'
import type { CalendarYear } from '#lifecycle'
import { referenceJson } from '#platform'

/** Loads the State Council calendar. Repeatable: a year that is there already stays as the office published it. */
export async function seedCasesReference(dataSource: DataSource): Promise<void> {
  const years = referenceJson<CalendarYear[]>('calendar.json')
  await dataSource.query(
    `WITH added AS (
       INSERT INTO calendar_years (year, published, source)
       SELECT y.year, y.published, COALESCE(y.source, '') FROM jsonb_to_recordset($1::jsonb) AS y (year int, published boolean, source text)
       ON CONFLICT (year) DO NOTHING RETURNING year
     )
     INSERT INTO calendar_days (date, year, kind, name)
     SELECT d.date, a.year, d.kind, d.name
     FROM jsonb_to_recordset($1::jsonb) AS y (year int, days jsonb) JOIN added a ON a.year = y.year,
       jsonb_to_recordset(y.days) AS d (date date, kind text, name text)`,
    [JSON.stringify(years)],
  )
}
