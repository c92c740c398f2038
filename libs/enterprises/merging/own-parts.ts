import type { EntityManager } from 'typeorm'
import type { TxCtx } from '#platform'
import { figuresPart } from './figures-part.js'
import type { MergePart } from './merge-parts.js'

/** The register's own shares of a merge: contacts, members, links, claims and former names. */
export const ownParts: readonly MergePart[] = [
  {
    part: 'contacts',
    labelZh: '联系人',
    labelEn: 'contacts',
    count: counter(`SELECT count(*) FROM contacts WHERE enterprise_id = $1`),
    move: mover(`UPDATE contacts SET enterprise_id = $2, is_primary = false WHERE enterprise_id = $1`),
  },
  {
    part: 'members',
    labelZh: '企业用户',
    labelEn: 'members',
    count: counter(`SELECT count(*) FROM enterprise_members WHERE enterprise_id = $1 AND until IS NULL`),
    move: moveMembers,
  },
  {
    part: 'links',
    labelZh: '企业关联',
    labelEn: 'links',
    count: counter(`SELECT count(*) FROM enterprise_links WHERE from_id = $1 OR to_id = $1`),
    move: moveLinks,
  },
  {
    part: 'claims',
    labelZh: '关联申请',
    labelEn: 'claims',
    count: counter(`SELECT count(*) FROM enterprise_claims WHERE enterprise_id = $1`),
    move: mover(`UPDATE enterprise_claims SET enterprise_id = $2 WHERE enterprise_id = $1`),
  },
  {
    part: 'names',
    labelZh: '曾用名',
    labelEn: 'former names',
    count: counter(`SELECT count(*) FROM enterprise_names WHERE enterprise_id = $1`),
    move: mover(`UPDATE enterprise_names SET enterprise_id = $2 WHERE enterprise_id = $1`),
  },
  {
    part: 'identifiers',
    labelZh: '其他标识',
    labelEn: 'other identifiers',
    count: counter(`SELECT count(*) FROM enterprise_identifiers WHERE enterprise_id = $1`),
    move: mover(`UPDATE enterprise_identifiers SET enterprise_id = $2 WHERE enterprise_id = $1`),
  },
  {
    part: 'questions',
    labelZh: '企业咨询',
    labelEn: 'questions',
    count: counter(`SELECT count(*) FROM enterprise_questions WHERE enterprise_id = $1`),
    move: mover(`UPDATE enterprise_questions SET enterprise_id = $2 WHERE enterprise_id = $1`),
  },
  figuresPart,
]

function counter(sql: string): MergePart['count'] {
  return async (manager: EntityManager, fromId: string) => {
    const [row] = await manager.query(sql, [fromId])
    return Number(row.count)
  }
}

function mover(sql: string): MergePart['move'] {
  return async (tx: TxCtx, fromId: string, intoId: string) => {
    const [, moved] = await tx.manager.query(sql, [fromId, intoId])
    return moved as number
  }
}

/** Members of both keep the place they have in the row that stays; their old membership ends. */
async function moveMembers(tx: TxCtx, fromId: string, intoId: string): Promise<number> {
  const [, ended] = await tx.manager.query(
    `UPDATE enterprise_members f SET until = $3 WHERE enterprise_id = $1 AND until IS NULL AND EXISTS (
       SELECT FROM enterprise_members i WHERE i.enterprise_id = $2 AND i.user_id = f.user_id AND i.until IS NULL)`,
    [fromId, intoId, tx.now],
  )
  const [, moved] = await tx.manager.query(
    `UPDATE enterprise_members SET enterprise_id = $2 WHERE enterprise_id = $1 AND until IS NULL`,
    [fromId, intoId],
  )
  return ended + moved
}

/** Links that would join the row to itself, or that the other row has already, are dropped. */
async function moveLinks(tx: TxCtx, fromId: string, intoId: string): Promise<number> {
  const [, dropped] = await tx.manager.query(
    `DELETE FROM enterprise_links l WHERE (from_id = $1 AND to_id = $2) OR (from_id = $2 AND to_id = $1)
       OR (from_id = $1 AND EXISTS (SELECT FROM enterprise_links o WHERE o.from_id = $2 AND o.to_id = l.to_id AND o.kind = l.kind))
       OR (to_id = $1 AND EXISTS (SELECT FROM enterprise_links o WHERE o.to_id = $2 AND o.from_id = l.from_id AND o.kind = l.kind))`,
    [fromId, intoId],
  )
  const [, out] = await tx.manager.query(`UPDATE enterprise_links SET from_id = $2 WHERE from_id = $1`, [fromId, intoId])
  const [, into] = await tx.manager.query(`UPDATE enterprise_links SET to_id = $2 WHERE to_id = $1`, [fromId, intoId])
  return dropped + out + into
}
