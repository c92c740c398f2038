import { expect } from '@jest/globals'
import { newId } from '#platform'
import type { Office } from './office.js'
import type { Browser } from './people.js'

/** An account to be paid on, entered by the firm. */
export async function enterAccount(firm: Browser, enterpriseId: string, accountNumber = '440100000000000001'): Promise<void> {
  const answer = await firm
    .put(`/api/enterprises/${enterpriseId}/payment-account`)
    .send({ accountName: '旅程（虚构）有限公司', bank: '虚构银行科学城支行', accountNumber })
  expect({ status: answer.status, body: answer.body.code }).toEqual({ status: 204, body: undefined })
}

/** A budget line of a year with money on it; answers its id. */
export async function budgetLine(
  finance: Browser,
  line: { code: string; year: number; fen: number; rule?: 'queue' | 'pro-rata' | 'score' },
): Promise<string> {
  const { code, year, fen, rule = 'queue' } = line
  const made = await finance.post('/api/budget-lines').send({ code, year, name: `${code}（虚构）`, rule })
  expect({ status: made.status, code: made.body.code }).toEqual({ status: 201, code })
  const given = await finance
    .post(`/api/budget-lines/${made.body.id}/allocations`)
    .send({ amountFen: fen, documentNumber: '虚构〔2026〕1号' })
  expect(given.status).toBe(201)
  return made.body.id
}

/** The balances of a line. */
export async function balances(browser: Browser, lineId: string) {
  const { body } = await browser.get(`/api/budget-lines/${lineId}`)
  return {
    available: Number(body.availableFen),
    reserved: Number(body.reservedFen),
    committed: Number(body.committedFen),
    paid: Number(body.paidFen),
    recovered: Number(body.recoveredFen),
  }
}

/** Puts cases in a batch by one person and has another release it; answers the batch as its page shows it. */
export async function releasedBatch(one: Browser, another: Browser, caseIds: readonly string[]) {
  const composed = await one.post('/api/payment-batches').send({ caseIds })
  expect({ status: composed.status, refusals: composed.body.refusals }).toEqual({ status: 201, refusals: undefined })
  expect(composed.body.rows.filter((row: { ok: boolean }) => !row.ok)).toEqual([])
  const released = await another.post(`/api/payment-batches/${composed.body.id}/release`)
  expect({ status: released.status, code: released.body.code }).toEqual({ status: 204, code: undefined })
  const { body } = await one.get(`/api/payment-batches/${composed.body.id}`)
  const payments = await one.get(`/api/payment-batches/${composed.body.id}/payments?size=200`)
  return { ...body, payments: payments.body.items }
}

/** Uploads the treasury's answer and takes it in, or looks at what that would do. */
export async function bankAnswers(
  finance: Browser,
  batchId: string,
  lines: readonly (readonly string[])[],
  how: 'record' | 'preview' = 'record',
) {
  const csv = [['付款编号', '结果', '原因', '流水号'], ...lines].map((line) => line.join(',')).join('\r\n')
  const file = await finance.post('/api/files').attach('file', Buffer.from(`\ufeff${csv}\r\n`), 'result.csv')
  expect(file.status).toBe(201)
  return finance
    .post(`/api/payment-batches/${batchId}/results${how === 'preview' ? '/preview' : ''}`)
    .send({ fileId: file.body.id })
}

/** A version of a clause changed in place before any case is pinned to it: for modes and terms no source of today has. */
export async function adapt(
  office: Office,
  code: string,
  options: object,
  more: { chart?: string; form?: object[]; documents?: object[] } = {},
) {
  await office.db.dataSource.query(
    `UPDATE programme_versions v SET options = v.options || $2::jsonb, effective_from = '2020-01-01', effective_to = NULL,
       chart_id = COALESCE($3, v.chart_id), form = COALESCE($4::jsonb, v.form), documents = COALESCE($5::jsonb, v.documents)
     FROM programmes p WHERE p.id = v.programme_id AND p.code = $1`,
    [
      ...[code, JSON.stringify(options), more.chart ?? null],
      ...[more.form ? JSON.stringify(more.form) : null, more.documents ? JSON.stringify(more.documents) : null],
    ],
  )
}

/** The terms a clause has, for `adapt`. */
export async function termsOfClause(office: Office, code: string): Promise<Record<string, unknown>> {
  const [row] = await office.db.dataSource.query(
    `SELECT v.options->'terms' AS terms FROM programme_versions v JOIN programmes p ON p.id = v.programme_id WHERE p.code = $1`,
    [code],
  )
  return row.terms
}

/** A number no other test uses. */
export const freshNumber = () => newId().slice(-12).toUpperCase()
