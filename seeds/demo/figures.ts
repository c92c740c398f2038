import type { FigureEntry, FigureProvenance } from '#enterprises'

/** Figures of one enterprise of the demo world, told at once. */
export interface DemoFigures {
  enterprise: number
  provenance: FigureProvenance
  source: string
  entries: FigureEntry[]
}

/** What an enterprise of the demo world is like; yearly lists run oldest to newest and end with the end year. */
interface Sketch {
  revenue: readonly number[]
  rd: readonly number[]
  employees: readonly number[]
  /** Share of R&D staff; a third of it more are technical. */
  rdStaff?: number
  /** Attributes as of the seed's day; what is not told stays unknown. */
  more?: Readonly<Record<string, string>>
  /** Yearly figures in place of those that follow from the sketch. */
  yearly?: Readonly<Record<string, readonly number[]>>
  /** The end year is this many years late: what is stale is not used. */
  late?: number
  provenance?: FigureProvenance
}

/** Attributes a firm that keeps its file has told. */
const KEPT: Readonly<Record<string, string>> = {
  ...{
    has_core_ip: 'true',
    in_supported_field: 'true',
    ip_class1: '3',
    ip_class1_self: '2',
    ip_class2: '6',
    ip_class2_kept: '4',
  },
  ...{
    class1_in_use: '2',
    ip_acquire: 'self_rd',
    rd_org: 'true',
    provincial_rd_org: 'false',
    own_brand: 'true',
    led_standard_5y: 'false',
  },
  ...{ niche_years: '5', strategic_industry: 'true', key_field: 'true', listed: 'false', equity_backed: 'true' },
  ...{
    national_award_5y_top3: 'false',
    national_award_top3_3y: 'false',
    award_provincial_3y: 'false',
    award_provincial_top3_3y: 'false',
  },
}

/** What the office looked up. */
const CLEAN: Readonly<Record<string, string>> = {
  ...{
    prohibited_product: 'false',
    bad_record: 'false',
    clean_record_3y: 'true',
    major_incident_1y: 'false',
    basic_ok: 'true',
    resident_enterprise: 'true',
    credit_grade: 'A',
  },
}

const GOOD = { ...KEPT, ...CLEAN }

/** Sketches by number of the enterprise; those beyond the list tell only their revenue, or nothing at all. */
const SKETCHES: Readonly<Record<number, Sketch>> = {
  // One short for gazelle cultivation: the base year's revenue lacks exactly 1.2 万元 of 500.
  1: { revenue: [380, 430, 498.8, 600, 730], rd: [30, 35, 40, 48, 60], employees: [18, 20, 24, 28, 33], more: GOOD },
  // A gazelle in the end year and in the one before it: base of 1 000 and a factor of 1.44 and more.
  2: {
    revenue: [700, 1000, 1200, 1450, 1750],
    rd: [60, 70, 80, 95, 120],
    employees: [40, 44, 50, 58, 66],
    more: GOOD,
    provenance: 'verified',
  },
  // One short for a specialised enterprise: R&D of the end year lacks exactly 1.2 万元 of 100.
  3: {
    ...{ revenue: [1900, 2050, 2200, 2350, 2500], rd: [85, 95, 102, 105, 98.8], employees: [60, 62, 64, 66, 70] },
    yearly: { srdi_quality_score: [0, 0, 0, 58, 62] },
    more: { ...GOOD, market_position_ok: 'true' },
  },
  // Implausible: a column of the end year written in thousands of yuan.
  4: { revenue: [1500, 1600, 1750, 1900, 20500], rd: [80, 85, 90, 100, 110], employees: [50, 52, 55, 58, 60], more: KEPT },
  // Implausible: R&D above revenue.
  5: { revenue: [900, 980, 1050, 1120, 1200], rd: [60, 64, 70, 75, 1300], employees: [30, 32, 33, 35, 36], more: KEPT },
  // Meets what a little giant must meet.
  6: {
    ...{
      revenue: [3800, 4700, 6600, 8200, 9600],
      rd: [500, 560, 640, 720, 830],
      employees: [150, 165, 180, 200, 220],
      rdStaff: 0.25,
    },
    yearly: { srdi_quality_score: [0, 0, 68, 72, 76] },
    more: { ...GOOD, class1_in_use: '6', ip_class1: '8', niche_share: '0.14', domestic_rank: '2', market_position_ok: 'true' },
    provenance: 'verified',
  },
  // Implausible: more R&D staff than staff.
  7: {
    revenue: [3000, 3300, 3600, 4000, 4400],
    rd: [150, 170, 190, 210, 240],
    employees: [80, 86, 92, 98, 105],
    rdStaff: 1.4,
    more: GOOD,
  },
  // Falls: no growth.
  8: { revenue: [2600, 2500, 2400, 2200, 2000], rd: [90, 88, 85, 80, 70], employees: [70, 68, 66, 60, 55], more: GOOD },
  // R&D too small a share for a high-tech enterprise.
  9: { revenue: [7000, 7600, 8200, 8800, 9500], rd: [200, 210, 230, 250, 270], employees: [120, 126, 130, 140, 150], more: GOOD },
  // Unknown: attributes were never told.
  10: { revenue: [1200, 1300, 1450, 1600, 1800], rd: [70, 78, 90, 100, 115], employees: [40, 42, 45, 48, 52] },
  11: { revenue: [2000, 2400, 2900, 3500, 4300], rd: [140, 160, 200, 240, 300], employees: [60, 70, 80, 92, 105], more: GOOD },
  12: { revenue: [5200, 5600, 6100, 6700, 7400], rd: [300, 320, 350, 390, 430], employees: [90, 96, 102, 110, 118], more: GOOD },
}

