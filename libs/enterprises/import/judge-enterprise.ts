import type { ProblemParams } from '#platform'
import { type Capital, readCapital } from '../capital.js'
import { readDate } from '../dates.js'
import { readIndustry } from '../industry.js'
import { cleanName, nameKey } from '../naming.js'
import { judgeUscc } from '../uscc.js'
import type { DivisionFinder } from './division-finder.js'
import type { Entry, Judge, Judged, Remark } from './import-plan.js'

/** An enterprise as a file tells it; null is "not told", which never empties what the register knows. */
export interface EnterpriseRow {
  uscc: string
  name: string
  nameKey: string
  parkId: string | null
  divisionCode: string | null
  address: string | null
  industryCode: string | null
  industryLetter: string | null
  enterpriseType: string | null
  capital: Capital | null
  capitalText: string | null
  establishedOn: string | null
  businessScope: string | null
  /** As the row tells; null: not told. */
  inside: boolean | null
  /** For a new enterprise whose row does not tell. */
  insideIfNew: boolean
  tags: string[] | null
  source: string
}

/** What judging looks up. */
export interface EnterpriseLookups {
  divisions: DivisionFinder
  industries: ReadonlySet<string>
  /** Park id by name and by code. */
  parks: ReadonlyMap<string, string>
  /** YYYY-MM-DD; a later founding day is not believed. */
  today: string
  /** In the zone or not, for new rows that do not say. */
  inside: boolean
  /** Source of rows that name none. */
  source: string
}

const LONGEST_NAME = 200
const ABSENT = new Set(['N/A', 'NA', '-', '--', '/', '无', 'NULL', '#N/A'])
const YES = new Set(['是', 'Y', 'YES', 'TRUE', '1', '区内'])
const NO = new Set(['否', 'N', 'NO', 'FALSE', '0', '区外'])

/**
 * Judges one entry of an enterprise file. Code and name must be right; anything else that cannot be read is left out
 * with a warning, because a register is better with the enterprise than without its capital.
 */
export function enterpriseJudge(lookups: EnterpriseLookups): Judge<EnterpriseRow> {
  return {
    judge: (entry) => judge(entry, lookups),
    identity: (row) => row.nameKey,
    duplicate: (row, first) => ({
      field: first.sameIdentity ? 'uscc' : 'name',
      value: first.sameIdentity ? row.uscc : row.name,
      code: first.sameIdentity ? 'import.duplicate-in-file' : 'import.duplicate-other-name',
      params: { uscc: row.uscc, line: first.line },
    }),
  }
}

function judge(entry: Entry, lookups: EnterpriseLookups): Judged<EnterpriseRow> {
  const { cells } = entry
  const reasons: Remark[] = []
  for (const [field, value] of Object.entries(cells)) {
    const at = value.indexOf('\ufffd')
    if (at >= 0)
      reasons.push({ field, value, code: 'import.broken-bytes', params: { position: [...value.slice(0, at)].length + 1 } })
  }
  const code = judgeUscc(cells.uscc ?? '')
  if (!code.ok) reasons.push({ field: 'uscc', value: cells.uscc, ...code.fault })
  const name = cleanName(told(cells.name) ?? '')
  if (name === '') reasons.push({ field: 'name', value: cells.name, code: 'enterprises.name-missing' })
  if (name.length > LONGEST_NAME)
    reasons.push({ field: 'name', value: name.slice(0, LONGEST_NAME), code: 'enterprises.name-too-long' })
  if (reasons.length) return { ok: false, reasons }
  const warnings: Remark[] = []
  const warn = (field: string, warningCode: string, params: ProblemParams = {}) =>
    warnings.push({ field, value: cells[field], code: warningCode, params })
  const row: EnterpriseRow = {
    uscc: code.uscc,
    name,
    nameKey: nameKey(name),
    ...placeOf(cells, lookups, warn),
    ...industryOf(cells, lookups, warn),
    ...capitalOf(cells, warn),
    establishedOn: dayOf(cells, lookups, warn),
    address: text(cells.address),
    enterpriseType: text(cells.enterpriseType),
    businessScope: text(cells.businessScope),
    inside: insideOf(cells.inside),
    insideIfNew: lookups.inside,
    tags: tagsOf(cells.tags),
    source: text(cells.source) ?? lookups.source,
  }
  return { ok: true, row, key: row.uscc, warnings }
}

type Cells = Entry['cells']
type Warn = (field: string, code: string, params?: ProblemParams) => void

/** The cell, unless it says that nothing is known. */
function told(cell: string | undefined): string | undefined {
  return cell === undefined || ABSENT.has(cell.toUpperCase()) ? undefined : cell
}

function text(cell: string | undefined): string | null {
  const given = told(cell)
  return given === undefined ? null : cleanName(given) || null
}

function placeOf(cells: Cells, lookups: EnterpriseLookups, warn: Warn) {
  const park = told(cells.park)
  const parkId = park ? (lookups.parks.get(park) ?? null) : null
  if (park && !parkId) warn('park', 'enterprises.park-unknown', { value: park })
  const code = told(cells.divisionCode)
  if (code && lookups.divisions.has(code)) return { parkId, divisionCode: code }
  if (code) warn('divisionCode', 'enterprises.division-unknown', { value: code })
  const province = told(cells.province)
  const divisionCode = province ? lookups.divisions.find(province, told(cells.area)) : undefined
  if (province && !divisionCode) warn('province', 'import.province-unknown', { value: province })
  return { parkId, divisionCode: divisionCode ?? null }
}

function industryOf(cells: Cells, lookups: EnterpriseLookups, warn: Warn) {
  const given = told(cells.industryCode)
  const read = given ? readIndustry(given) : undefined
  if (read && lookups.industries.has(read.code)) return { industryCode: read.code, industryLetter: read.letter }
  if (given) warn('industryCode', 'enterprises.industry-unknown', { value: given })
  return { industryCode: null, industryLetter: null }
}

function capitalOf(cells: Cells, warn: Warn) {
  const read = readCapital(cells.registeredCapital ?? '')
  if (read.ok) return { capital: read.capital, capitalText: cells.registeredCapital as string }
  if (read.fault !== 'enterprises.capital-absent') warn('registeredCapital', read.fault)
  return { capital: null, capitalText: null }
}

function dayOf(cells: Cells, lookups: EnterpriseLookups, warn: Warn): string | null {
  const given = told(cells.establishedOn)
  if (!given) return null
  const day = readDate(given)
  if (!day) warn('establishedOn', 'enterprises.date-unreadable', { value: given })
  else if (day > lookups.today) warn('establishedOn', 'enterprises.date-in-future', { value: day })
  else return day
  return null
}

function insideOf(cell: string | undefined): boolean | null {
  const word = cell?.toUpperCase() ?? ''
  return YES.has(word) ? true : NO.has(word) ? false : null
}

function tagsOf(cell: string | undefined): string[] | null {
  const given = told(cell)
  if (!given) return null
  return [
    ...new Set(
      given
        .split(/[、;；,，|]/)
        .map(cleanName)
        .filter((tag) => tag !== '' && tag.length <= 30),
    ),
  ].sort()
}
