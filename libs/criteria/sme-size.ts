/** 大型 / 中型 / 小型 / 微型, 工信部联企业〔2011〕300号. */
export type SmeSize = '大型' | '中型' | '小型' | '微型'

/** Lower bounds of one size: persons, 万元 of revenue, 万元 of assets. */
export interface SizeBounds {
  employees?: number
  revenueWan?: number
  assetsWan?: number
}
export interface SizeRow {
  large: SizeBounds
  medium: SizeBounds
  small: SizeBounds
}

/** The figures a size is judged by; a missing one leaves the size unknown unless it cannot matter. */
export type SizeFigures = { [K in keyof SizeBounds]?: number | null }

/**
 * The size of an enterprise: the largest whose lower bounds are all met, otherwise one step down; below either small
 * bound it is micro. Null when a figure that decides is missing.
 */
export function smeSize(row: SizeRow, figures: SizeFigures): SmeSize | null {
  const steps: [SmeSize, SizeBounds][] = [
    ['大型', row.large],
    ['中型', row.medium],
    ['小型', row.small],
  ]
  for (const [size, bounds] of steps) {
    const meets = reaches(bounds, figures)
    if (meets === undefined) return null
    if (meets) return size
  }
  return '微型'
}

/** All bounds reached; undefined when a missing figure decides. */
function reaches(bounds: SizeBounds, figures: SizeFigures): boolean | undefined {
  const answers = (Object.keys(bounds) as (keyof SizeBounds)[]).map((key) => {
    const figure = figures[key]
    return figure === undefined || figure === null ? undefined : figure >= (bounds[key] ?? 0)
  })
  if (answers.includes(false)) return false
  return answers.includes(undefined) ? undefined : true
}
