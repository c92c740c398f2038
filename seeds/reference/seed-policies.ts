import type { DataSource, EntityManager } from 'typeorm'
import { newId } from '#platform'
import { RECOVERY_PROGRAMME } from '#policies'
import { type PolicyProgramme, policyFile, policyProgrammes } from './policy-programmes.js'
import { APPEAL } from './programmes.js'

/** Clocks of policy cases beside those every application has, in working days. */
const RULES: readonly { rule: string; workingDays: number; legalBasis: string }[] = [
  { rule: 'pre-check', workingDays: 2, legalBasis: '区内办事指南承诺时限（待核）' },
  { rule: 'payment-request', workingDays: 20, legalBasis: '区内办事指南（待核）' },
  { rule: 'payment', workingDays: 10, legalBasis: '区内办事指南承诺时限（待核）' },
  { rule: 'confirmation', workingDays: 30, legalBasis: '免申即享告知书（待核）' },
  { rule: 'recovery-inquiry', workingDays: 20, legalBasis: '参照《行政许可法》第四十二条（待核）' },
  { rule: 'repayment', workingDays: 15, legalBasis: '区内专项资金管理办法（待核）' },
]

/**
 * Loads packages, policies and one programme for each clause, and the programme of recovery. Repeatable: what is there
 * under its code stays as the office has edited it.
 */
export async function seedPoliciesReference(dataSource: DataSource): Promise<void> {
  const { packages, policies } = policyFile()
  await dataSource.transaction(async (manager) => {
    await manager.query(
      `INSERT INTO policy_packages (code, position, name, name_en, note)
       SELECT r.code, r.nth, r.name, r."nameEn", r.note
       FROM jsonb_to_recordset($1::jsonb) AS r (code text, nth int, name text, "nameEn" text, note text) ON CONFLICT (code) DO NOTHING`,
      [numbered(packages)],
    )
    await manager.query(
      `INSERT INTO policies (code, package_code, position, name, name_en, document_number, certainty, effective_from, effective_to, note)
       SELECT r.code, r.package, r.nth, r.name, r."nameEn", r."documentNumber", r.certainty, r."from", r."to", r.note
       FROM jsonb_to_recordset($1::jsonb) AS r (code text, package text, nth int, name text, "nameEn" text, "documentNumber" text,
         certainty text, "from" date, "to" date, note text) ON CONFLICT (code) DO NOTHING`,
      [numbered(policies)],
    )
    await insertClauses(manager, policyProgrammes())
    await insertRecovery(manager)
    await manager.query(
      `INSERT INTO deadline_rules (id, rule, working_days, legal_basis, effective_from)
       SELECT r.id, r.rule, r."workingDays", r."legalBasis", '2016-01-01'
       FROM jsonb_to_recordset($1::jsonb) AS r (id uuid, rule text, "workingDays" int, "legalBasis" text)
       WHERE NOT EXISTS (SELECT FROM deadline_rules d WHERE d.rule = r.rule AND d.programme_id IS NULL)`,
      [JSON.stringify(RULES.map((row) => ({ id: newId(), ...row })))],
    )
  })
}

const numbered = (rows: readonly object[]) => JSON.stringify(rows.map((row, i) => ({ nth: i + 1, ...row })))

async function insertClauses(manager: EntityManager, programmes: readonly PolicyProgramme[]): Promise<void> {
  const rows = programmes.map((row) => ({
    id: newId(),
    versionId: newId(),
    chartId: row.chart.id,
    chartVersion: row.chart.version,
    ...row,
  }))
  await manager.query(
    `WITH r AS (
       SELECT * FROM jsonb_to_recordset($1::jsonb) AS r (id uuid, "versionId" uuid, code text, kind text, name text, "nameEn" text,
         department text, open boolean, "policyCode" text, position int, article text, "from" date, "to" date, "chartId" text,
         "chartVersion" int, options jsonb, form jsonb, documents jsonb, guide jsonb, "legalBasis" text, certainty text, ruleset text)
       WHERE NOT EXISTS (SELECT FROM programmes p WHERE p.code = r.code)
     ), heads AS (
       INSERT INTO programmes (id, code, kind, name, name_en, department_id, open, created_at)
       SELECT r.id, r.code, r.kind, r.name, r."nameEn", (SELECT d.id FROM departments d WHERE d.code = r.department), r.open, now() FROM r
     ), places AS (
       INSERT INTO policy_clauses (code, policy_code, position, article) SELECT r.code, r."policyCode", r.position, r.article FROM r
       ON CONFLICT (code) DO NOTHING
     )
     INSERT INTO programme_versions (id, programme_id, number, status, effective_from, effective_to, chart_id, chart_version, options,
       form, documents, guide, ruleset, legal_basis, appeal, certainty, created_at, published_at)
     SELECT r."versionId", r.id, 1, 'published', r."from", r."to", r."chartId", r."chartVersion", r.options, r.form, r.documents, r.guide,
       r.ruleset, r."legalBasis", $2, r.certainty, now(), now() FROM r`,
    [JSON.stringify(rows), APPEAL],
  )
}

async function insertRecovery(manager: EntityManager): Promise<void> {
  await manager.query(
    `WITH head AS (
       INSERT INTO programmes (id, code, kind, name, name_en, department_id, created_at)
       SELECT $1, $3, 'policy-recovery', '政策资金追回', 'Recovery of policy money', (SELECT id FROM departments WHERE code = 'finance'), now()
       WHERE NOT EXISTS (SELECT FROM programmes WHERE code = $3) RETURNING id
     )
     INSERT INTO programme_versions (id, programme_id, number, status, effective_from, chart_id, chart_version, options, legal_basis,
       appeal, certainty, created_at, published_at)
     SELECT $2, head.id, 1, 'published', '2016-01-01', 'policy-recovery', 2, '{"assign": "officer", "many": true}',
       '区专项资金管理办法（文号待核）', $4, 'unconfirmed', now(), now() FROM head`,
    [newId(), newId(), RECOVERY_PROGRAMME, APPEAL],
  )
}
