import { Injectable } from '@nestjs/common'
import { DataSource } from 'typeorm'
import type { DivisionsQuery, DivisionView, IndustriesQuery, IndustryView, ParkView } from './reference.dto.js'

/** Lists of parks, industries and divisions; they hold nothing anybody might not see. */
@Injectable()
export class ReferenceQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Every park, in order. */
  parks(): Promise<ParkView[]> {
    return this.dataSource.query(`SELECT id, code, name, kind, position FROM parks ORDER BY position, code`)
  }

  /** The industries below a code, those a text finds (at most 50), or the sections. */
  industries({ parent, q }: IndustriesQuery): Promise<IndustryView[]> {
    const where = q ? `i.name LIKE '%' || $1 || '%' OR starts_with(i.code, upper($1))` : 'i.parent_code IS NOT DISTINCT FROM $1'
    const given = q ? q.trim().replace(/[\\%_]/g, '\\$&') : (parent ?? null)
    return this.dataSource.query(
      `SELECT i.code, i.name, i.level, i.parent_code AS "parentCode", i.letter,
         EXISTS (SELECT FROM industries c WHERE c.parent_code = i.code) AS "hasChildren"
       FROM industries i WHERE ${where} ORDER BY ${q ? 'i.level, ' : ''}i.code LIMIT ${q ? 50 : 500}`,
      [given],
    )
  }

  /** Divisions by part of a name or beginning of a code, provinces before cities before counties. */
  divisions({ q, limit = 20 }: DivisionsQuery): Promise<DivisionView[]> {
    return this.dataSource.query(
      `SELECT d.code, concat_ws(' ', pp.name, p.name, d.name) AS name, d.level
       FROM divisions d LEFT JOIN divisions p ON p.code = d.parent_code LEFT JOIN divisions pp ON pp.code = p.parent_code
       WHERE d.name LIKE '%' || $1 || '%' OR starts_with(d.code, $1) ORDER BY d.level, d.code LIMIT $2`,
      [q.trim().replace(/[\\%_]/g, '\\$&'), limit],
    )
  }
}
