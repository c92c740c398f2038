import { fastifyCookie } from '@fastify/cookie'
import type { Config } from '#platform'

const PATH = '/'

/** Are cookies sent over HTTPS only? As configured, else when the public address is https. */
function secure(config: Config): boolean {
  return config.secureCookies ?? config.publicUrl?.startsWith('https:') ?? false
}

/** The cookie's name. Over HTTPS the `__Host-` prefix makes browsers refuse one set by a sibling domain. */
export function cookieName(config: Config): string {
  return secure(config) ? '__Host-miaopu' : 'miaopu'
}

/** The session secret a request brings along, if any. */
export function secretIn(config: Config, header: string | undefined): string | undefined {
  return header ? fastifyCookie.parse(header)[cookieName(config)] || undefined : undefined
}

/** The Set-Cookie header that hands a session secret to the browser, out of reach of scripts. */
export function cookieFor(config: Config, secret: string): string {
  return fastifyCookie.serialize(cookieName(config), secret, {
    httpOnly: true,
    sameSite: 'lax',
    secure: secure(config),
    path: PATH,
    maxAge: 30 * 24 * 3600,
  })
}

/** The Set-Cookie header that takes the session secret back. */
export function cookieCleared(config: Config): string {
  return fastifyCookie.serialize(cookieName(config), '', {
    httpOnly: true,
    sameSite: 'lax',
    secure: secure(config),
    path: PATH,
    maxAge: 0,
  })
}
