import { Injectable } from '@nestjs/common'
import { DataSource, type EntityManager } from 'typeorm'
import { newId, Problem, type TxCtx } from '#platform'
import type { DepartmentCreate, DepartmentEdit, DepartmentView } from './departments.dto.js'

const SELECT = `
  SELECT d.id, d.code, d.name, d.parent_id AS "parentId", d.head_id AS "headId", h.display_name AS "headName", d.position,
    (SELECT count(*)::int FROM users u WHERE u.department_id = d.id AND u.status = 'active') AS users, d.version
  FROM departments d LEFT JOIN users h ON h.id = d.head_id`

/** The bureaus and their tree. */
@Injectable()
export class DepartmentsService {
  constructor(private readonly dataSource: DataSource) {}

  /** Every department, in its place. */
  list(): Promise<DepartmentView[]> {
    return this.dataSource.query(`${SELECT} ORDER BY d.position, d.name`)
  }

  /**
   * One department.
   * @throws Problem missing `people.department-missing`
   */
  async one(id: string, manager: EntityManager = this.dataSource.manager): Promise<DepartmentView> {
    const [department]: DepartmentView[] = await manager.query(`${SELECT} WHERE d.id = $1`, [id])
    if (!department) throw Problem.missing('people.department-missing')
    return department
  }

  /**
   * Makes a department.
   * @throws Problem conflict `people.department-code-taken`, invalid `people.department-head-unknown`, missing
   */
  async create(tx: TxCtx, input: DepartmentCreate): Promise<DepartmentView> {
    const id = newId()
    await this.demandHead(tx, input.headId)
    const rows: unknown[] = await tx.manager.query(
      `INSERT INTO departments (id, code, name, parent_id, head_id, position) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (code) DO NOTHING RETURNING id`,
      [id, input.code, input.name, input.parentId ?? null, input.headId ?? null, input.position ?? 0],
    )
    if (rows.length === 0) throw Problem.conflict('people.department-code-taken', { code: input.code })
    return this.one(id, tx.manager)
  }

  /**
   * Changes a department. The whole tree is locked meanwhile, so that two moves cannot close a loop.
   * @throws Problem conflict `people.department-changed`, invalid `people.department-loop` or
   * `people.department-head-unknown`, missing
   */
  async edit(tx: TxCtx, id: string, input: DepartmentEdit): Promise<DepartmentView> {
    await tx.manager.query('SELECT FROM departments ORDER BY id FOR UPDATE')
    const before = await this.one(id, tx.manager)
    if (before.version !== input.version) throw Problem.conflict('people.department-changed')
    if (input.parentId) await this.demandNoLoop(tx, id, input.parentId)
    await this.demandHead(tx, input.headId)
    await tx.manager.query(
      `UPDATE departments SET name = $2, parent_id = $3, head_id = $4, position = $5, version = version + 1 WHERE id = $1`,
      [
        id,
        input.name ?? before.name,
        input.parentId === undefined ? before.parentId : input.parentId,
        input.headId === undefined ? before.headId : input.headId,
        input.position ?? before.position,
      ],
    )
    return this.one(id, tx.manager)
  }

  /**
   * Removes a department nobody and nothing belongs to.
   * @throws Problem refused `people.department-in-use`, missing
   */
  async remove(tx: TxCtx, id: string): Promise<void> {
    await tx.manager.query('SELECT FROM departments WHERE id = $1 FOR UPDATE', [id])
    await this.one(id, tx.manager)
    const [used]: { users: number; children: number }[] = await tx.manager.query(
      `SELECT (SELECT count(*)::int FROM users WHERE department_id = $1) AS users,
              (SELECT count(*)::int FROM departments WHERE parent_id = $1) AS children`,
      [id],
    )
    if (used && used.users + used.children > 0) throw Problem.refused('people.department-in-use', { ...used })
    await tx.manager.query('DELETE FROM departments WHERE id = $1', [id])
  }

  private async demandNoLoop(tx: TxCtx, id: string, parentId: string): Promise<void> {
    const rows: unknown[] = await tx.manager.query(
      `WITH RECURSIVE above AS (
         SELECT id, parent_id FROM departments WHERE id = $1
         UNION
         SELECT d.id, d.parent_id FROM departments d JOIN above a ON d.id = a.parent_id
       ) SELECT FROM above WHERE id = $2`,
      [parentId, id],
    )
    if (rows.length) throw Problem.invalid('people.department-loop', {}, [{ code: 'people.department-loop', at: 'parentId' }])
  }

  private async demandHead(tx: TxCtx, headId: string | null | undefined): Promise<void> {
    if (!headId) return
    const rows: unknown[] = await tx.manager.query(
      `SELECT id FROM users WHERE id = $1 AND side = 'office' AND status = 'active'`,
      [headId],
    )
    if (rows.length) return
    throw Problem.invalid('people.department-head-unknown', {}, [{ code: 'people.department-head-unknown', at: 'headId' }])
  }
}
