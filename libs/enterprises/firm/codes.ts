import { createHash, randomBytes } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { TxCtx } from '#platform'

/** No letters or digits that are easily taken for another. */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'

/** Sixteen letters in groups of four: 79 bits. */
export function freshCode(): string {
  const letters: string[] = []
  while (letters.length < 16) {
    for (const byte of randomBytes(24))
      if (byte < 248 && letters.length < 16) letters.push(LETTERS[byte % LETTERS.length] as string)
  }
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-')
}

/** Written with or without dashes and in any case, a code is the same. */
export function hashOfCode(code: string): string {
  const plain = code.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()
  return createHash('sha256').update(plain).digest('hex')
}

/** Makes the bearer of a code what it was made for; nothing when it knows no such code. */
type Redeem = (tx: TxCtx, codeHash: string) => Promise<{ enterpriseId: string; role: 'firm-agent' } | undefined>

/** Codes other libs hand out, redeemed at the same door as those that make a member. */
@Injectable()
export class OtherCodes {
  private readonly kinds: Redeem[] = []

  /** Adds a kind of code. */
  register(redeem: Redeem): void {
    this.kinds.push(redeem)
  }

  /** Redeems a code with whoever knows it. */
  async redeem(tx: TxCtx, codeHash: string): ReturnType<Redeem> {
    for (const redeem of this.kinds) {
      const found = await redeem(tx, codeHash)
      if (found) return found
    }
    return undefined
  }
}
