import { Problem, type ProblemItem } from '#platform'
import { readCapital } from '../capital.js'
import { readDate } from '../dates.js'
import { readIndustry } from '../industry.js'
import { cleanName } from '../naming.js'
import { judgeUscc } from '../uscc.js'

/** What may be written about an enterprise. Absent leaves a field alone, null empties it. */
export interface EnterpriseFields {
  parkId?: string | null
  divisionCode?: string | null
  address?: string | null
  /** GB/T 4754 code, with or without its letter. */
  industryCode?: string | null
  enterpriseType?: string | null
  /** As registered, e.g. `500万元人民币`. */
  registeredCapital?: string | null
  establishedOn?: string | null
  businessScope?: string | null
  inside?: boolean
  tags?: readonly string[]
  officerId?: string | null
}

/** A new row: code and name, and what else is known. */
export interface NewEnterprise extends EnterpriseFields {
  uscc: string
  name: string
  /** `office` unless told. */
  source?: string
}

/** Columns of the table, by property, in which these fields end. */
export interface EnterpriseColumns {
  parkId?: string | null
  divisionCode?: string | null
  address?: string | null
  industryCode?: string | null
  industryLetter?: string | null
  enterpriseType?: string | null
  registeredCapitalFen?: string | null
  registeredCapitalCurrency?: string | null
  registeredCapitalText?: string | null
  establishedOn?: string | null
  businessScope?: string | null
  inside?: boolean
  tags?: string[]
  officerId?: string | null
}

/**
 * The credit code and name of a new row, normalised.
 * @throws Problem invalid with one item for each field that is wrong
 */
export function codeAndName(input: { uscc: string; name: string }): { uscc: string; name: string } {
  const judged = judgeUscc(input.uscc)
  const items: ProblemItem[] = []
  if (!judged.ok) items.push({ ...judged.fault, at: 'uscc' })
  const name = cleanName(input.name)
  items.push(...faultsOfName(name))
  refuse(items)
  return { uscc: judged.uscc, name }
}

/**
 * A name as the register writes it.
 * @throws Problem invalid when nothing is left of it or it is too long
 */
export function nameOf(text: string): string {
  const name = cleanName(text)
  refuse(faultsOfName(name))
  return name
}

function faultsOfName(name: string): ProblemItem[] {
  if (name === '') return [{ code: 'enterprises.name-missing', at: 'name' }]
  return name.length > 200 ? [{ code: 'enterprises.name-too-long', at: 'name' }] : []
}

/**
 * Turns fields as people write them into columns: the industry's letter is derived, the capital read, the date checked.
 * @throws Problem invalid with one item for each field that is wrong
 */
export function columnsOf(fields: EnterpriseFields): EnterpriseColumns {
  const items: ProblemItem[] = []
  const columns: EnterpriseColumns = {}
  for (const key of ['parkId', 'divisionCode', 'officerId'] as const) {
    if (fields[key] !== undefined) columns[key] = fields[key] || null
  }
  for (const key of ['address', 'enterpriseType', 'businessScope'] as const) {
    if (fields[key] !== undefined) columns[key] = cleanName(fields[key] ?? '') || null
  }
  if (fields.inside !== undefined) columns.inside = fields.inside
  if (fields.tags !== undefined) columns.tags = tagsOf(fields.tags, items)
  if (fields.establishedOn !== undefined) {
    const day = fields.establishedOn ? readDate(fields.establishedOn) : null
    if (day === undefined)
      items.push({ code: 'enterprises.date-unreadable', params: { value: fields.establishedOn }, at: 'establishedOn' })
    else columns.establishedOn = day
  }
  if (fields.industryCode !== undefined) {
    const industry = fields.industryCode ? readIndustry(fields.industryCode) : null
    if (industry === undefined)
      items.push({ code: 'enterprises.industry-unknown', params: { value: fields.industryCode }, at: 'industryCode' })
    else Object.assign(columns, { industryCode: industry?.code ?? null, industryLetter: industry?.letter ?? null })
  }
  if (fields.registeredCapital !== undefined) Object.assign(columns, capitalOf(fields.registeredCapital, items))
  refuse(items)
  return columns
}

/** Tags trimmed, each once, sorted. */
function tagsOf(tags: readonly string[], items: ProblemItem[]): string[] {
  const clean = [...new Set(tags.map(cleanName).filter((tag) => tag !== ''))].sort()
  if (clean.some((tag) => tag.length > 30)) items.push({ code: 'enterprises.tag-too-long', at: 'tags' })
  return clean
}

function capitalOf(text: string | null, items: ProblemItem[]): EnterpriseColumns {
  const read = readCapital(text ?? '')
  if (!read.ok && read.fault !== 'enterprises.capital-absent') items.push({ code: read.fault, at: 'registeredCapital' })
  return {
    registeredCapitalFen: read.ok ? read.capital.amountFen : null,
    registeredCapitalCurrency: read.ok ? read.capital.currency : null,
    registeredCapitalText: read.ok ? (text as string).trim() : null,
  }
}

function refuse(items: readonly ProblemItem[]): void {
  if (items.length) throw Problem.invalid(items[0]?.code as string, items[0]?.params ?? {}, items)
}
