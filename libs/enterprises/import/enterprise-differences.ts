import type { EnterpriseRow } from './judge-enterprise.js'

/** What the register knows of an enterprise a file tells about. */
export interface KnownEnterprise {
  id: string
  version: number
  status: string
  uscc: string
  name: string
  nameKey: string
  parkId: string | null
  divisionCode: string | null
  address: string | null
  industryCode: string | null
  enterpriseType: string | null
  registeredCapitalFen: string | null
  registeredCapitalCurrency: string | null
  establishedOn: string | null
  businessScope: string | null
  inside: boolean
  tags: string[]
  /** The day the last former name ended. */
  lastRenamedOn: string | null
}

/** The SELECT list of `KnownEnterprise`. */
export const KNOWN_COLUMNS = `id, version, status, uscc, name, name_key AS "nameKey", park_id AS "parkId",
  division_code AS "divisionCode", address, industry_code AS "industryCode", enterprise_type AS "enterpriseType",
  registered_capital_fen AS "registeredCapitalFen", registered_capital_currency AS "registeredCapitalCurrency",
  established_on::text AS "establishedOn", business_scope AS "businessScope", inside, tags,
  (SELECT max(n.used_until)::text FROM enterprise_names n WHERE n.enterprise_id = enterprises.id) AS "lastRenamedOn"`

export interface Difference {
  field: string
  from: string | null
  to: string
}

/**
 * The fields in which a file differs from the register. What a file does not tell is no difference; a name that
 * differs only in width, brackets or blanks and a capital that is only spelt otherwise are none either.
 */
export function differencesOf(known: KnownEnterprise, row: EnterpriseRow): Difference[] {
  const differences: Difference[] = []
  const compare = (field: string, from: string | null, to: string | null) => {
    if (to !== null && to !== from) differences.push({ field, from, to })
  }
  if (known.nameKey !== row.nameKey) compare('name', known.name, row.name)
  compare('parkId', known.parkId, row.parkId)
  compare('divisionCode', known.divisionCode, row.divisionCode)
  compare('address', known.address, row.address)
  compare('industryCode', known.industryCode, row.industryCode)
  compare('enterpriseType', known.enterpriseType, row.enterpriseType)
  compare('registeredCapitalFen', known.registeredCapitalFen, row.capital?.amountFen ?? null)
  compare('registeredCapitalCurrency', known.registeredCapitalCurrency, row.capital?.currency ?? null)
  compare('establishedOn', known.establishedOn, row.establishedOn)
  compare('businessScope', known.businessScope, row.businessScope)
  compare('inside', String(known.inside), row.inside === null ? null : String(row.inside))
  compare('tags', known.tags.join('、') || null, row.tags === null ? null : row.tags.join('、'))
  return differences
}
