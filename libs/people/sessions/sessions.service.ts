import { Injectable } from '@nestjs/common'
import { DataSource } from 'typeorm'
import { Clock, type Ctx, Problem, type TxCtx } from '#platform'
import { coversOf } from '../covers/covers-of.js'
import type { Role } from '../roles.js'
import { scopeOf } from '../scope.js'
import type { Identity } from './actors.queries.js'
import { rightsOf } from './judge-route.js'
import { realNow } from './real-time.js'
import type { Me, SessionView } from './sessions.dto.js'

/** The running sessions of people. Ending one takes effect with the next request: sessions are read, never cached. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Who is asking, and what they may do. */
  me(ctx: Ctx, identity: Identity): Me {
    const scope = scopeOf(ctx.actor)
    return {
      id: identity.userId,
      login: identity.login,
      displayName: identity.displayName,
      side: identity.side,
      language: identity.language,
      departmentId: identity.departmentId,
      roles: [...ctx.actor.roles] as Role[],
      rights: rightsOf(ctx.actor.roles),
      scope: { parks: [...scope.parks], departments: [...scope.departments], enterprises: [...scope.enterprises] },
      coversFor: coversOf(ctx),
      mustChangePassword: identity.mustChangePassword,
    }
  }

  /** A user's running sessions, latest first. */
  async ofUser(userId: string, currentId?: string): Promise<SessionView[]> {
    const rows: Omit<SessionView, 'current'>[] = await this.dataSource.query(
      `SELECT id, created_at AS "createdAt", last_seen_at AS "lastSeenAt", expires_at AS "expiresAt", address, agent
       FROM sessions WHERE user_id = $1 AND revoked_at IS NULL AND expires_at > $2 ORDER BY last_seen_at DESC, id DESC`,
      [userId, realNow(this.clock)],
    )
    return rows.map((row) => ({ ...row, current: row.id === currentId }))
  }

  /**
   * Ends one running session of a user.
   * @throws Problem missing `people.session-missing`
   */
  async end(tx: TxCtx, userId: string, sessionId: string): Promise<void> {
    const [, ended]: [unknown, number] = await tx.manager.query(
      'UPDATE sessions SET revoked_at = $3 WHERE user_id = $1 AND id = $2 AND revoked_at IS NULL AND expires_at > $3',
      [userId, sessionId, realNow(this.clock)],
    )
    if (!ended) throw Problem.missing('people.session-missing')
  }

  /** Ends every running session of a user, but `exceptId`; answers how many. */
  async endAll(tx: TxCtx, userId: string, exceptId?: string): Promise<number> {
    const now = realNow(this.clock)
    const [, ended]: [unknown, number] = await tx.manager.query(
      `UPDATE sessions SET revoked_at = $2
       WHERE user_id = $1 AND revoked_at IS NULL AND expires_at > $2 AND id IS DISTINCT FROM $3::uuid`,
      [userId, now, exceptId ?? null],
    )
    return ended
  }
}
