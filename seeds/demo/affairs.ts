import { Readable } from 'node:stream'
import type { INestApplicationContext } from '@nestjs/common'
import { AgentsService, CommentsService, PublicityService, RecusalsService } from '#cases'
import { ClaimsService, EnterprisePlan, EnterprisesService, ImportRunner, MergesService } from '#enterprises'
import { localDate } from '#lifecycle'
import { LeaveCover, mailNotification } from '#people'
import { type Actor, type Ctx, newId, systemActor, type TxCtx, UnitOfWork } from '#platform'
import { demoEnterprises, demoUscc } from './enterprises.js'
import type { OfficeTime } from './office-time.js'

const DAY = 86_400_000

/** Something of the demo world beside its cases. It is told once: `known` counts the rows that say that it was. */
interface Affair {
  known: string
  tell(tx: TxCtx): Promise<unknown>
}

/**
 * What fills the office's other screens: firms entered twice, an objection, people who stay out, words between colleagues,
 * a claim nobody has checked, an agent of two firms, leave to come, an import with faulty rows and a letter that could not be sent.
 */
export class DemoAffairs {
  constructor(
    private readonly app: INestApplicationContext,
    private readonly time: OfficeTime,
    private readonly actors: ReadonlyMap<string, Actor>,
    private readonly enterprises: ReadonlyMap<number, string>,
  ) {}

  /** Tells every affair that is not there yet, each in a transaction of its own. */
  async run(): Promise<void> {
    const uow = this.app.get(UnitOfWork)
    for (const { known, tell } of this.affairs()) {
      const [row] = await uow.read(this.as('system'), (manager) =>
        manager.query<{ n: number }[]>(`SELECT count(*)::int AS n FROM ${known}`),
      )
      if (!row?.n) await uow.run(this.as('system'), tell)
    }
    await this.importOnce()
  }

  private affairs(): Affair[] {
    return [
      { known: `enterprises WHERE uscc = '${demoUscc(41)}'`, tell: (tx) => this.enterTwice(tx) },
      { known: `objections WHERE contact LIKE '演示%'`, tell: (tx) => this.object(tx) },
      { known: `recusals WHERE reason LIKE '%（演示）'`, tell: (tx) => this.recuse(tx) },
      { known: `case_comments WHERE body LIKE '%（演示）'`, tell: (tx) => this.talk(tx) },
      { known: `enterprise_claims WHERE note LIKE '%（演示）'`, tell: (tx) => this.claim(tx) },
      { known: `leave_covers WHERE note LIKE '%（演示）'`, tell: (tx) => this.leave(tx) },
      { known: `agents WHERE note LIKE '%（演示）'`, tell: (tx) => this.authorise(tx) },
      { known: `pgboss.job WHERE name = 'dead-letters'`, tell: (tx) => this.loseLetter(tx) },
    ]
  }

  /** Acts as somebody, so many days before the seed's own moment. */
  private as(login: string, daysAgo = 0): Ctx {
    const actor = login === 'system' ? systemActor : this.actors.get(login)
    if (!actor) throw new Error(`the demo world has no "${login}"`)
    return { actor, now: this.time.ago(daysAgo), requestId: 'demo', language: 'zh' }
  }

  private by(tx: TxCtx, login: string, daysAgo = 0): TxCtx {
    const { actor, now } = this.as(login, daysAgo)
    const { confinedTo: _office, ...whole } = actor
    return { ...tx, actor: whole, now } as TxCtx
  }

  /** The case a story of the demo world led to. */
  private async caseOf(tx: TxCtx, story: string): Promise<string> {
    const [row] = await tx.manager.query<{ id: string }[]>(`SELECT id FROM cases WHERE data->>'demo' = $1`, [story])
    if (!row) throw new Error(`the demo world has no story "${story}"`)
    return row.id
  }

  /** Two rows more for firms that are on the register already: one of the same name, one nearly of the same at its address. */
  private async enterTwice(tx: TxCtx): Promise<void> {
    const register = this.app.get(EnterprisesService)
    const first = demoEnterprises[10]
    const name = first?.name.replace('（演示）', '(演示)') ?? ''
    const address = '演示大道 11 号'
    const [park] = await tx.manager.query<{ id: string }[]>(`SELECT id FROM parks WHERE code = $1`, [first?.park])
    const given = { parkId: park?.id, address, tags: ['演示'], source: 'demo' }
    const twin = await register.create(tx, { ...given, uscc: demoUscc(41), name })
    const alike = await register.create(tx, { ...given, uscc: demoUscc(42), name: name.replace('有限公司', '科技有限公司') })
    await this.app
      .get(MergesService)
      .propose(this.by(tx, 'officer', 1), alike.id, twin.id, '同一地址，营业执照显示为更名前后（演示）')
  }

  /** Somebody who acts for two firms: on a programme for some weeks yet, and on one case for the last days. */
  private async authorise(tx: TxCtx): Promise<void> {
    const agents = this.app.get(AgentsService)
    const until = (days: number) => localDate(this.as('system', -days).now)
    await agents.grant(this.by(tx, 'firm', 20), this.enterprises.get(1) ?? '', {
      ...{ login: 'agent', untilOn: until(45), programmes: ['recognise-green-enterprise'], note: '年度申报（演示）' },
    })
    await agents.grant(this.by(tx, 'firm2', 20), this.enterprises.get(2) ?? '', {
      ...{ login: 'agent', untilOn: until(4), cases: [await this.caseOf(tx, 'green-draft')] },
      ...{ maySubmit: true, note: '只办这一件（演示）' },
    })
  }

