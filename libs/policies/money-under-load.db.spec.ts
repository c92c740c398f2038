import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { InvariantJobs } from '#cases'
import { systemActor } from '#platform'
import { createUser } from '../../test/support/people.js'
import { refusalsOf, Treasury, WAN } from './treasury.spec-support.js'

let treasury: Treasury
beforeAll(async () => {
  treasury = await Treasury.open()
})
afterAll(() => treasury.close())

const enterprises = async (count: number) => {
  const ids: string[] = []
  for (let i = 0; i < count; i++) ids.push(await treasury.enterprise())
  return ids
}
const lineOf = async (id: string) => {
  const [line] = await treasury.db.query(
    `SELECT available_fen::bigint::int AS available, reserved_fen::int AS reserved FROM budget_lines WHERE id = $1`,
    [id],
  )
  return line as { available: number; reserved: number }
}

describe('many at once', () => {
  it('fifty managers decide at the same moment on a line that holds thirty: thirty are given, never a fen above', async () => {
    const line = await treasury.clause('load-line', {}, 30 * 20 * WAN + 19 * WAN)
    const cases = await treasury.match(
      'load-line',
      (await enterprises(50)).map((enterpriseId) => ({ enterpriseId })),
    )
    const answers = await Promise.all(cases.map((id) => treasury.fire(treasury.anotherManager(), id, 'notify')))
    expect(answers.filter((codes) => codes.length === 0).length).toBe(30)
    expect(new Set(answers.flat())).toEqual(new Set(['policies.line-exhausted']))
    expect(await lineOf(line)).toEqual({ available: 19 * WAN, reserved: 600 * WAN })
    expect(await treasury.broken()).toEqual([])
  })

  it('eight cases of one enterprise decided at once stay under its cap of the year', async () => {
    await treasury.clause('load-cap', { amount: '30', capPerYear: 100 }, 1000 * WAN)
    const [enterpriseId = ''] = await enterprises(1)
    const cases = await treasury.match(
      'load-cap',
      Array.from({ length: 8 }, () => ({ enterpriseId })),
    )
    const answers = await Promise.all(cases.map((id) => treasury.fire(treasury.anotherManager(), id, 'notify')))
    expect(answers.filter((codes) => codes.length === 0).length).toBe(3)
    expect(new Set(answers.flat())).toEqual(new Set(['policies.amount-changed']))
  })

  it('of two clauses that exclude each other one is given, whoever decides first', async () => {
    await treasury.clause('load-one', { excludes: ['load-other'] }, 1000 * WAN)
    await treasury.clause('load-other', {}, 1000 * WAN)
    const firms = (await enterprises(6)).map((enterpriseId) => ({ enterpriseId }))
    const [ones, others] = [await treasury.match('load-one', firms), await treasury.match('load-other', firms)]
    const answers = await Promise.all(
      ones.flatMap((id, i) => [id, others[i] ?? '']).map((id) => treasury.fire(treasury.anotherManager(), id, 'notify')),
    )
    for (let i = 0; i < firms.length; i++)
      expect([answers[2 * i], answers[2 * i + 1]].filter((codes) => codes?.length === 0).length).toBe(1)
    expect(new Set(answers.flat())).toEqual(new Set(['policies.excluded']))
  })

  it('one certificate is used once, whichever enterprise brings it', async () => {
    await treasury.clause('load-proof', { once: [{ field: 'certificate', kind: 'certificate', within: 'clause' }] }, 1000 * WAN)
    const figures = { certificate: 'gr 2026-44000001' }
    const cases = await treasury.match(
      'load-proof',
      (await enterprises(6)).map((enterpriseId) => ({ enterpriseId, figures })),
    )
    const answers = await Promise.all(cases.map((id) => treasury.fire(treasury.anotherManager(), id, 'notify')))
    expect(answers.filter((codes) => codes.length === 0).length).toBe(1)
    expect(new Set(answers.flat())).toEqual(new Set(['policies.certificate-used']))
  })

  it('a case put in two batches at once is in one', async () => {
    await treasury.clause('load-batch', {}, 1000 * WAN)
    const firms = await enterprises(4)
    const cases = await treasury.match(
      'load-batch',
      firms.map((enterpriseId) => ({ enterpriseId })),
    )
    for (const [i, id] of cases.entries()) {
      await treasury.fire(treasury.ctx(treasury.manager), id, 'notify')
      await treasury.fire(treasury.firm(firms[i] ?? ''), id, 'confirm')
    }
    const compose = () => refusalsOf(() => treasury.batches.compose(treasury.ctx(treasury.teller), { caseIds: cases }))
    await Promise.all([compose(), compose(), compose()])
    const rows = await treasury.db.query(`SELECT case_id, count(*)::int AS n FROM payments WHERE case_id = ANY ($1) GROUP BY 1`, [
      cases,
    ])
    expect(rows.map((row: { n: number }) => row.n)).toEqual([1, 1, 1, 1])
    expect(await treasury.broken()).toEqual([])
  })
})

