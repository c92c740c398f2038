import { randomInt } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

/** argon2id with 19 MiB, 2 passes, 1 lane (OWASP Password Storage, first choice); the library's defaults, written out. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The argon2id hash of a password, with its salt and cost, as the database keeps it. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), COST)
}

/** Does the password fit the hash? */
export function fitsPassword(passwordHash: string, password: string): Promise<boolean> {
  return verify(passwordHash, password.normalize('NFKC'))
}

let decoy: Promise<string> | undefined

/** Takes as long as judging a real password and answers no: what an unknown login costs. */
export async function judgeNobody(password: string): Promise<false> {
  decoy ??= hashPassword(oneTimePassword())
  await fitsPassword(await decoy, password)
  return false
}

/** Letters and digits nobody confuses when reading them out. */
const READABLE = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A password to be shown once and changed at the first sign-in: four groups of four, 79 bits. */
export function oneTimePassword(): string {
  const group = () => Array.from({ length: 4 }, () => READABLE[randomInt(READABLE.length)]).join('')
  return [group(), group(), group(), group()].join('-')
}
