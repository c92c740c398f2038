import { daysBetween, isDate, yearsBetween } from './days.js'
import { Exact } from './facts.js'
import type { Computed } from './formula.js'

type Numbers = Exact[]

/** All numbers of the arguments, series unfolded; undefined as soon as one is missing or is no number. */
function numbers(args: readonly Computed[]): Numbers | undefined {
  const all = args.flatMap((arg) => (Array.isArray(arg) ? (arg as (Exact | undefined)[]) : [arg]))
  return all.length > 0 && all.every((each) => each instanceof Exact) ? (all as Numbers) : undefined
}

const over =
  (fold: (all: Numbers) => Exact | undefined) =>
  (args: readonly Computed[]): Computed => {
    const all = numbers(args)
    return all && fold(all)
  }

const series = (value: Computed): readonly (Exact | undefined)[] | undefined =>
  Array.isArray(value) ? (value as readonly (Exact | undefined)[]) : undefined

/**
 * What a formula may call. A missing number makes the result unknown.
 * `last(series)`, `first(series)`, `nth(series, n)` (1 = oldest, -1 = newest), `take(series, n)` the newest n,
 * `count(series)`, `sum`, `avg`, `min`, `max` over numbers and series, `floor`, `ceil`, `round(x, digits)`,
 * `meanGrowth(series)` = mean of the yearly growth factors − 1, `days(from, to)` and `years(from, to)` between dates,
 * `year(date)`, `age(from, to)` = completed years, plus one half when the anniversary has passed, `has(list, word)`,
 * `known(x, otherwise)`.
 */
export const functions: Readonly<Record<string, (args: readonly Computed[]) => Computed>> = {
  sum: over((all) => all.reduce((total, each) => total.plus(each), new Exact(0))),
  avg: over((all) => all.reduce((total, each) => total.plus(each), new Exact(0)).dividedBy(all.length)),
  min: over((all) => Exact.min(...all)),
  max: over((all) => Exact.max(...all)),
  floor: over(([x]) => x?.floor()),
  ceil: over(([x]) => x?.ceil()),
  round: over(([x, digits]) => x?.toDecimalPlaces(digits?.toNumber() ?? 0, Exact.ROUND_HALF_UP)),
  first: ([list]) => series(list)?.[0],
  last: ([list]) => series(list)?.at(-1),
  nth: ([list, n]) => (n instanceof Exact ? series(list)?.at(n.isNegative() ? n.toNumber() : n.toNumber() - 1) : undefined),
  take: ([list, n]) => (n instanceof Exact && n.isPositive() ? series(list)?.slice(-n.toNumber()) : undefined),
  count: ([list]) => {
    const all = series(list)
    return all && new Exact(all.length)
  },
  meanGrowth: ([list]) => meanGrowth(series(list)),
  days: ([from, to]) => (isDate(from) && isDate(to) ? new Exact(daysBetween(from, to)) : undefined),
  years: ([from, to]) => (isDate(from) && isDate(to) ? new Exact(yearsBetween(from, to)) : undefined),
  age: ([from, to]) => (isDate(from) && isDate(to) ? age(from, to) : undefined),
  year: ([date]) => (isDate(date) ? new Exact(date.slice(0, 4)) : undefined),
  has: ([list, word]) => (typeof word === 'string' && Array.isArray(list) ? list.includes(word as never) : undefined),
  known: ([x, otherwise]) => (x === undefined ? otherwise : x),
}

/** 「不超过 N 年」 includes the anniversary: exactly N years is N, a day more is N and a half. */
function age(from: string, to: string): Exact {
  const full = yearsBetween(from, to)
  const anniversary = from.slice(5) === to.slice(5) || (from.slice(5) === '02-29' && to.slice(5) === '02-28')
  return new Exact(full).plus(anniversary ? 0 : 0.5)
}

/**
 * The mean of year-on-year growth, 国科发火〔2016〕195号 三(七): ½(Y2/Y1 + Y3/Y2) − 1. A first year of zero is left out;
 * a later zero gives no growth (0); fewer than two years give no growth (0).
 */
function meanGrowth(list: readonly (Exact | undefined)[] | undefined): Exact | undefined {
  if (!list || list.some((each) => each === undefined)) return undefined
  const years = list as Numbers
  const used = years[0]?.isZero() ? years.slice(1) : years
  if (used.length < 2) return new Exact(0)
  const factors = used.slice(1).map((year, i) => (used[i]?.isZero() ? undefined : year.dividedBy(used[i] ?? 1)))
  if (factors.some((factor) => factor === undefined)) return new Exact(0)
  return (factors as Numbers)
    .reduce((total, each) => total.plus(each), new Exact(0))
    .dividedBy(factors.length)
    .minus(1)
}