const STEPS = ['notify', 'confirm', 'decline', 'drop', 'batch', 'cancel', 'paid', 'failed', 'recover'] as const

describe('money walked at random', () => {
  it('through decisions, payments, failures and recoveries always adds up: ledger, lines, cases and payments', async () => {
    await treasury.clause('walk', {}, 70 * WAN)
    const firms = await enterprises(4)
    const seen = new Map<string, number>()
    const step = fc.record({ what: fc.constantFrom(...STEPS), which: fc.nat(3), part: fc.integer({ min: 1, max: 20 }) })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 60, maxLength: 90, size: 'max' }), async (steps) => {
        const cases = await treasury.match(
          'walk',
          firms.map((enterpriseId) => ({ enterpriseId })),
        )
        for (const { what, which, part } of steps) {
          const happened = await act(what, cases[which] ?? '', firms[which] ?? '', part)
          if (happened) seen.set(what, (seen.get(what) ?? 0) + 1)
        }
        expect(await treasury.broken()).toEqual([])
        await refill()
      }),
      { numRuns: 8, seed: 20260302 },
    )
    expect([...seen.keys()].sort()).toEqual([...STEPS].sort())
  })
})

const PART_STEPS = ['request', 'batch', 'cancel', 'paid', 'failed', 'stop', 'recover'] as const

describe('money paid in parts, walked at random', () => {
  it('always adds up: parts, payments, what is stopped and what comes back', async () => {
    const instalments = [50, 30, 20].map((share) => ({ share, afterMonths: 0 }))
    await treasury.clause('parts', { mode: 'instant', amount: '10.0001', instalments }, 1000 * WAN)
    const firms = await enterprises(3)
    const seen = new Map<string, number>()
    const step = fc.record({ what: fc.constantFrom(...PART_STEPS), which: fc.nat(2), part: fc.integer({ min: 1, max: 20 }) })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 50, maxLength: 70, size: 'max' }), async (steps) => {
        const cases: string[] = []
        for (const enterpriseId of firms) {
          const { id } = await treasury.desk.open(treasury.firm(enterpriseId), { programmeCode: 'parts', enterpriseId })
          expect(await treasury.fire(treasury.firm(enterpriseId), id, 'submit')).toEqual([])
          cases.push(id)
        }
        for (const { what, which, part } of steps) {
          const happened = await actInParts(what, cases[which] ?? '', firms[which] ?? '', part)
          if (happened) seen.set(what, (seen.get(what) ?? 0) + 1)
        }
        expect(await treasury.broken()).toEqual([])
      }),
      { numRuns: 4, seed: 20260302 },
    )
    expect([...seen.keys()].sort()).toEqual([...PART_STEPS].sort())
  })
})

/** One step on an application paid in parts; answers whether anything happened. */
async function actInParts(what: (typeof PART_STEPS)[number], id: string, enterpriseId: string, part: number): Promise<boolean> {
  const firm = treasury.firm(enterpriseId)
  if (what === 'request') return none(await treasury.fire(firm, id, 'requestPayment'))
  const basis = { reason: '企业迁出', legalBasis: '资金管理办法' }
  if (what === 'stop') return part < 16 && none(await treasury.fire(treasury.ctx(treasury.manager), id, 'stopInstalments', basis))
  return act(what, id, enterpriseId, what === 'recover' ? 1 + (part % 4) : part % 12)
}

