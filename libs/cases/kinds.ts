import { Injectable } from '@nestjs/common'
import { assertSound, type Chart, type Condition, type Guard, type Wiring } from '#lifecycle'
import { ROLES } from '#people'
import type { JobDefinition } from '#platform'
import { commonWiring } from './guards.js'
import type { CaseJob, CommonFacts, Effect, InputClass, Kind } from './kind.js'
import { commonEffects } from './office-effects.js'
import { commonInputs } from './office-inputs.js'
import { commonJobs } from './office-jobs.js'

/** Roles a chart may name: those of people, and the two that stand for a side. */
export const CHART_ROLES: readonly string[] = [...ROLES, 'firm', 'system']
/** How a doer can stand to a case. */
export const CHART_RELATIONS: readonly string[] = ['own', 'assigned', 'park', 'department']

/** A chart with the code behind its names, ready to decide. */
export interface Wired {
  kind: Kind
  chart: Chart
  wiring: Wiring<CommonFacts>
  effects: Readonly<Record<string, Effect>>
  jobs: Readonly<Record<string, JobDefinition<CaseJob>>>
  inputs: Readonly<Record<string, InputClass>>
}

/** The kinds of case there are. Libs to the right hand theirs in at start; the desk knows none by name. */
@Injectable()
export class Kinds {
  private readonly byCode = new Map<string, Kind>()
  private readonly byChart = new Map<string, Wired>()

  /**
   * Takes a kind in. Its names come first, then those every kind has.
   * @throws UnsoundChart naming every fault of its charts
   * @throws Error when its code, its number prefix or one of its charts is registered already, or a name is taken twice
   */
  register<F extends object>(given: Kind<F>): void {
    const kind = given as unknown as Kind
    if (this.byCode.has(kind.code)) throw new Error(`the kind of case "${kind.code}" is registered twice`)
    const rival = [...this.byCode.values()].find(({ numberPrefix }) => numberPrefix === kind.numberPrefix)
    if (rival) throw new Error(`the kinds "${rival.code}" and "${kind.code}" share the number prefix ${kind.numberPrefix}`)
    const names = {
      effects: merged(kind.code, 'effect', commonEffects, kind.effects),
      jobs: merged(kind.code, 'job', commonJobs, kind.jobs),
      inputs: merged(kind.code, 'input', commonInputs, kind.inputs),
    }
    demandKnownEvents(kind)
    const wiring: Wiring<CommonFacts> = {
      guards: merged<Guard<CommonFacts>>(kind.code, 'guard', commonWiring.guards, kind.wiring.guards),
      conditions: merged<Condition<CommonFacts>>(kind.code, 'condition', commonWiring.conditions, kind.wiring.conditions),
    }
    const known = {
      effects: Object.keys(names.effects),
      jobs: Object.keys(names.jobs),
      inputs: Object.keys(names.inputs),
      roles: CHART_ROLES,
      relations: CHART_RELATIONS,
      tasks: Object.keys(kind.tasks ?? {}),
    }
    assertSound(...kind.charts.map((chart) => ({ chart, wiring: wiring as Wiring<never>, known })))
    for (const chart of kind.charts) {
      const name = `${chart.id}@${chart.version}`
      if (this.byChart.has(name)) throw new Error(`the chart ${name} belongs to two kinds of case`)
      this.byChart.set(name, { kind, chart, wiring, ...names })
    }
    this.byCode.set(kind.code, kind)
  }

  /** A kind by its code. Throws when it is not registered. */
  of(code: string): Kind {
    const kind = this.byCode.get(code)
    if (!kind) throw new Error(`no kind of case "${code}" is registered`)
    return kind
  }

  /** A chart by id and version with its wiring. Throws when no registered kind has it. */
  wired(chartId: string, chartVersion: number): Wired {
    const wired = this.byChart.get(`${chartId}@${chartVersion}`)
    if (!wired) throw new Error(`no registered kind of case has the chart ${chartId}@${chartVersion}`)
    return wired
  }

  /** Whether a registered kind has this chart. */
  has(chartId: string, chartVersion: number): boolean {
    return this.byChart.has(`${chartId}@${chartVersion}`)
  }

  /** Every registered chart. */
  get charts(): readonly Chart[] {
    return [...this.byChart.values()].map(({ chart }) => chart)
  }
}

/** A paper issued at an event no chart of the kind has would never be issued. */
function demandKnownEvents({ code, charts, papers = [] }: Kind): void {
  const lost = papers.flatMap(({ on }) => on).find((event) => !charts.some(({ events }) => Object.hasOwn(events, event)))
  if (lost) throw new Error(`the kind of case "${code}" issues a paper at "${lost}", an event none of its charts has`)
}

/** The names every kind has with those of one kind; a name meaning two things throws. */
function merged<T>(code: string, what: string, common: Readonly<Record<string, T>>, own: Readonly<Record<string, T>>) {
  const twice = Object.keys(own).find((name) => Object.hasOwn(common, name) && common[name] !== own[name])
  if (twice) throw new Error(`the kind of case "${code}" gives the ${what} "${twice}" another meaning; choose another name`)
  return { ...common, ...own }
}
