import { Injectable } from '@nestjs/common'
import { UsersQueries } from '#people'
import { type Ctx, newId, Problem, type TxCtx, UnitOfWork } from '#platform'
import { EnterprisesService } from '../register/enterprises.service.js'
import { EnterpriseMember, type MemberRole } from './enterprise-member.entity.js'
import type { MemberInput, MemberView } from './firm.dto.js'
import { demandFirmAdmin } from './firm-admins.js'

/** Who acts for an enterprise. Kept by its own administrators, and by staff where a firm has none. */
@Injectable()
export class MembersService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly enterprises: EnterprisesService,
    private readonly users: UsersQueries,
  ) {}

  /** The present members. @throws Problem missing `enterprises.missing` */
  async list(ctx: Ctx, enterpriseId: string): Promise<MemberView[]> {
    await this.enterprises.find(ctx, enterpriseId)
    const rows: { userId: string; role: MemberRole; since: Date }[] = await this.uow.read(ctx, (manager) =>
      manager.query(
        `SELECT user_id AS "userId", role, since FROM enterprise_members WHERE enterprise_id = $1 AND until IS NULL ORDER BY role, since, id`,
        [enterpriseId],
      ),
    )
    const names = await this.users.names(rows.map((row) => row.userId))
    return rows.map((row) => ({ ...row, name: names.get(row.userId)?.name ?? '', login: names.get(row.userId)?.login ?? '' }))
  }

  /**
   * Adds a firm user by login.
   * @throws Problem missing `enterprises.missing`, forbidden `enterprises.admin-only`, invalid
   * `enterprises.member-unknown`, conflict `enterprises.member-exists`
   */
  async add(tx: TxCtx, enterpriseId: string, { login, role }: MemberInput): Promise<void> {
    await this.open(tx, enterpriseId)
    const user = await this.users.byLogin(login, 'firm')
    if (!user) {
      throw Problem.invalid('enterprises.member-unknown', { login }, [
        { code: 'enterprises.member-unknown', params: { login }, at: 'login' },
      ])
    }
    await this.join(tx, enterpriseId, user.id, role)
  }

  /** Makes a user a member. @throws Problem conflict `enterprises.member-exists` */
  async join(tx: TxCtx, enterpriseId: string, userId: string, role: MemberRole): Promise<void> {
    if (await this.present(tx, enterpriseId, userId)) throw Problem.conflict('enterprises.member-exists')
    await tx.manager.insert(EnterpriseMember, { id: newId(), enterpriseId, userId, role, since: tx.now, until: null })
  }

  /** Changes a member's role. @throws Problem as `add`, and refused `enterprises.last-admin` */
  async setRole(tx: TxCtx, enterpriseId: string, userId: string, role: MemberRole): Promise<void> {
    await this.open(tx, enterpriseId)
    const member = await this.demand(tx, enterpriseId, userId)
    if (member.role === role) return
    if (role !== 'firm-admin') await this.demandAnotherAdmin(tx, enterpriseId, userId)
    await tx.manager.update(EnterpriseMember, { id: member.id }, { role })
  }

  /** Ends a membership as of now. @throws Problem as `add`, and refused `enterprises.last-admin` */
  async remove(tx: TxCtx, enterpriseId: string, userId: string): Promise<void> {
    await this.open(tx, enterpriseId)
    const member = await this.demand(tx, enterpriseId, userId)
    if (member.role === 'firm-admin') await this.demandAnotherAdmin(tx, enterpriseId, userId)
    await tx.manager.update(EnterpriseMember, { id: member.id }, { until: tx.now })
  }

  /** Has the enterprise an administrator? */
  async hasAdmin(tx: TxCtx, enterpriseId: string): Promise<boolean> {
    const rows: unknown[] = await tx.manager.query(
      `SELECT 1 FROM enterprise_members WHERE enterprise_id = $1 AND role = 'firm-admin' AND until IS NULL`,
      [enterpriseId],
    )
    return rows.length > 0
  }

  /** The member as they are now; null when they are none. */
  async present(tx: TxCtx, enterpriseId: string, userId: string): Promise<EnterpriseMember | null> {
    const [row] = await tx.manager.query(
      `SELECT id FROM enterprise_members WHERE enterprise_id = $1 AND user_id = $2 AND until IS NULL`,
      [enterpriseId, userId],
    )
    return row ? tx.manager.findOneBy(EnterpriseMember, { id: row.id }) : null
  }

  /** Locks the enterprise, so that two cannot take away the last two administrators at once. */
  private async open(tx: TxCtx, enterpriseId: string): Promise<void> {
    await this.enterprises.lock(tx, enterpriseId)
    await demandFirmAdmin(tx, enterpriseId)
  }

  private async demand(tx: TxCtx, enterpriseId: string, userId: string): Promise<EnterpriseMember> {
    const member = await this.present(tx, enterpriseId, userId)
    if (!member) throw Problem.missing('enterprises.member-missing')
    return member
  }

  private async demandAnotherAdmin(tx: TxCtx, enterpriseId: string, userId: string): Promise<void> {
    const others: unknown[] = await tx.manager.query(
      `SELECT 1 FROM enterprise_members WHERE enterprise_id = $1 AND user_id <> $2 AND role = 'firm-admin' AND until IS NULL`,
      [enterpriseId, userId],
    )
    if (others.length === 0) throw Problem.refused('enterprises.last-admin')
  }
}
