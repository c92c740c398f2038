import { Readable } from 'node:stream'
import { brokenRules, CasesModule, Desk } from '#cases'
import { EnterprisesModule, EnterprisesService, usccCheckCharacter } from '#enterprises'
import { PeopleModule } from '#people'
import { type Actor, type Ctx, FilesService, newId, Problem, systemActor, UnitOfWork } from '#platform'
import { type Office, openOffice } from '../../test/support/office.js'
import { AwardsService } from './awards/awards.service.js'
import type { Terms } from './catalogue/terms.js'
import { CommitmentsService } from './commitments/commitments.service.js'
import { BudgetService } from './money/budget.service.js'
import { moneyInvariants } from './money/ledger-invariants.js'
import { BatchesService } from './payments/batches.service.js'
import { ResultsService } from './payments/results.service.js'
import { PoliciesModule } from './policies.module.js'

const NOW = new Date('2026-03-02T10:00:00+08:00')
export const WAN = 1_000_000

const person = (roles: readonly string[], id = newId()): Actor => ({ id, name: roles.join('、'), roles, scope: {} })

/** Awards without application on a database of its own, with the office's verbs and no web in between. */
export class Treasury {
  readonly officer = person(['officer'])
  readonly manager = person(['manager'])
  readonly teller = person(['finance'])
  readonly cashier = person(['finance'])
  private made = 0

  constructor(readonly office: Office) {}

  static async open(): Promise<Treasury> {
    const modules = [PeopleModule, EnterprisesModule, CasesModule, PoliciesModule]
    return new Treasury(await openOffice({ modules, now: NOW, config: { poolSize: 24 } }))
  }

  get db() {
    return this.office.db.dataSource
  }
  get desk() {
    return this.office.app.get(Desk)
  }
  get batches() {
    return this.office.app.get(BatchesService)
  }
  get commitments() {
    return this.office.app.get(CommitmentsService)
  }
  get uow() {
    return this.office.app.get(UnitOfWork)
  }

  ctx(actor: Actor): Ctx {
    return { actor, now: this.office.clock.now(), requestId: 'treasury', language: 'zh' }
  }

  /** Somebody who manages, and nobody else. */
  anotherManager(): Ctx {
    return this.ctx(person(['manager']))
  }

  /** The firm's own administrator. */
  firm(enterpriseId: string): Ctx {
    return this.ctx({ ...person(['firm-admin']), scope: { enterprises: [enterpriseId] }, confinedTo: [enterpriseId] })
  }

  /** An invented enterprise with an account. */
  async enterprise(): Promise<string> {
    const first = `91440112${String(++this.made).padStart(9, '0')}`
    const uscc = `${first}${usccCheckCharacter(first)}`
    return this.uow.run(this.ctx(systemActor), async (tx) => {
      const { id } = await this.office.app.get(EnterprisesService).create(tx, { uscc, name: `金库${this.made}（虚构）有限公司` })
      await tx.manager.query(
        `INSERT INTO payment_accounts (enterprise_id, account_name, bank, account_number, changed_at) VALUES ($1, '户名', '虚构银行', '44010000', now())`,
        [id],
      )
      return id
    })
  }

  /**
   * A clause with terms of its own, given without application unless its mode is `instant`, and a line with money on it.
   * Answers the line's id.
   */
  async clause(code: string, terms: Partial<Terms>, fen: number): Promise<string> {
    const all = { mode: 'no-application', inputs: [], budgetLine: code, amount: '20', ...terms }
    const [kind, chart] = all.mode === 'instant' ? ['policy-application', 'policy-instant'] : ['policy-award', 'policy-award']
    await this.db.query(
      `WITH head AS (INSERT INTO programmes (id, code, kind, name, name_en, created_at) VALUES ($1, $2, $5, $2, $2, now()) RETURNING id)
       INSERT INTO programme_versions (id, programme_id, number, status, effective_from, chart_id, chart_version, options, legal_basis, appeal, created_at)
       SELECT $3, id, 1, 'published', '2020-01-01', $6, 2, $4, '试验', '试验', now() FROM head`,
      [newId(), code, newId(), JSON.stringify({ many: true, terms: all }), kind, chart],
    )
    const budget = this.office.app.get(BudgetService)
    return this.uow.run(this.ctx(this.teller), async (tx) => {
      const known = await tx.manager.query<{ id: string }[]>(`SELECT id FROM budget_lines WHERE code = $1 AND year = 2026`, [
        all.budgetLine,
      ])
      const id = known[0]?.id ?? (await budget.create(tx, { code: all.budgetLine, year: 2026, name: code, rule: 'queue' }))
      if (fen) await budget.allocate(tx, id, { amountFen: fen, documentNumber: '试验1号' })
      return id
    })
  }

  /** Cases matched for a clause, one for each candidate. */
  async match(
    clause: string,
    candidates: readonly { enterpriseId: string; figures?: Record<string, unknown> }[],
  ): Promise<string[]> {
    const { rows } = await this.office.app
      .get(AwardsService)
      .match(this.ctx(this.officer), { clause, candidates: [...candidates] })
    const refused = rows.filter((row) => !row.ok)
    if (refused.length) throw new Error(JSON.stringify(refused))
    return rows.map((row) => row.caseId ?? '')
  }

  /** Fires an event; answers the codes of what refused it, none when it happened. */
  async fire(ctx: Ctx, caseId: string, event: string, input?: object): Promise<string[]> {
    return refusalsOf(() => this.desk.fire(ctx, caseId, event, { input }))
  }

  /** The treasury's answer to payments: `paid` or the reason they failed. */
  async answer(batchId: string, lines: readonly { paymentId: string; failed?: string }[]): Promise<void> {
    const csv = `付款编号,结果,原因\n${lines.map(({ paymentId, failed }) => `${paymentId},${failed ? '失败' : '成功'},${failed ?? ''}`).join('\n')}\n`
    const files = this.office.app.get(FilesService)
    const arrived = await files.receive(Readable.from([Buffer.from(csv)]), 'result.csv')
    const file = await this.uow.run(this.ctx(this.teller), (tx) => files.record(tx, arrived))
    const allowing = this.ctx({ ...this.teller, id: file.uploadedBy ?? this.teller.id })
    await this.office.app.get(ResultsService).import(allowing, batchId, file.id)
  }

  /** Everything of the money that does not add up. */
  broken(): Promise<unknown[]> {
    return brokenRules(this.db, moneyInvariants)
  }

  close(): Promise<void> {
    return this.office.close()
  }
}

/** The codes of what refused a piece of work; none when it happened. Anything that is no refusal is thrown. */
export async function refusalsOf(work: () => Promise<unknown>): Promise<string[]> {
  try {
    await work()
    return []
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return error.refusals.length ? error.refusals.map((one) => one.code) : [error.code]
  }
}
