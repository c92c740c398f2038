import type { DataSource } from 'typeorm'
import { newId } from '#platform'

/** The bureaus of a zone, in the order people name them. */
const DEPARTMENTS: readonly (readonly [code: string, name: string])[] = [
  ['science', '科技创新局'],
  ['industry', '工业和信息化局'],
  ['market', '市场监督管理局（知识产权局）'],
  ['finance', '财政局'],
  ['development', '发展和改革局'],
  ['commerce', '商务局'],
  ['labour', '人力资源和社会保障局'],
  ['research', '政策研究室'],
  ['government-data', '政务服务和数据管理局'],
]

/**
 * Loads the departments of a zone. Repeatable: a department known by its code stays as the office has edited it.
 */
export async function seedPeopleReference(dataSource: DataSource): Promise<void> {
  await dataSource.query(
    `INSERT INTO departments (id, code, name, position)
     SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::int[])
     ON CONFLICT (code) DO NOTHING`,
    [
      DEPARTMENTS.map(() => newId()),
      DEPARTMENTS.map(([code]) => code),
      DEPARTMENTS.map(([, name]) => name),
      DEPARTMENTS.map((_, i) => i),
    ],
  )
}