  /** One objection that runs and one that was found wrong. */
  private async object(tx: TxCtx): Promise<void> {
    const publicity = this.app.get(PublicityService)
    const settled = newId()
    await tx.manager.query(
      `INSERT INTO objections (id, case_id, text, contact, received_at) VALUES ($1, $2, $3, '演示市民甲', $4), ($5, $6, $7, '演示市民乙', $8)`,
      [
        ...[
          newId(),
          await this.caseOf(tx, 'gazelle-publicity'),
          '公示的营业收入与企业官网披露的不一致，请核实（演示）',
          this.as('system', 1).now,
        ],
        ...[
          settled,
          await this.caseOf(tx, 'gazelle-publicity-over'),
          '该企业注册地址不在园区内（演示）',
          this.as('system', 16).now,
        ],
      ],
    )
    await publicity.settle(this.by(tx, 'manager2', 12), settled, {
      upheld: false,
      finding: '经核对不动产登记，地址在园区内，异议不成立（演示）',
    })
  }

  private async recuse(tx: TxCtx): Promise<void> {
    const recusals = this.app.get(RecusalsService)
    await recusals.record(this.by(tx, 'officer2', 30), {
      enterpriseId: this.enterprises.get(28),
      reason: '近亲属在该企业任职（演示）',
    })
    const ended = await recusals.record(this.by(tx, 'officer', 200), {
      enterpriseId: this.enterprises.get(15),
      reason: '曾任该企业顾问（演示）',
    })
    await recusals.end(this.by(tx, 'manager', 20), ended.id, { reason: '离任已满两年（演示）' })
  }

  private async talk(tx: TxCtx): Promise<void> {
    const comments = this.app.get(CommentsService)
    const review = await this.caseOf(tx, 'gazelle-review')
    const say = (login: string, daysAgo: number, body: string, internal: boolean) =>
      comments.write(this.by(tx, login, daysAgo), review, { body, internal })
    await say('manager', 2, '@officer 研发费用口径请再核一遍，附件与填报差 3 万元（演示）', true)
    await say('officer', 1, '@manager 已与企业确认，差额为委外研发，口径无误（演示）', true)
    await say('officer', 1, '请补充说明委外研发合同编号，直接在这里回复即可（演示）', false)
  }

  private claim(tx: TxCtx): Promise<string> {
    const firm = demoEnterprises[39]
    return this.app.get(ClaimsService).claim(this.by(tx, 'firm2', 1), {
      uscc: firm?.uscc ?? '',
      name: firm?.name ?? '',
      note: '财务负责人，电话 020-00000000（演示）',
    })
  }

  private leave(tx: TxCtx): Promise<unknown> {
    const day = (ahead: number) => localDate(new Date(this.time.ago(0).getTime() + ahead * DAY))
    const [user, substitute] = [this.actors.get('officer2')?.id, this.actors.get('officer')?.id]
    return tx.manager.insert(LeaveCover, {
      ...{ id: newId(), userId: user ?? '', substituteId: substitute ?? '', createdBy: user ?? '', createdAt: this.time.ago(0) },
      ...{ fromOn: day(10), toOn: day(14), note: '年休假，公示件请按期推进（演示）' },
    })
  }

  /** A mail that failed for good, as the worker leaves it: an operator can send it again or give it up. */
  private async loseLetter(tx: TxCtx): Promise<void> {
    const [letter] = await tx.manager.query<{ id: string }[]>(`SELECT id FROM notifications ORDER BY id LIMIT 1`)
    const data = { notificationId: letter?.id ?? newId(), __job: mailNotification.name, __requestId: 'demo' }
    await tx.manager.query(`INSERT INTO pgboss.job (name, data, output) VALUES ('dead-letters', $1, $2)`, [
      JSON.stringify(data),
      JSON.stringify({ message: 'connect ECONNREFUSED: the mail server did not answer (demo)' }),
    ])
  }

  /** A list tried out with a row that is known, one with a wrong check character and one without a code. */
  private async importOnce(): Promise<void> {
    const name = '演示名单.csv'
    const known = await this.app
      .get(UnitOfWork)
      .read(this.as('system'), (manager) =>
        manager.query<unknown[]>(`SELECT 1 FROM import_runs WHERE file_name = $1 LIMIT 1`, [name]),
      )
    if (known.length) return
    const rows = [
      '统一社会信用代码,企业名称,注册日期',
      `${demoUscc(5)},${demoEnterprises[4]?.name},2019-05-14`,
      '91440112DEMX000000,错码（演示）有限公司,2020-01-02',
      ',无码（演示）有限公司,2020-01-02',
    ]
    const file = Buffer.from(`\ufeff${rows.join('\r\n')}\r\n`)
    const source = { name, size: file.length, open: async () => Readable.from([file]) }
    await this.app.get(ImportRunner).run(this.as('officer', 3), source, this.app.get(EnterprisePlan), { dryRun: true })
  }
}
