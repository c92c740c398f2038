import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Problem, projectFolder, referenceJson } from '#platform'
import type { ImportColumn } from '../../import/import-plan.js'

/** What the columns of one kind of file mean: a file of `seeds/reference/figure-maps`, by its name. */
export interface FigureMap {
  /** The file's name, e.g. `torch_yearly`. */
  name: string
  title: string
  titleEn: string
  /** Units and how enterprises are matched, in words. */
  about: string
  periodKind: 'yearly' | 'quarterly'
  /** Headers by which an enterprise is known; `uscc` comes before `stock`. */
  enterprise: { uscc?: readonly string[]; stock?: readonly string[]; name: readonly string[] }
  /** Headers of the period's column; a period given by hand stands for it. */
  period: readonly string[]
  /** Which metric a column holds, and in which unit; the metric's own unless told. */
  columns: readonly { metric: string; headers: readonly string[]; unit?: string }[]
}

const FOLDER = 'figure-maps'

/** The maps there are, by name. */
export function figureMaps(): FigureMap[] {
  const files = readdirSync(join(projectFolder(), 'seeds', 'reference', FOLDER)).filter((file) => file.endsWith('.json'))
  return files.sort().map((file) => ({ ...referenceJson<FigureMap>(`${FOLDER}/${file}`), name: file.slice(0, -'.json'.length) }))
}

/**
 * The map of this name.
 * @throws Problem invalid `figures.map-unknown`, which names the maps there are
 */
export function figureMap(name: string | undefined): FigureMap {
  const maps = figureMaps()
  const found = maps.find((map) => map.name === name)
  if (!found) throw Problem.invalid('figures.map-unknown', { map: name ?? '', maps: maps.map((map) => map.name).join('、') })
  return found
}

/** The columns a file of this map may have; the field of a metric's column is the metric's code. */
export function columnsOf(map: FigureMap, givenPeriod: boolean): ImportColumn[] {
  const { uscc, stock, name } = map.enterprise
  return [
    ...(uscc ? [{ field: 'uscc', headers: uscc, required: !stock }] : []),
    ...(stock ? [{ field: 'stock', headers: stock, required: !uscc }] : []),
    { field: 'name', headers: name },
    { field: 'period', headers: map.period, required: !givenPeriod },
    ...map.columns.map(({ metric, headers }) => ({ field: metric, headers })),
  ]
}
