import { parse } from 'csv-parse/sync'
import type { DataSource } from 'typeorm'
import { referenceFile, referenceJson } from '#platform'

/** The rows of a reference file of `seeds/reference`, by header. */
export function referenceRows(file: string): Record<string, string>[] {
  return parse(referenceFile(file), { columns: true, bom: true })
}

/**
 * Loads parks, industries, divisions and metrics. Repeatable: codes, names and the bounds of metrics follow the files, a park
 * that an administrator has edited stays as it is.
 */
export async function seedEnterprisesReference(dataSource: DataSource): Promise<void> {
  await dataSource.transaction(async (manager) => {
    await manager.query(
      `INSERT INTO parks (id, code, name, kind, position)
       SELECT id, code, name, kind, position
       FROM jsonb_to_recordset($1::jsonb) AS row (id uuid, code text, name text, kind text, position integer)
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(referenceRows('parks.csv'))],
    )
    await manager.query(
      `INSERT INTO industries AS known (code, name, level, parent_code, letter)
       SELECT code, name, level, NULLIF(parent, ''), letter
       FROM jsonb_to_recordset($1::jsonb) AS row (code text, name text, level smallint, parent text, letter text)
       ON CONFLICT (code) DO UPDATE SET name = EXCLUDED.name, parent_code = EXCLUDED.parent_code, letter = EXCLUDED.letter
       WHERE (known.name, known.letter) IS DISTINCT FROM (EXCLUDED.name, EXCLUDED.letter)`,
      [JSON.stringify(referenceRows('industries.csv'))],
    )
    await manager.query(
      `INSERT INTO divisions AS known (code, name, level, parent_code)
       SELECT code, name, level, NULLIF(parent, '')
       FROM jsonb_to_recordset($1::jsonb) AS row (code text, name text, level smallint, parent text)
       ON CONFLICT (code) DO UPDATE SET name = EXCLUDED.name
       WHERE known.name IS DISTINCT FROM EXCLUDED.name`,
      [JSON.stringify(referenceRows('divisions.csv'))],
    )
    await manager.query(
      `INSERT INTO metrics AS known (code, name, name_en, group_code, kind, value_type, unit, step_days, least, most, whole, choices, supplier, jumps,
         position)
       SELECT code, name, "nameEn", "group", kind, "valueType", unit, "stepDays", least, most, COALESCE(whole, false), COALESCE(choices, '[]'), supplier,
         jumps, position
       FROM jsonb_to_recordset($1::jsonb) AS row (code text, name text, "nameEn" text, "group" text, kind text, "valueType" text,
         unit text, "stepDays" integer, least numeric, most numeric, whole boolean, choices jsonb, supplier text, jumps boolean,
         position integer)
       ON CONFLICT (code) DO UPDATE SET least = EXCLUDED.least, most = EXCLUDED.most, whole = EXCLUDED.whole
       WHERE (known.least, known.most, known.whole) IS DISTINCT FROM (EXCLUDED.least, EXCLUDED.most, EXCLUDED.whole)`,
      [JSON.stringify(referenceJson('metrics.json'))],
    )
  })
}
