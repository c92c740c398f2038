import { Injectable } from '@nestjs/common'
import { Strategy as BearerStrategy } from 'passport-http-bearer'
import { DataSource } from 'typeorm'
import { Clock, Config, Problem } from '#platform'
import { ActorsQueries, type Identity } from './actors.queries.js'
import { askStrategy, type Strategy } from './ask-strategy.js'
import { later, realNow } from './real-time.js'
import { hashOf } from './secrets.js'
import { secretIn } from './session-cookie.js'

/** The most a session lives after sign-in, however busy it is. */
const LONGEST_SESSION_SECONDS = 30 * 24 * 3600
/** Seeing somebody again is written down at most this often. */
const SEEN_EVERY_MS = 60_000

/** Who a request comes from, and by what it was proved. */
export interface SignedIn {
  by: 'session' | 'token'
  identity: Identity
}

/** Finds out who a request comes from: by bearer token, else by session cookie. */
@Injectable()
export class IdentitiesService {
  private readonly bearer = new BearerStrategy((token, done) => {
    this.actors.byToken(hashOf(token), realNow(this.clock), this.clock.now()).then(
      (identity) => done(null, identity ?? false),
      (error: unknown) => done(error),
    )
  }) as unknown as Strategy

  constructor(
    private readonly actors: ActorsQueries,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /**
   * Who the request comes from; undefined when nobody has signed in or the session is over.
   * @throws Problem unauthenticated `people.token-invalid` for an Authorization header that does not hold
   */
  async identify(headers: { authorization?: string; cookie?: string }): Promise<SignedIn | undefined> {
    if (headers.authorization !== undefined) {
      const identity = await askStrategy<Identity>(this.bearer, { headers: { authorization: headers.authorization } })
      if (!identity) throw new Problem('unauthenticated', 'people.token-invalid')
      await this.seen('token', identity)
      return { by: 'token', identity }
    }
    const secret = secretIn(this.config, headers.cookie)
    if (!secret) return undefined
    const identity = await this.actors.bySession(hashOf(secret), realNow(this.clock), this.clock.now())
    if (!identity) return undefined
    await this.seen('session', identity)
    return { by: 'session', identity }
  }

  /** Notes that the session or token was used, at most once a minute; a session's end slides on, never back. */
  private async seen(by: SignedIn['by'], { keyId, lastSeenAt }: Identity): Promise<void> {
    const now = realNow(this.clock)
    if (lastSeenAt && now.getTime() - lastSeenAt.getTime() < SEEN_EVERY_MS) return
    if (by === 'token') {
      await this.dataSource.query('UPDATE api_tokens SET last_used_at = $2 WHERE id = $1', [keyId, now])
      return
    }
    await this.dataSource.query(
      `UPDATE sessions SET last_seen_at = $2,
         expires_at = GREATEST(expires_at, LEAST($3, created_at + make_interval(secs => $4)))
       WHERE id = $1`,
      [keyId, now, later(now, this.config.sessionHours * 3600), LONGEST_SESSION_SECONDS],
    )
  }
}
