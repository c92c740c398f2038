import type { DocumentSlot, FormSection } from '#cases'
import { newId, type TxCtx } from '#platform'
import { type PolicyOptions, policyCharts } from '#policies'
import { APPEAL } from '../reference/programmes.js'

/** A clause no document knows, for modes no source of today has; its name and its certainty say so. */
interface DemoClause {
  code: string
  article: string
  name: string
  nameEn: string
  chart: string
  ruleset?: string
  options: PolicyOptions & { assign: string }
  form: FormSection[]
  documents: DocumentSlot[]
}

const POLICY = 'demo-measures'
const BASIS = '演示办法（虚构，非现行政策）'

const clauses: readonly DemoClause[] = [
  {
    ...{ code: 'demo-tech-sme-reward', article: '第一条', chart: 'policy-instant' },
    ...{ name: '科技型中小企业入库奖励（演示）', nameEn: 'Reward for technology SMEs (demonstration)' },
    options: {
      assign: 'officer',
      terms: {
        ...{ mode: 'instant', budgetLine: POLICY, amount: '2', eligible: 'entered', capPerYear: 2 },
        says: ['2 万元', '20 000 yuan'],
        inputs: [{ name: 'entered', label: ['当年入库科技型中小企业', 'A technology SME of the year'], held: 'tech_sme_valid' }],
      },
    },
    form: [],
    documents: [],
  },
  {
    ...{ code: 'demo-growth-grant', article: '第二条', chart: 'policy-application', ruleset: 'gazelle_cultivation' },
    ...{ name: '高成长企业培育补助（演示）', nameEn: 'Grant for fast-growing enterprises (demonstration)' },
    options: {
      assign: 'officer',
      publicity: true,
      opinions: [{ department: 'development', question: '是否已享受同类补助', workingDays: 3 }, 'finance'],
      terms: {
        ...{ mode: 'standard', budgetLine: POLICY, amount: '30', inputs: [] },
        says: ['30 万元，分两期各拨 50%', '300 000 yuan in two halves'],
        instalments: [
          { share: 50, afterMonths: 0 },
          { share: 50, afterMonths: 12 },
        ],
      },
    },
    form: [
      {
        key: 'figures',
        title: ['经营数据', 'Figures'],
        fields: [
          { key: 'revenueLast', label: ['上年度营业收入', 'Revenue last year'], type: 'money', required: true, min: 0 },
          { key: 'revenueBefore', label: ['前一年度营业收入', 'Revenue the year before'], type: 'money', required: true, min: 0 },
          { key: 'revenueBase', label: ['基期营业收入', 'Revenue of the base year'], type: 'money', required: true, min: 0 },
        ],
      },
    ],
    documents: [{ key: 'audit', label: ['审计报告', 'Audit report'], required: true }],
  },
]

/** Loads the demo policy and its clauses: decided at once by the rule, and judged by a stored ruleset. Repeatable. */
export async function demoClauses(tx: TxCtx): Promise<void> {
  const { manager } = tx
  await manager.query(
    `INSERT INTO policy_packages (code, position, name, name_en, note) VALUES ('demo', 99, '演示政策', 'Demonstration', '虚构，仅供演示') ON CONFLICT (code) DO NOTHING`,
  )
  await manager.query(
    `INSERT INTO policies (code, package_code, position, name, name_en, document_number, certainty, effective_from, note)
     VALUES ($1, 'demo', 99, '演示办法', 'Demonstration measures', '虚构', 'unconfirmed', '2020-01-01', '虚构，非现行政策') ON CONFLICT (code) DO NOTHING`,
    [POLICY],
  )
  for (const [i, { code, article, name, nameEn, chart, ruleset, options, form, documents }] of clauses.entries()) {
    const [known] = await manager.query<unknown[]>(`SELECT 1 FROM programmes WHERE code = $1`, [code])
    if (known) continue
    const version = Math.max(...policyCharts.filter(({ id }) => id === chart).map((one) => one.version))
    const programmeId = newId()
    await manager.query(
      `INSERT INTO programmes (id, code, kind, name, name_en, department_id, created_at)
       SELECT $1, $2, 'policy-application', $3, $4, (SELECT id FROM departments WHERE code = 'science'), $5`,
      [programmeId, code, name, nameEn, tx.now],
    )
    await manager.query(`INSERT INTO policy_clauses (code, policy_code, position, article) VALUES ($1, $2, $3, $4)`, [
      ...[code, POLICY, i, article],
    ])
    await manager.query(
      `INSERT INTO programme_versions (id, programme_id, number, status, effective_from, chart_id, chart_version, options, form, documents,
         guide, ruleset, legal_basis, appeal, certainty, created_at, published_at)
       VALUES ($1, $2, 1, 'published', '2020-01-01', $3, $4, $5, $6, $7, $8, $9, $10, $11, 'unconfirmed', $12, $12)`,
      [
        ...[newId(), programmeId, chart, version, JSON.stringify(options), JSON.stringify(form), JSON.stringify(documents)],
        ...[JSON.stringify({ who: ['演示企业', 'Demonstration enterprises'] }), ruleset ?? null, BASIS, APPEAL, tx.now],
      ],
    )
  }
}
