import type { DataSource } from 'typeorm'
import { replay } from '#lifecycle'
import type { Kinds } from './kinds.js'
import { loggedCases } from './verify-log.js'

/** Something that must always hold and does not, with the case it is about, or the name of what else it is about. */
export interface Broken {
  rule: string
  caseNumber: string
  detail: string
}

/** What must hold, as a statement that answers those for which it does not: columns `number` and `detail`. */
export interface InvariantRule {
  rule: string
  sql: string
}

const RULES: readonly InvariantRule[] = [
  {
    rule: 'a case is closed exactly when its state is final, and then has an outcome',
    sql: `SELECT c.number, c.state || ': ' || COALESCE(c.outcome, 'no outcome') AS detail FROM cases c
      JOIN chart_states s ON s.chart_id = c.chart_id AND s.chart_version = c.chart_version AND s.state = c.state
      WHERE s.is_final <> (c.closed_at IS NOT NULL) OR (c.closed_at IS NULL) <> (c.outcome IS NULL)`,
  },
  {
    rule: 'the phase is that of the state',
    sql: `SELECT c.number, c.phase || ' / ' || s.phase AS detail FROM cases c
      JOIN chart_states s ON s.chart_id = c.chart_id AND s.chart_version = c.chart_version AND s.state = c.state WHERE s.phase <> c.phase`,
  },
  {
    rule: 'the due date and minute of a case are those of its running deadline',
    sql: `SELECT c.number, COALESCE(c.due_on::text, 'none') || ' / ' || COALESCE(d.due_on::text, 'none') AS detail FROM cases c
      LEFT JOIN deadlines d ON d.case_id = c.id AND d.met_at IS NULL AND d.paused_at IS NULL WHERE (c.due_on, c.due_at) IS DISTINCT FROM (d.due_on, d.due_at)`,
  },
  {
    rule: 'at most one deadline of a case runs',
    sql: `SELECT c.number, count(*)::text AS detail FROM deadlines d JOIN cases c ON c.id = d.case_id
      WHERE d.met_at IS NULL AND d.paused_at IS NULL GROUP BY c.number HAVING count(*) > 1`,
  },
  {
    rule: 'no clock of a closed case runs',
    sql: `SELECT c.number, s.clock AS detail FROM clock_spans s JOIN cases c ON c.id = s.case_id WHERE s.to_on IS NULL AND c.closed_at IS NOT NULL`,
  },
  {
    rule: 'the clock that runs is that of the state the case rests in',
    sql: `SELECT c.number, s.state || ' / ' || c.state AS detail FROM clock_spans s JOIN cases c ON c.id = s.case_id
      WHERE s.to_on IS NULL AND s.state <> c.state`,
  },
  {
    rule: 'a case has as many moves as it says, and the hash of the last',
    sql: `SELECT c.number, c.last_seq || ' / ' || COALESCE(m.seq, 0) AS detail FROM cases c
      LEFT JOIN LATERAL (SELECT seq, hash FROM moves WHERE case_id = c.id ORDER BY seq DESC LIMIT 1) m ON true
      WHERE c.last_seq IS DISTINCT FROM m.seq OR c.last_hash IS DISTINCT FROM m.hash`,
  },
]

/**
 * Checks everything that must hold for every case, and what libs to the right add (`more`), and answers what does not.
 * Reports only; nothing is repaired.
 */
export async function checkInvariants(
  dataSource: DataSource,
  kinds: Pick<Kinds, 'wired' | 'has'>,
  known: (enterpriseIds: readonly string[]) => Promise<ReadonlySet<string>>,
  more: readonly InvariantRule[] = [],
): Promise<Broken[]> {
  const broken = await brokenRules(dataSource, [...RULES, ...more])
  broken.push(...(await replayed(dataSource, kinds)), ...(await homeless(dataSource, known)))
  return broken
}

/** Everything for which one of these rules does not hold; at most 1 000 of each. */
export async function brokenRules(dataSource: DataSource, rules: readonly InvariantRule[]): Promise<Broken[]> {
  const broken: Broken[] = []
  for (const { rule, sql } of rules) {
    const found = await dataSource.query<{ number: string; detail: string }[]>(`${sql} ORDER BY 1 LIMIT 1000`)
    broken.push(...found.map(({ number, detail }) => ({ rule, caseNumber: number, detail })))
  }
  return broken
}

/** Follows the moves of every case through its chart: the state must be the one the moves lead to. */
export async function replayed(dataSource: DataSource, kinds: Pick<Kinds, 'wired' | 'has'>): Promise<Broken[]> {
  const rule = 'the state of a case is the one its moves lead to'
  const broken: Broken[] = []
  const rows = await dataSource.query<{ id: string; state: string; chartId: string; chartVersion: number }[]>(
    `SELECT id, state, chart_id AS "chartId", chart_version AS "chartVersion" FROM cases`,
  )
  const states = new Map(rows.map((row) => [row.id, row]))
  for await (const { id, number: caseNumber, moves } of loggedCases(dataSource)) {
    const row = states.get(id)
    if (!row) continue
    if (!kinds.has(row.chartId, row.chartVersion)) {
      broken.push({ rule, caseNumber, detail: `no registered kind of case has the chart ${row.chartId}@${row.chartVersion}` })
      continue
    }
    const [opened, ...rest] = moves
    if (!opened) {
      broken.push({ rule, caseNumber, detail: 'it has no moves' })
      continue
    }
    const { chart } = kinds.wired(row.chartId, row.chartVersion)
    const followed = replay(
      chart,
      rest.map((move) => ({ event: move.event, from: move.fromState ?? '', to: move.toState })),
      opened.toState,
    )
    if (!followed.ok) broken.push({ rule, caseNumber, detail: `move ${followed.at + 2}: ${followed.why}` })
    else if (followed.state !== row.state)
      broken.push({ rule, caseNumber, detail: `the moves lead to "${followed.state}", the case stands at "${row.state}"` })
  }
  return broken
}

async function homeless(
  dataSource: DataSource,
  known: (enterpriseIds: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<Broken[]> {
  const rows = await dataSource.query<{ number: string; enterpriseId: string }[]>(
    `SELECT DISTINCT ON (enterprise_id) number, enterprise_id AS "enterpriseId" FROM cases ORDER BY enterprise_id, number`,
  )
  const there = await known(rows.map(({ enterpriseId }) => enterpriseId))
  return rows
    .filter(({ enterpriseId }) => !there.has(enterpriseId))
    .map(({ number, enterpriseId }) => ({
      rule: 'the enterprise of a case is on the register',
      caseNumber: number,
      detail: enterpriseId,
    }))
}
