import { Injectable } from '@nestjs/common'
import { Strategy as LocalStrategy } from 'passport-local'
import { DataSource } from 'typeorm'
import { Clock, Config, newId, Problem } from '#platform'
import { fitsPassword, judgeNobody } from '../passwords/password-hash.js'
import { normalLogin } from '../users/login.js'
import { networkOf } from './address.js'
import { askStrategy, type Strategy } from './ask-strategy.js'
import { later, realNow } from './real-time.js'
import { hashOf, newSecret } from './secrets.js'
import { type Limit, Throttle } from './throttle.service.js'

/** From where somebody signs in. */
export interface Origin {
  address: string
  agent: string
}

const WINDOW_SECONDS = 15 * 60
const TRIES_PER_LOGIN_AND_ADDRESS = 8
const TRIES_PER_LOGIN = 40
const TRIES_PER_ADDRESS = 100

/** Signs people in with login and password. */
@Injectable()
export class SignInService {
  private readonly local = new LocalStrategy({ usernameField: 'login' }, (login, password, done) => {
    this.judge(login, password).then(
      (userId) => done(null, userId ?? false),
      (error: unknown) => done(error),
    )
  }) as unknown as Strategy

  constructor(
    private readonly dataSource: DataSource,
    private readonly throttle: Throttle,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /**
   * Opens a session and answers its secret, which exists nowhere else.
   * An unknown login, a wrong password and a disabled account get the same answer after the same work.
   * @throws Problem unauthenticated `people.sign-in-failed`, busy `people.too-many-attempts`
   */
  async signIn(login: string, password: string, origin: Origin): Promise<string> {
    const who = normalLogin(login)
    const limits = await this.limits(who, networkOf(origin.address))
    await this.throttle.count(limits)
    const userId = await askStrategy<string>(this.local, { body: { login: who, password } })
    if (!userId) throw new Problem('unauthenticated', 'people.sign-in-failed')
    await this.throttle.forgive(limits.map(({ key }) => key))
    return this.open(userId, origin)
  }

  /** The user whose login and password these are, when the account is active. */
  private async judge(login: string, password: string): Promise<string | undefined> {
    const [user]: { id: string; status: string; password_hash: string }[] = await this.dataSource.query(
      'SELECT id, status, password_hash FROM users WHERE login = $1',
      [login],
    )
    const fits = user ? await fitsPassword(user.password_hash, password) : await judgeNobody(password)
    return user && fits && user.status === 'active' ? user.id : undefined
  }

  /**
   * A login tried from many addresses is slowed down as a whole, except from a network its owner signed in from in the
   * last 90 days: whoever hammers somebody's login from elsewhere does not lock the owner out.
   */
  private async limits(login: string, network: string): Promise<Limit[]> {
    const limits = [
      { key: `pair:${login}|${network}`, attempts: TRIES_PER_LOGIN_AND_ADDRESS, windowSeconds: WINDOW_SECONDS },
      { key: `address:${network}`, attempts: TRIES_PER_ADDRESS, windowSeconds: WINDOW_SECONDS },
    ]
    if (await this.knows(login, network)) return limits
    return [...limits, { key: `login:${login}`, attempts: TRIES_PER_LOGIN, windowSeconds: WINDOW_SECONDS }]
  }

  private async knows(login: string, network: string): Promise<boolean> {
    const [row]: { known: boolean }[] = await this.dataSource.query(
      `SELECT EXISTS (SELECT FROM sessions s JOIN users u ON u.id = s.user_id
         WHERE u.login = $1 AND s.address = $2 AND s.created_at > $3) AS known`,
      [login, network, later(realNow(this.clock), -90 * 24 * 3600)],
    )
    return row?.known ?? false
  }

  private async open(userId: string, origin: Origin): Promise<string> {
    const secret = newSecret()
    const now = realNow(this.clock)
    await this.dataSource.query(
      `WITH opened AS (
         INSERT INTO sessions (id, secret_hash, user_id, created_at, last_seen_at, expires_at, address, agent)
         VALUES ($1, $2, $3, $4, $4, $5, $6, $7))
       UPDATE users SET last_signed_in_at = $4 WHERE id = $3`,
      [
        newId(),
        hashOf(secret),
        userId,
        now,
        later(now, this.config.sessionHours * 3600),
        networkOf(origin.address),
        origin.agent,
      ],
    )
    return secret
  }
}
