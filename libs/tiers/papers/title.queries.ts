import type { PaperAbout } from '#cases'
import { officialDay } from '#platform'
import { membershipIdOf } from '../tier-facts.js'

/** A title as a letter names it. */
export interface NamedTitle {
  tier: string
  certificateNumber: string | null
  documentNumber: string | null
  validFrom: string
  validTo: string | null
}

const COLUMNS = `t.name AS tier, m.certificate_number AS "certificateNumber", m.authority_document AS "documentNumber",
  m.valid_from::text AS "validFrom", m.valid_to::text AS "validTo" FROM memberships m JOIN tiers t ON t.code = m.tier_code`

/** The title a case gave; undefined when it gave none. */
export async function titleGiven({ manager, row }: PaperAbout): Promise<NamedTitle | undefined> {
  const [title] = await manager.query<NamedTitle[]>(`SELECT ${COLUMNS} WHERE m.case_id = $1`, [row.id])
  return title
}

/** Particulars of a title as rows of a letter. */
export function titleRows({ tier, certificateNumber, documentNumber, validFrom, validTo }: NamedTitle): [string, string][] {
  return [
    ['称号', tier],
    ...(certificateNumber ? [['证书编号', certificateNumber] as [string, string]] : []),
    ...(documentNumber ? [['认定文号', documentNumber] as [string, string]] : []),
    ['有效期', validTo ? `${officialDay(validFrom)}至${officialDay(validTo)}` : `${officialDay(validFrom)}起，长期有效`],
  ]
}

/** Particulars of the title a revocation is about. */
export async function rowsOfTitleAt({ manager, row }: PaperAbout): Promise<[string, string][]> {
  const [title] = await manager.query<NamedTitle[]>(`SELECT ${COLUMNS} WHERE m.id = $1`, [membershipIdOf(row.data)])
  return title ? titleRows(title) : []
}
