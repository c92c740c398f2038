import type { TxCtx } from '#platform'
import type { Tier } from './tier.entity.js'

/** A certificate number of the zone's own: prefix of the tier, year, running number, e.g. `DL-2026-0007`. */
export function writeCertificateNumber(prefix: string, year: number, running: number): string {
  return `${prefix}-${year}-${String(running).padStart(4, '0')}`
}

/**
 * The next certificate number of a tier the zone numbers itself. The counter is one row per tier and year, locked until
 * the commit, so numbers have no gaps and no doubles.
 */
export async function nextCertificateNumber(
  tx: TxCtx,
  tier: Pick<Tier, 'code' | 'certificatePrefix'>,
  year: number,
): Promise<string> {
  const [counter] = await tx.manager.query<{ last: number }[]>(
    `INSERT INTO certificate_counters (tier_code, year, last) VALUES ($1, $2, 1)
     ON CONFLICT (tier_code, year) DO UPDATE SET last = certificate_counters.last + 1 RETURNING last`,
    [tier.code, year],
  )
  return writeCertificateNumber(tier.certificatePrefix ?? tier.code, year, counter?.last ?? 1)
}
