/** Where a reference ruleset stands: its line, its tier, and from when to when it judges new applications and renewals. */
export interface RulesetPlace {
  id: string
  line: string
  number: number
  /** The tier it is about; null for a definition no tier rests on. */
  tier: string | null
  /** Cases of the tier are judged by it. */
  decides: boolean
  newFrom: string | null
  newTo: string | null
  renewalFrom: string | null
  renewalTo: string | null
  /** What is not sure about the dates. */
  dateNote?: string
}

const both = (from: string, to: string | null = null) => ({ newFrom: from, newTo: to, renewalFrom: from, renewalTo: to })
const first = { number: 1, decides: true }
const LAPSING = '生效日不确定；约三年，2024 年底后是否续期待核'
const UNDATED = '生效日期未查到，按引用年份载入，待核'

/**
 * The 16 reference rulesets in their lines. The switch of 2026 (工信部企业〔2026〕2号): new applications go by the 2026 rules
 * from 2026-04-01; the renewals of little giants of 2026 still go by 工信部企业〔2022〕63号; other specialised SMEs renew by
 * the new rule once their title ends (第三十一条: titles given before stay valid to their end).
 */
export const rulesetPlaces: readonly RulesetPlace[] = [
  { ...first, id: 'hte_2016', line: 'hte', tier: 'high-tech', ...both('2016-01-01') },
  { ...first, id: 'tech_sme_2017', line: 'tech_sme', tier: 'tech-sme', ...both('2017-05-03') },
  { ...first, id: 'innovative_sme_2022', line: 'innovative_sme', tier: 'innovative-sme', ...both('2022-08-01') },
  { ...first, id: 'srdi_2022', line: 'srdi', tier: 'srdi', ...both('2022-08-01', '2026-03-31') },
  { ...first, id: 'srdi_2026', line: 'srdi', number: 2, tier: 'srdi', ...both('2026-04-01') },
  {
    ...first,
    id: 'little_giant_2022',
    line: 'little_giant',
    tier: 'little-giant',
    newFrom: '2022-08-01',
    newTo: '2026-03-31',
    renewalFrom: '2022-08-01',
    renewalTo: '2026-12-31',
  },
  {
    ...first,
    id: 'little_giant_2026',
    line: 'little_giant',
    number: 2,
    tier: 'little-giant',
    newFrom: '2026-04-01',
    newTo: null,
    renewalFrom: '2027-01-01',
    renewalTo: null,
  },
  { ...first, id: 'gazelle_huangpu_2021', line: 'gazelle', tier: 'gazelle', ...both('2021-11-01'), dateNote: LAPSING },
  {
    ...first,
    id: 'gazelle_cultivation_huangpu_2021',
    line: 'gazelle_cultivation',
    tier: 'gazelle-cultivation',
    ...both('2021-11-01'),
    dateNote: LAPSING,
  },
  {
    id: 'gazelle_torch_2018',
    line: 'gazelle_torch',
    number: 1,
    tier: null,
    decides: false,
    ...both('2018-01-01'),
    dateNote: '研究口径，非行政许可',
  },
  { ...first, id: 'unicorn_huangpu_2021', line: 'unicorn', tier: 'unicorn', ...both('2021-11-01'), dateNote: LAPSING },
  {
    ...first,
    id: 'potential_unicorn_huangpu_2021',
    line: 'potential_unicorn',
    tier: 'potential-unicorn',
    ...both('2021-11-01'),
    dateNote: LAPSING,
  },
  {
    id: 'unicorn_national_ref',
    line: 'unicorn_national',
    number: 1,
    tier: null,
    decides: false,
    ...both('2024-06-01'),
    dateNote: UNDATED,
  },
  {
    id: 'incubator_national_2018',
    line: 'incubator_national',
    number: 1,
    tier: null,
    decides: false,
    ...both('2019-01-01', '2025-12-31'),
    dateNote: '2025 年由工信部科〔2025〕131号接替，具体日期待核',
  },
  {
    id: 'incubator_national_professional_2018',
    line: 'incubator_national_professional',
    number: 1,
    tier: null,
    decides: false,
    ...both('2019-01-01', '2025-12-31'),
    dateNote: '2025 年由工信部科〔2025〕131号接替，具体日期待核',
  },
  {
    ...first,
    id: 'incubator_standard_2025_partial',
    line: 'incubator_standard',
    tier: 'incubator-standard',
    ...both('2025-01-01'),
    dateNote: UNDATED,
  },
]
