import type { Chart, Wiring } from './chart.js'
import { deadlineFaults } from './check-deadlines.js'
import { examinationFaults, flowFaults, shapeFaults } from './check-flow.js'
import { nameFaults } from './check-names.js'
import { wordFaults } from './check-words.js'

/** The names that have code or rows behind them; a list left out is not checked. */
export interface KnownNames {
  effects?: Iterable<string>
  jobs?: Iterable<string>
  inputs?: Iterable<string>
  /** Deadline rules. */
  rules?: Iterable<string>
  roles?: Iterable<string>
  relations?: Iterable<string>
  tasks?: Iterable<string>
}

/** A chart with the code behind its names, as a kind of case registers it. */
export interface WiredChart {
  chart: Chart
  wiring: Wiring<never>
  known?: KnownNames
}

/**
 * Everything wrong with a chart, one sentence each, naming the chart, the state or event, and the fault. An empty list means
 * the chart is sound: every state can be reached and left towards an end, every open state has someone to act or a
 * deadline, every label is there in both languages, every name has code.
 */
export function check(chart: Chart, wiring: Wiring<never>, known: KnownNames = {}): string[] {
  const faults = [
    ...shapeFaults(chart),
    ...flowFaults(chart),
    ...examinationFaults(chart),
    ...deadlineFaults(chart),
    ...wordFaults(chart),
    ...nameFaults(chart, wiring, known),
  ]
  return faults.map((fault) => `chart ${chart.id}@${chart.version}${fault}`)
}

/** Charts that must not be run; the message holds every fault of every chart. */
export class UnsoundChart extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the charts:\n${faults.join('\n')}`)
    this.name = 'UnsoundChart'
  }
}

/** Throws an UnsoundChart with every fault of the given charts; also when one id and version is registered twice. */
export function assertSound(...charts: readonly WiredChart[]): void {
  const seen = new Set<string>()
  const faults: string[] = []
  for (const { chart, wiring, known } of charts) {
    const name = `${chart.id}@${chart.version}`
    if (seen.has(name)) faults.push(`chart ${name}: is registered twice; give one of them another id or version`)
    seen.add(name)
    faults.push(...check(chart, wiring, known))
  }
  if (faults.length) throw new UnsoundChart(faults)
}
