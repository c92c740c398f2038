import { createHash, randomBytes } from 'node:crypto'

/** A fresh 256-bit secret as 43 letters, digits, `-` and `_`. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** What the database keeps of a secret: its SHA-256 in hex (a random 256-bit secret needs no slow hash). */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