describe('the nightly check of the money', () => {
  it('tells the administrators of every figure that does not add up, and says nothing while all do', async () => {
    const admin = await createUser(treasury.office.db, { roles: ['admin'], name: '管理员' })
    const [clause, enterpriseId = ''] = ['load-watch', ...(await enterprises(1))]
    await treasury.clause(clause, {}, 100 * WAN)
    const [id = ''] = await treasury.match(clause, [{ enterpriseId }])
    await treasury.fire(treasury.ctx(treasury.manager), id, 'notify')
    const night = async () => {
      await treasury.office.app.get(InvariantJobs).watch(treasury.ctx(systemActor))
      return treasury.db.query(`SELECT title_zh AS title, body_zh AS body FROM notifications WHERE user_id = $1`, [admin.id])
    }
    expect(await night()).toEqual([])
    await treasury.db.query(`UPDATE awards SET amount_fen = amount_fen - 1 WHERE case_id = $1`, [id])
    const [{ title, body }] = await night()
    expect(title).toBe('夜间核对发现 1 处数据不一致，请查看')
    expect(body).toContain('load-watch 2026: what a budget line holds as reserved, committed, paid and recovered')
    expect(body).toContain(`reserved: ${20 * WAN} / ${20 * WAN - 1}`)
  })
})

/** One step on a case; answers whether anything happened. */
async function act(what: (typeof STEPS)[number], id: string, enterpriseId: string, part: number): Promise<boolean> {
  const { manager, teller, cashier } = treasury
  if (what === 'notify') return none(await treasury.fire(treasury.ctx(manager), id, 'notify'))
  if (what === 'drop') return part < 4 && none(await treasury.fire(treasury.ctx(manager), id, 'drop', { reason: '移出' }))
  if (what === 'confirm') return none(await treasury.fire(treasury.firm(enterpriseId), id, 'confirm'))
  if (what === 'decline') return part < 4 && none(await treasury.fire(treasury.firm(enterpriseId), id, 'decline', {}))
  if (what === 'batch') return none(await refusalsOf(() => treasury.batches.compose(treasury.ctx(teller), { caseIds: [id] })))
  if (what === 'recover') return recover(id, enterpriseId, part)
  const [payment] = await treasury.db.query(
    `SELECT y.id, y.batch_id AS batch, b.status FROM payments y JOIN payment_batches b ON b.id = y.batch_id WHERE y.case_id = $1 AND y.status = 'waiting'`,
    [id],
  )
  if (!payment) return false
  const inTx = (verb: 'release' | 'cancel') =>
    refusalsOf(() => treasury.uow.run(treasury.ctx(cashier), (tx) => treasury.batches[verb](tx, payment.batch)))
  if (what === 'cancel') return part < 6 && none(await inTx('cancel'))
  await inTx('release')
  await treasury.answer(payment.batch, [{ paymentId: payment.id, ...(what === 'failed' ? { failed: '户名不符' } : {}) }])
  return true
}

/** A breach found, and part of the money brought back. */
async function recover(awardCaseId: string, enterpriseId: string, part: number): Promise<boolean> {
  const { officer, manager, teller } = treasury
  const [award] = await treasury.db.query(`SELECT 1 FROM awards WHERE case_id = $1 AND paid_fen > recovered_fen`, [awardCaseId])
  if (!award) return false
  const data = { awardCaseId, grounds: ['提前迁出'] }
  const { id } = await treasury.desk.open(treasury.ctx(officer), { programmeCode: 'recover-award', enterpriseId, data })
  const basis = { reason: '违反承诺', legalBasis: '资金管理办法' }
  expect(await treasury.fire(treasury.ctx(officer), id, 'notify', basis)).toEqual([])
  expect(await treasury.fire(treasury.firm(enterpriseId), id, 'state', { statement: '愿意退回' })).toEqual([])
  expect(await treasury.fire(treasury.ctx(officer), id, 'propose', { reason: '退回' })).toEqual([])
  if (!none(await treasury.fire(treasury.ctx(manager), id, 'order', { ...basis, amountFen: part * WAN }))) return false
  return none(await treasury.fire(treasury.ctx(teller), id, 'recordReturn', { documentNumber: '入库1号' }))
}

const none = (codes: readonly string[]) => codes.length === 0

let refills = 0

/** Fresh money, so that the next walk gets as far. */
async function refill(): Promise<void> {
  await treasury.clause(`walk-refill-${++refills}`, { budgetLine: 'walk' }, 90 * WAN)
}
