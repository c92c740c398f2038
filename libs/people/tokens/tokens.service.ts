import { Injectable } from '@nestjs/common'
import { DataSource } from 'typeorm'
import { Clock, newId, Problem, type ProblemItem, type TxCtx } from '#platform'
import { rightInWords } from '../right-names.js'
import { RIGHTS, type Right } from '../rights.js'
import { holdsRight } from '../sessions/judge-route.js'
import { later, realNow } from '../sessions/real-time.js'
import { hashOf, newSecret } from '../sessions/secrets.js'
import type { TokenCreate, TokenView, TokenWithSecret } from './tokens.dto.js'

const LONGEST_DAYS = 366
const PREFIX_LENGTH = 8

/** Personal tokens for programs. A token never does more than its owner may at that moment. */
@Injectable()
export class TokensService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** A user's tokens that still work, latest first. */
  ofUser(userId: string): Promise<TokenView[]> {
    return this.dataSource.query(
      `SELECT id, name, prefix, scopes, read_only AS "readOnly", created_at AS "createdAt", expires_at AS "expiresAt",
         last_used_at AS "lastUsedAt"
       FROM api_tokens WHERE user_id = $1 AND revoked_at IS NULL AND expires_at > $2 ORDER BY id DESC`,
      [userId, realNow(this.clock)],
    )
  }

  /**
   * Makes a token for the actor; its secret is answered this once.
   * @throws Problem invalid `people.token-refused` naming each scope that is unknown or not held, or the expiry
   */
  async create(tx: TxCtx, userId: string, input: TokenCreate): Promise<TokenWithSecret> {
    const now = realNow(this.clock)
    const expiresAt = new Date(input.expiresAt)
    const items: ProblemItem[] = input.scopes.flatMap((scope) => this.judgeScope(tx.actor.roles, scope))
    if (expiresAt <= now || expiresAt > later(now, LONGEST_DAYS * 24 * 3600)) {
      items.push({ code: 'people.token-expiry', params: { days: LONGEST_DAYS }, at: 'expiresAt' })
    }
    if (items.length) throw Problem.invalid('people.token-refused', {}, items)
    const secret = `mp_${newSecret()}`
    const view: TokenView = {
      id: newId(),
      name: input.name,
      prefix: secret.slice(0, PREFIX_LENGTH),
      scopes: input.scopes,
      readOnly: input.readOnly,
      createdAt: now,
      expiresAt,
      lastUsedAt: null,
    }
    await tx.manager.query(
      `INSERT INTO api_tokens (id, secret_hash, user_id, name, prefix, scopes, read_only, created_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [view.id, hashOf(secret), userId, view.name, view.prefix, view.scopes, view.readOnly, now, expiresAt],
    )
    return { ...view, secret }
  }

  /**
   * Ends a token of the user; it stops working with the next request.
   * @throws Problem missing `people.token-missing`
   */
  async revoke(tx: TxCtx, userId: string, id: string): Promise<void> {
    const [, revoked]: [unknown, number] = await tx.manager.query(
      'UPDATE api_tokens SET revoked_at = $3 WHERE id = $2 AND user_id = $1 AND revoked_at IS NULL',
      [userId, id, realNow(this.clock)],
    )
    if (!revoked) throw Problem.missing('people.token-missing')
  }

  private judgeScope(roles: readonly string[], scope: string): ProblemItem[] {
    if (!(scope in RIGHTS)) return [{ code: 'people.token-scope-unknown', params: { scope }, at: 'scopes' }]
    if (!holdsRight(roles, scope as Right))
      return [{ code: 'people.token-scope-beyond', params: { scope, ...rightInWords(scope) }, at: 'scopes' }]
    return []
  }
}
