import type { DataSource, EntityManager } from 'typeorm'
import { newId } from '#platform'
import { Tier } from '#tiers'
import { APPEAL, deadlineRuleRows, type ProgrammeRow, programmeRows, windowRows } from './programmes.js'
import { seedRulesets } from './seed-rulesets.js'
import { tierRows } from './tiers.js'

/**
 * Loads the ladder, its rulesets, one programme for each way onto it and off it, and the dated deadlines. Repeatable: what is there
 * under its code stays as the office has edited it.
 */
export async function seedTiersReference(dataSource: DataSource): Promise<void> {
  await dataSource.transaction(async (manager) => {
    await manager
      .createQueryBuilder()
      .insert()
      .into(Tier)
      .values([...tierRows])
      .orIgnore()
      .execute()
    await seedRulesets(manager)
    const [known] = await manager.query<{ codes: string[] }[]>(`SELECT COALESCE(array_agg(code), '{}') AS codes FROM programmes`)
    const fresh = programmeRows.filter(({ code }) => !known?.codes.includes(code))
    if (fresh.length) await insertProgrammes(manager, fresh)
    await insertRules(manager)
  })
}

async function insertProgrammes(manager: EntityManager, fresh: readonly ProgrammeRow[]): Promise<void> {
  const rows = fresh.map((row) => ({
    id: newId(),
    version_id: newId(),
    code: row.code,
    kind: row.kind,
    subject: row.tier.code,
    name: row.name,
    name_en: row.nameEn,
    effective_from: row.tier.effectiveFrom,
    chart_id: row.chart.id,
    chart_version: row.chart.version,
    options: row.options,
    form: row.form,
    documents: row.documents,
    ruleset: row.ruleset ?? null,
    guide: row.guide,
    legal_basis: row.legalBasis,
    certainty: row.tier.certainty,
  }))
  const list = JSON.stringify(rows)
  await manager.query(
    `INSERT INTO programmes (id, code, kind, subject, name, name_en, created_at)
     SELECT r.id, r.code, r.kind, r.subject, r.name, r.name_en, now()
     FROM jsonb_to_recordset($1::jsonb) AS r (id uuid, code text, kind text, subject text, name text, name_en text)`,
    [list],
  )
  await manager.query(
    `INSERT INTO programme_versions (id, programme_id, number, status, effective_from, chart_id, chart_version, options, form,
       documents, guide, ruleset, legal_basis, appeal, certainty, created_at, published_at)
     SELECT r.version_id, r.id, 1, 'published', r.effective_from, r.chart_id, r.chart_version, r.options, r.form, r.documents,
       r.guide, r.ruleset, r.legal_basis, $2, r.certainty, now(), now()
     FROM jsonb_to_recordset($1::jsonb) AS r (id uuid, version_id uuid, effective_from date, chart_id text, chart_version int,
       options jsonb, form jsonb, documents jsonb, guide jsonb, ruleset text, legal_basis text, certainty text)`,
    [list, APPEAL],
  )
  const windows = windowRows.filter((window) => fresh.some(({ code }) => code === window.programme))
  await manager.query(
    `INSERT INTO programme_windows (id, programme_id, name, opens_at, closes_at)
     SELECT w.id, p.id, w.name, w.opens, w.closes
     FROM jsonb_to_recordset($1::jsonb) AS w (id uuid, programme text, name text, opens timestamptz, closes timestamptz)
     JOIN programmes p ON p.code = w.programme`,
    [JSON.stringify(windows.map((window) => ({ id: newId(), ...window })))],
  )
}

/** Common rules, and each programme's own days of publicity; a rule that has any row already is left alone. */
async function insertRules(manager: EntityManager): Promise<void> {
  const common = deadlineRuleRows.map((row) => ({ id: newId(), programme: null, from: '2016-01-01', ...row }))
  const own = programmeRows.flatMap(({ code, publicity, tier }) =>
    publicity ? [{ id: newId(), rule: 'publicity', programme: code, from: tier.effectiveFrom, ...publicity }] : [],
  )
  await manager.query(
    `INSERT INTO deadline_rules (id, rule, programme_id, working_days, legal_basis, effective_from)
     SELECT r.id, r.rule, p.id, r."workingDays", r."legalBasis", r."from"
     FROM jsonb_to_recordset($1::jsonb)
       AS r (id uuid, rule text, programme text, "workingDays" int, "legalBasis" text, "from" date)
     LEFT JOIN programmes p ON p.code = r.programme
     WHERE NOT EXISTS (SELECT FROM deadline_rules d WHERE d.rule = r.rule AND d.programme_id IS NOT DISTINCT FROM p.id)`,
    [JSON.stringify([...common, ...own])],
  )
}
