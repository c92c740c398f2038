import type { Fact } from '#criteria'
import type { FactSource } from '#enterprises'

/** The public-credit grade as a fact: `credit_grade`. */
export const creditFacts: FactSource = {
  name: 'credit',
  async factsOf(manager, enterpriseIds, asOn) {
    const rows = await manager.query<{ id: string; grade: string; on: string }[]>(
      `SELECT DISTINCT ON (enterprise_id) enterprise_id AS id, grade, (recorded_at AT TIME ZONE 'Asia/Shanghai')::date::text AS "on"
       FROM credit_grades WHERE enterprise_id = ANY ($1::uuid[]) AND (recorded_at AT TIME ZONE 'Asia/Shanghai')::date <= $2::date
       ORDER BY enterprise_id, recorded_at DESC, credit_grades.id DESC`,
      [enterpriseIds, asOn],
    )
    return new Map(
      rows.map(({ id, grade, on }) => [id, { credit_grade: { value: grade, period: on, provenance: 'imported' } as Fact }]),
    )
  },
}
