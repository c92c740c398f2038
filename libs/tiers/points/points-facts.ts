import type { Fact } from '#criteria'
import type { FactSource } from '#enterprises'

/**
 * Innovation points as facts: `innovation_points` once every figure is known, `innovation_points_place` in its stage as of the
 * last run, and `innovation_stage`.
 */
export const pointsFacts: FactSource = {
  name: 'innovation-points',
  async factsOf(manager, enterpriseIds, asOn) {
    const rows = await manager.query<{ id: string; stage: string; least: string; known: boolean; place: number | null }[]>(
      `SELECT p.enterprise_id AS id, p.stage, p.least::text AS least, p.least = p.most AS known, p.place FROM enterprise_points p
       WHERE p.enterprise_id = ANY ($1::uuid[]) AND p.stage <> '' AND p.scheme_id = (SELECT s.id FROM points_schemes s
         WHERE s.status = 'published' AND s.effective_from <= $2 ORDER BY s.effective_from DESC LIMIT 1)`,
      [enterpriseIds, asOn],
    )
    return new Map(
      rows.map(({ id, stage, least, known, place }) => {
        const facts: Record<string, Fact> = { innovation_stage: { value: stage, provenance: 'derived' } }
        if (known) facts.innovation_points = { value: least, provenance: 'scored', unit: '分' }
        if (place !== null) facts.innovation_points_place = { value: place, provenance: 'scored' }
        return [id, facts]
      }),
    )
  },
}
