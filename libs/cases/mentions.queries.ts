import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { type Ctx, limits, type Page, type PageQuery } from '#platform'
import { Parameters, withinReach } from './case-scope.js'
import type { MentionView } from './mentions.dto.js'

/** Where people were named in comments. */
@Injectable()
export class MentionsQueries {
  /** Comments on cases within reach that name the reader and were not taken back, the latest first. */
  async page(manager: EntityManager, query: PageQuery, ctx: Ctx): Promise<Page<MentionView>> {
    const { page, size, limit, offset } = limits(query)
    const p = new Parameters()
    const from = `FROM case_comments m JOIN cases c ON c.id = m.case_id JOIN enterprises e ON e.id = c.enterprise_id
      WHERE m.mentions @> ARRAY[${p.add(ctx.actor.id, 'uuid')}] AND m.withdrawn_at IS NULL AND ${withinReach(ctx, p)}`
    const [{ total } = { total: 0 }] = await manager.query<{ total: number }[]>(`SELECT count(*)::int AS total ${from}`, p.values)
    const items = await manager.query<MentionView[]>(
      `SELECT m.id, m.case_id AS "caseId", c.number AS "caseNumber", e.name AS "enterpriseName", m.author_name AS "authorName",
         m.body, m.created_at AS "createdAt"
       ${from} ORDER BY m.created_at DESC, m.id DESC LIMIT ${p.add(limit)} OFFSET ${p.add(offset)}`,
      p.values,
    )
    return { items, total, page, size }
  }
}
