import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { eventOf } from '#lifecycle'
import { type Ctx, limits } from '#platform'
import type { AuditPage, AuditQuery, AuditRow } from './audit.dto.js'
import { namesOf } from './case-people.queries.js'
import { Parameters, withinReach } from './case-scope.js'
import { Kinds } from './kinds.js'
import { stateOf } from './moved.js'
import type { MoveRecord } from './moves.js'
import { MOVE_COLUMNS } from './moves.queries.js'

type FoundMove = MoveRecord & { hash: Buffer; number: string; enterpriseName: string }

/** What the log calls the beginning of a case, which no chart names. */
const OPENED = ['立案', 'Open'] as const

/** The log over all cases within reach. */
@Injectable()
export class AuditQueries {
  constructor(private readonly kinds: Kinds) {}

  /** One page of moves, the latest first; the count and the page come from the same filter. */
  async page(manager: EntityManager, query: AuditQuery, ctx: Ctx): Promise<AuditPage> {
    const { page, size, limit, offset } = limits(query)
    const p = new Parameters()
    const from = `FROM moves m JOIN cases c ON c.id = m.case_id WHERE ${this.where(query, ctx, p)}`
    const [{ total } = { total: 0 }] = await manager.query<{ total: number }[]>(`SELECT count(*)::int AS total ${from}`, p.values)
    const moves = await manager.query<FoundMove[]>(
      `SELECT ${MOVE_COLUMNS}, c.number, (SELECT e.name FROM enterprises e WHERE e.id = c.enterprise_id) AS "enterpriseName"
       ${from} ORDER BY m.at DESC, m.id DESC LIMIT ${p.add(limit)} OFFSET ${p.add(offset)}`,
      p.values,
    )
    const names = await namesOf(manager, [...new Set(moves.flatMap((move) => move.actedFor))])
    return { items: moves.map((move) => this.row(move, names, ctx)), total, page, size }
  }

  private where(query: AuditQuery, ctx: Ctx, p: Parameters): string {
    return auditWhere(query, ctx, p, query.event === undefined ? [] : this.eventsCalled(query.event))
  }

  /** Events of all charts, each as `chart@version:event`, that are called so or whose words in either language hold the text. */
  private eventsCalled(text: string): string[] {
    const sought = text.trim().toLowerCase()
    return this.kinds.charts.flatMap((chart) => {
      const called = Object.entries(chart.events).map(([event, { label }]) => ({ event, label: label as readonly string[] }))
      return [...called, { event: 'open', label: OPENED }]
        .filter(({ event, label }) => event === sought || label.some((words) => words.toLowerCase().includes(sought)))
        .map(({ event }) => `${chart.id}@${chart.version}:${event}`)
    })
  }

  private row(move: FoundMove, names: ReadonlyMap<string, string>, { language }: Ctx): AuditRow {
    const { chart } = this.kinds.wired(move.chartId, move.chartVersion)
    const nth = language === 'zh' ? 0 : 1
    const state = (name: string) => stateOf(chart, name).label.office[nth]
    return {
      ...{ id: move.id, at: move.at, caseId: move.caseId, number: move.number, enterpriseName: move.enterpriseName },
      ...{ seq: move.seq, event: move.event, actorId: move.actorId, actorName: move.actorName, requestId: move.requestId },
      label: eventOf(chart, move.event)?.label[nth] ?? OPENED[nth],
      fromLabel: move.fromState === null ? null : state(move.fromState),
      toLabel: state(move.toState),
      actedFor: move.actedFor.map((id) => names.get(id) ?? id),
      hash: move.hash.toString('hex'),
    }
  }
}

function auditWhere(query: AuditQuery, ctx: Ctx, p: Parameters, events: readonly string[]): string {
  const midnight = (day: string) => `((${day})::date::timestamp AT TIME ZONE 'Asia/Shanghai')`
  return [
    withinReach(ctx, p),
    query.number === undefined ? '' : `starts_with(c.number, ${p.add(query.number.trim().toUpperCase())})`,
    query.actor === undefined ? '' : `m.actor_id = ${p.add(query.actor)}`,
    query.event === undefined ? '' : `m.chart_id || '@' || m.chart_version || ':' || m.event = ANY (${p.add(events, 'text[]')})`,
    query.enterprise === undefined ? '' : `c.enterprise_id = ${p.add(query.enterprise)}`,
    query.from === undefined ? '' : `m.at >= ${midnight(p.add(query.from))}`,
    query.to === undefined ? '' : `m.at < ${midnight(`${p.add(query.to)}::date + 1`)}`,
    query.requestId === undefined ? '' : `m.request_id = ${p.add(query.requestId)}`,
  ]
    .filter((condition) => condition !== '')
    .join('\n AND ')
}
