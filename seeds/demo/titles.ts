/** A title of the demo world that was given before this system was there, recorded as it is. */
export interface DemoTitle {
  enterprise: number
  tier: string
  /** Days before the seed's moment on which it began. */
  begunDaysAgo: number
  /** Recorded on the day it began (so that its yearly duties were watched from then on), not only now. */
  watched?: boolean
  /** For titles of a calendar year: it was in force so many days ago, and began on that year's first day if need be. */
  heldDaysAgo?: number
}

/** When those who hold a title of the year applied for its reward. */
export const APPLIED = 12

const highTech = [400, 1000, 1035, 1080, 1130, 250, 300, 350, 420, 900, 500, 560, 610, 640, 700, 730]

/** High-tech certificates of enterprises 1 to 16, some about to run out, one run out, one with duties missed; and others. */
export const demoTitles: readonly DemoTitle[] = [
  ...highTech.map((begunDaysAgo, i) => ({
    enterprise: i + 1,
    tier: 'high-tech',
    begunDaysAgo,
    ...(i === 9 ? { watched: true } : {}),
  })),
  ...[35, 36, 37, 38].map((enterprise) => ({ enterprise, tier: 'tech-sme', begunDaysAgo: 20, heldDaysAgo: APPLIED })),
  ...[6, 7, 8].map((enterprise) => ({ enterprise, tier: 'innovative-sme', begunDaysAgo: 480 })),
  ...[6, 7].map((enterprise) => ({ enterprise, tier: 'srdi', begunDaysAgo: 380 })),
  { enterprise: 6, tier: 'little-giant', begunDaysAgo: 200 },
  { enterprise: 39, tier: 'listing-reserve', begunDaysAgo: 500 },
  { enterprise: 39, tier: 'listing-share-reform', begunDaysAgo: 260 },
  { enterprise: 40, tier: 'incubator-district', begunDaysAgo: 900 },
]
