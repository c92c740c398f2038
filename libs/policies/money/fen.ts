import { Exact } from '#criteria'

const FEN_PER_WAN = 1_000_000

/** An amount in 万元 as integer fen; a part of a fen is dropped, so that no more is paid than the clause gives. */
export function fenOf(wan: string | number): bigint {
  return BigInt(new Exact(wan).times(FEN_PER_WAN).floor().toFixed(0))
}

/** Integer fen in 万元, exactly: 12345 → `0.012345`. */
export function wanOf(fen: bigint | string | number): string {
  return new Exact(fen.toString()).dividedBy(FEN_PER_WAN).toFixed()
}

/** Integer fen as yuan to the cent: `123456` → `1234.56`. */
export function yuanOf(fen: bigint | string): string {
  const digits = fen.toString().padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}
