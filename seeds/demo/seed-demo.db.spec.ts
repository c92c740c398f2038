import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { judgeUscc } from '#enterprises'
import { loadConfig } from '#platform'
import { demoLogins, seedDemo } from '#seeds'
import { cloneDatabase, type TestDatabase } from '../../test/support/database.js'
import { demoEnterprises } from './enterprises.js'

let db: TestDatabase
const dataDir = mkdtempSync(join(tmpdir(), 'miaopu-demo-'))
const seed = () =>
  seedDemo(db.url, loadConfig({ DATABASE_URL: db.url, DATA_DIR: dataDir, NODE_ENV: 'test', LOG_LEVEL: 'silent', POOL_SIZE: '4' }))
const counts = async () => {
  const [row] =
    await db.dataSource.query(`SELECT (SELECT count(*)::int FROM cases) AS cases, (SELECT count(*)::int FROM moves) AS moves,
    (SELECT count(*)::int FROM memberships) AS titles, (SELECT count(*)::int FROM membership_events) AS events,
    (SELECT count(*)::int FROM users) AS users, (SELECT count(*)::int FROM enterprises) AS enterprises,
    (SELECT count(*)::int FROM enterprise_members) AS members, (SELECT count(*)::int FROM programme_windows) AS windows,
    (SELECT count(*)::int FROM stored_files) AS files, (SELECT count(*)::int FROM duties) AS duties,
    (SELECT count(*)::int FROM objections) AS objections,
    (SELECT count(*)::int FROM awards) AS awards, (SELECT count(*)::int FROM budget_entries) AS entries, (SELECT count(*)::int FROM case_comments) AS comments,
    (SELECT count(*)::int FROM import_runs) AS imports, (SELECT count(*)::int FROM pgboss.job WHERE name = 'dead-letters') AS letters`)
  return row
}

beforeAll(async () => {
  db = await cloneDatabase()
  await seed()
}, 60_000)
afterAll(async () => {
  await db.drop()
  rmSync(dataDir, { recursive: true, force: true })
})

describe('the demo world', () => {
  it('has a case in every state a recognition can rest in', async () => {
    const missing = await db.dataSource.query(`SELECT s.state FROM chart_states s WHERE s.chart_id = 'recognition'
      AND s.chart_version = (SELECT max(version) FROM charts WHERE id = 'recognition')
      AND NOT EXISTS (SELECT FROM cases c WHERE c.chart_id = s.chart_id AND c.chart_version = s.chart_version AND c.state = s.state)`)
    expect(missing).toEqual([])
  })

  it('has titles due for renewal with their case offered, one run out, and one with two duties missed before a revocation case', async () => {
    const of = async (sql: string) => (await db.dataSource.query(sql)).length
    expect(
      await of(
        `SELECT FROM memberships m JOIN cases c ON c.id = m.renewal_case_id AND c.state = 'offered' WHERE m.status = 'renewal-due'`,
      ),
    ).toBeGreaterThan(2)
    expect(await of(`SELECT FROM memberships WHERE status = 'expired'`)).toBeGreaterThan(0)
    expect(await of(`SELECT FROM memberships m JOIN cases c ON c.id = m.revocation_case_id WHERE m.status <> 'revoked'`)).toBe(1)
  })

  it('has money on its way: awards offered, applications before a decision, approved and waiting for a batch', async () => {
    const rows = await db.dataSource.query(
      `SELECT DISTINCT c.kind || ' ' || c.state AS at FROM cases c WHERE c.kind LIKE 'policy-%' ORDER BY 1`,
    )
    const at = rows.map((row: { at: string }) => row.at)
    for (const wanted of [
      'policy-award notified',
      'policy-application decision',
      'policy-application approved',
      'policy-application paying',
      'policy-application examination',
      'policy-award matched',
    ])
      expect(at).toContain(wanted)
  })

  it('has clauses decided at once by the rule, and clauses judged by a stored ruleset', async () => {
    const [row] = await db.dataSource.query(
      `SELECT (SELECT count(*)::int FROM awards WHERE decided_by_rule LIKE 'demo-tech-sme-reward@%') AS "atOnce",
         (SELECT array_agg(j.result ORDER BY j.result) FROM case_judgements j JOIN cases c ON c.id = j.case_id
            WHERE c.kind = 'policy-application') AS judged,
         (SELECT count(*)::int FROM tasks t JOIN cases c ON c.id = t.case_id WHERE c.kind = 'policy-application' AND t.department_id IS NOT NULL) AS asked`,
    )
    expect(row).toEqual({ atOnce: 2, judged: ['met', 'not-met'], asked: 4 })
  })

  it('is invented: forty enterprises with valid check characters whose names say so', () => {
    expect(demoEnterprises).toHaveLength(40)
    expect(new Set(demoEnterprises.map(({ name }) => name)).size).toBe(40)
    for (const { uscc, name } of demoEnterprises)
      expect({ uscc, ok: judgeUscc(uscc).ok, said: name.includes('演示') }).toEqual({ uscc, ok: true, said: true })
  })

  it('prints a login for each role', async () => {
    const roles = await db.dataSource.query(
      `SELECT DISTINCT r.role FROM user_roles r JOIN users u ON u.id = r.user_id WHERE u.login = ANY ($1)`,
      [demoLogins.map(({ login }) => login)],
    )
    expect(roles.map(({ role }: { role: string }) => role).sort()).toEqual([
      'admin',
      'auditor',
      'expert',
      'finance',
      'firm-admin',
      'firm-member',
      'manager',
      'officer',
      'reviewer',
    ])
  })

  it('fills the other screens: firms entered twice, an objection, a recusal, words, a claim, leave, an agent, an import and a lost letter', async () => {
    const [row] = await db.dataSource.query(`SELECT
      (SELECT count(*)::int FROM enterprises a JOIN enterprises b USING (name_key) WHERE a.id < b.id) AS twins,
      (SELECT count(*)::int FROM enterprise_merges WHERE state = 'proposed') AS merges,
      (SELECT count(*)::int FROM objections WHERE settled_at IS NULL) AS objections,
      (SELECT count(*)::int FROM recusals WHERE ended_at IS NULL) AS recusals,
      (SELECT count(*)::int FROM case_comments WHERE cardinality(mentions) > 0) AS mentions,
      (SELECT count(*)::int FROM enterprise_claims WHERE state = 'pending') AS claims,
      (SELECT count(*)::int FROM leave_covers) AS leave,
      (SELECT count(*)::int FROM agents a JOIN agent_items i ON i.agent_id = a.id) AS agents,
      (SELECT count(*)::int FROM import_rejects) AS rejects,
      (SELECT count(*)::int FROM pgboss.job WHERE name = 'dead-letters') AS letters`)
    expect(row).toEqual({
      ...{ twins: 1, merges: 1, objections: 1, recusals: 1, mentions: 2, claims: 1, leave: 1, agents: 2, rejects: 2, letters: 1 },
    })
  })

  it('changes nothing when it is played again, and ends a seed that was cut short', async () => {
    const before = await counts()
    await seed()
    expect(await counts()).toEqual(before)
  })
})
