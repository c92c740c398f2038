import { Injectable } from '@nestjs/common'
import { Problem, type TxCtx } from '#platform'
import { SessionsService } from '../sessions/sessions.service.js'
import { Throttle } from '../sessions/throttle.service.js'
import { fitsPassword, hashPassword } from './password-hash.js'
import { judgePassword } from './password-rules.js'

const WRONG_PER_QUARTER_HOUR = 10

/** Changing one's own password. */
@Injectable()
export class PasswordsService {
  constructor(
    private readonly sessions: SessionsService,
    private readonly throttle: Throttle,
  ) {}

  /**
   * Replaces a user's password and ends their other sessions.
   * @param keepSessionId the session that asks and goes on
   * @throws Problem invalid `people.password-wrong` or `people.password-refused` with every broken rule, busy
   */
  async change(tx: TxCtx, userId: string, current: string, password: string, keepSessionId: string): Promise<void> {
    const key = `password:${userId}`
    await this.throttle.count([{ key, attempts: WRONG_PER_QUARTER_HOUR, windowSeconds: 15 * 60 }])
    const [user]: { login: string; password_hash: string }[] = await tx.manager.query(
      'SELECT login, password_hash FROM users WHERE id = $1 FOR UPDATE',
      [userId],
    )
    if (!user || !(await fitsPassword(user.password_hash, current))) {
      throw Problem.invalid('people.password-wrong', {}, [{ code: 'people.password-wrong', at: 'current' }])
    }
    await this.throttle.forget(key)
    demandGoodPassword(password, user.login)
    if (await fitsPassword(user.password_hash, password)) {
      throw Problem.invalid('people.password-refused', {}, [{ code: 'people.password-same', at: 'password' }])
    }
    await tx.manager.query(
      `UPDATE users SET password_hash = $2, must_change_password = false, updated_at = $3, version = version + 1 WHERE id = $1`,
      [userId, await hashPassword(password), tx.now],
    )
    await this.sessions.endAll(tx, userId, keepSessionId)
  }
}

/**
 * Demands that a new password meets the rules.
 * @throws Problem invalid `people.password-refused` with every broken rule
 */
export function demandGoodPassword(password: string, login: string): void {
  const items = judgePassword(password, login)
  if (items.length) throw Problem.invalid('people.password-refused', {}, items)
}