/** Metrics of officers and platforms among what a sketch tells. */
const OFFICE = new Set([...Object.keys(CLEAN), 'market_position_ok', 'srdi_quality_score'])

/**
 * Figures of the demo world around a day, so that every outcome is on show: some meet all of a ruleset, some are one
 * short by a little, some unknown, some implausible, some stale. Enterprises 33 to 36 tell one year of revenue, 37 to
 * 40 nothing.
 * @param today YYYY-MM-DD
 */
export function demoFigures(today: string): DemoFigures[] {
  const lastYear = Number(today.slice(0, 4)) - 1
  const told: DemoFigures[] = []
  for (let enterprise = 1; enterprise <= 36; enterprise++) {
    const sketch = SKETCHES[enterprise] ?? sketchOf(enterprise)
    const entries = entriesOf(sketch, lastYear - (sketch.late ?? 0), today)
    const firm = entries.filter(({ metric }) => !OFFICE.has(metric))
    const office = entries.filter(({ metric }) => OFFICE.has(metric))
    const imported = enterprise > 16 && enterprise <= 28
    const provenance = sketch.provenance ?? (imported ? 'imported' : 'declared')
    told.push({ enterprise, provenance, source: imported ? 'import:torch_yearly' : 'firm', entries: firm })
    if (office.length) told.push({ enterprise, provenance: 'verified', source: 'office', entries: office })
  }
  return told
}

/** The rest of the demo register, growing at rates of their own. */
function sketchOf(enterprise: number): Sketch {
  if (enterprise > 32) return { revenue: [300 + enterprise * 10], rd: [], employees: [] }
  const first = 200 + ((enterprise * 137) % 900)
  const growth = 1 + ((enterprise * 7) % 30) / 100
  const revenue = [0, 1, 2, 3, 4].map((year) => round(first * growth ** year))
  const sketch: Sketch = {
    revenue,
    rd: revenue.map((each) => round(each * (0.03 + (enterprise % 6) / 100))),
    employees: [0, 1, 2, 3, 4].map((year) => 10 + (enterprise % 20) + year * 2),
    rdStaff: 0.1 + (enterprise % 4) / 10,
    more: enterprise % 3 === 0 ? KEPT : GOOD,
  }
  return enterprise > 28 ? { ...sketch, late: 1 + (enterprise % 2) } : sketch
}

function entriesOf(sketch: Sketch, endYear: number, today: string): FigureEntry[] {
  const { revenue, rd, employees, rdStaff = 0.3 } = sketch
  const share = (of: readonly number[], part: number) => of.map((each) => round(each * part))
  const heads = (part: number) => employees.map((each) => Math.round(each * part))
  const follows: Record<string, readonly number[]> = {
    ...{
      revenue_wan: revenue,
      gross_income_wan: revenue,
      main_income_wan: share(revenue, 0.92),
      hitech_income_wan: share(revenue, 0.75),
    },
    ...{ nontaxable_income_wan: revenue.map(() => 0), cost_wan: share(revenue, 0.88), net_profit_wan: share(revenue, 0.09) },
    ...{ assets_wan: share(revenue, 1.3), liabilities_wan: share(revenue, 0.52), owner_equity_wan: share(revenue, 0.78) },
    ...{ rd_wan: rd, rd_domestic_wan: share(rd, 0.9), transformations: rd.map(() => 5), equity_wan: rd.map(() => 0) },
    ...{ employees, employees_avg: employees, rd_staff: heads(rdStaff), tech_staff: heads(0.34), tech_staff_avg: heads(0.34) },
    ...sketch.yearly,
  }
  const yearly = (sketch.rd.length ? Object.entries(follows) : [['revenue_wan', revenue] as const]).flatMap(([metric, values]) =>
    values.map((value, i) => ({ metric, period: String(endYear - values.length + 1 + i), value: String(value), version: 0 })),
  )
  const day = sketch.late ? `${endYear}-12-31` : today
  return [...yearly, ...Object.entries(sketch.more ?? {}).map(([metric, value]) => ({ metric, period: day, value, version: 0 }))]
}

const round = (value: number) => Math.round(value * 100) / 100
