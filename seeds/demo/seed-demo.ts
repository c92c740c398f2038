import { Readable } from 'node:stream'
import type { INestApplicationContext } from '@nestjs/common'
import { AnswersService, CalendarService, CasesModule, Desk, DocumentsService, TasksService } from '#cases'
import { EnterprisesModule, EnterprisesService, saveFigures } from '#enterprises'
import { localDate } from '#lifecycle'
import { PeopleModule, UsersService } from '#people'
import {
  type Actor,
  type Class,
  Clock,
  type Config,
  type Ctx,
  FilesService,
  newId,
  openLibs,
  systemActor,
  type TxCtx,
  UnitOfWork,
} from '#platform'
import { PoliciesModule } from '#policies'
import { DutySweep, ExpirySweep, grant, RenewalSweep, ScanService, TiersModule, tierOf } from '#tiers'
import { DemoAffairs } from './affairs.js'
import { demoEnterprises } from './enterprises.js'
import { demoFigures } from './figures.js'
import { type OfficeTime, officeTime } from './office-time.js'
import { DEMO_PASSWORD, demoPeople } from './people.js'
import { demoClauses } from './policy-clauses.js'
import { demoAwards, demoMoney } from './policy-money.js'
import { demoPayments } from './policy-payments.js'
import { policyStories } from './policy-stories.js'
import { demoReviews } from './reviews.js'
import { demoStories, officerOf } from './stories.js'
import { type Stage, Story } from './story.js'
import { demoTitles } from './titles.js'
import { demoVoices } from './voices.js'

/** The libs the demo world is played through. */
const DEMO_LIBS = [PeopleModule, EnterprisesModule, CasesModule, TiersModule, PoliciesModule]
const DAY = 86_400_000
/** Stories told at the same time; each needs a connection. */
const LANES = 3

/**
 * Plays the fictional demo world into the database: enterprises, people, titles, and cases in every state, each reached by
 * the verbs of the office. Repeatable and resumable: every person, enterprise, title and story has a stable key and is
 * left alone when it is there; each story is one transaction. It can be told on any day: `at`, or now.
 */
export async function seedDemoWorld(config: Config, entities: readonly Class[], at?: Date): Promise<void> {
  const app = await openLibs(config, { modules: DEMO_LIBS, entities })
  if (at) app.get(Clock).freeze(at)
  try {
    await new DemoSeed(app).run()
  } finally {
    await app.close()
  }
}

class DemoSeed {
  private readonly uow: UnitOfWork
  private readonly now: Date

  constructor(private readonly app: INestApplicationContext) {
    this.uow = app.get(UnitOfWork)
    this.now = app.get(Clock).now()
  }

  async run(): Promise<void> {
    const users = await this.people()
    const enterprises = await this.register(users)
    await this.windows()
    const calendar = await this.uow.read(this.ctx(), (manager) => this.app.get(CalendarService).current(manager))
    const time = officeTime(this.now, calendar)
    await this.titles(enterprises, time)
    await this.figures(enterprises)
    await this.write(demoClauses, 400)
    await demoMoney(this.app, this.ctx(), enterprises)
    const stage = await this.stage(users, enterprises, time)
    await this.stories(stage)
    await demoReviews(this.app, { uow: this.uow, ctx: this.ctx(), actors: stage.actors })
    await demoAwards(this.app, this.ctx(), stage.actors, enterprises)
    await demoVoices(this.app, this.ctx(), stage.actors, enterprises)
    await demoPayments(this.app, this.ctx(), stage.actors, enterprises, time)
    await this.sweeps()
    await new DemoAffairs(this.app, time, await this.actors(users, enterprises), enterprises).run()
    await this.judgeEverybody()
  }

  private ctx(daysAgo = 0): Ctx {
    const now = new Date(this.now.getTime() - daysAgo * DAY)
    return { actor: systemActor, now, requestId: 'demo', language: 'zh' }
  }

  private write<R>(work: (tx: TxCtx) => Promise<R>, daysAgo = 0): Promise<R> {
    return this.uow.run(this.ctx(daysAgo), work)
  }

  /** Ids of the users by login. */
  private people(): Promise<Map<string, string>> {
    const users = this.app.get(UsersService)
    return this.write(async (tx) => {
      const departments = await this.pairs(tx, `SELECT code AS key, id AS value FROM departments`)
      const parks = await this.pairs(tx, `SELECT code AS key, id AS value FROM parks`)
      const ids = new Map<string, string>()
      for (const { login, name, roles, department, parks: codes } of demoPeople) {
        const side = roles.some((role) => role.startsWith('firm')) ? 'firm' : 'office'
        const id = await users.ensure(
          tx,
          {
            ...{ login, displayName: name, side, roles },
            ...(department ? { departmentId: departments.get(department) } : {}),
            parks: (codes ?? []).map((code) => parks.get(code) ?? ''),
          },
          DEMO_PASSWORD,
        )
        ids.set(login, id)
      }
      return ids
    }, 400)
  }

  /** Ids of the enterprises by number; firm users are members of theirs, the agent of all the others. */
  private register(users: ReadonlyMap<string, string>): Promise<Map<number, string>> {
    const register = this.app.get(EnterprisesService)
    return this.write(async (tx) => {
      const parks = await this.pairs(tx, `SELECT code AS key, id AS value FROM parks`)
      const known = await this.pairs(tx, `SELECT uscc AS key, id AS value FROM enterprises WHERE tags @> '{演示}'`)
      const ids = new Map<number, string>()
      for (const { number, uscc, park, ...fields } of demoEnterprises) {
        const officerId = users.get(officerOf(number))
        const id =
          known.get(uscc) ??
          (await register.create(tx, { ...fields, uscc, parkId: parks.get(park), officerId, source: 'demo' })).id
        ids.set(number, id)
      }
      const members = demoPeople.flatMap(({ login, roles, enterprise }) => {
        const numbers = enterprise ? [enterprise] : login === 'firm-agent' ? [...ids.keys()].filter((number) => number > 2) : []
        return numbers.map((number) => ({ id: newId(), user: users.get(login), enterprise: ids.get(number), role: roles[0] }))
      })
      await tx.manager.query(
        `INSERT INTO enterprise_members (id, enterprise_id, user_id, role, since)
         SELECT m.id, m.enterprise, m."user", m.role, $2 FROM jsonb_to_recordset($1::jsonb) AS m (id uuid, enterprise uuid, "user" uuid, role text)
         ON CONFLICT DO NOTHING`,
        [JSON.stringify(members), tx.now],
      )
      return ids
    }, 400)
  }

  /** Windows around the seed's moment, so that something is open whenever the demo is started, and one has closed. */
  private windows(): Promise<void> {
    const around = [
      { programme: 'recognise-high-tech', name: '演示窗口', from: 160, to: -60 },
      { programme: 'recognise-innovative-sme', name: '演示窗口', from: 100, to: -30 },
      { programme: 'recognise-potential-unicorn', name: '演示窗口（已截止）', from: 90, to: 40 },
      { programme: 'recognise-potential-unicorn', name: '演示窗口', from: 30, to: -45 },
    ]
    return this.write(async (tx) => {
      for (const { programme, name, from, to } of around)
        await tx.manager.query(
          `INSERT INTO programme_windows (id, programme_id, name, opens_at, closes_at)
           SELECT $5, p.id, $2, $3, $4 FROM programmes p
           WHERE p.code = $1 AND NOT EXISTS (SELECT FROM programme_windows w WHERE w.programme_id = p.id AND w.name = $2)`,
          [programme, name, this.ctx(from).now, this.ctx(to).now, newId()],
        )
    })
  }

  private async titles(enterprises: ReadonlyMap<number, string>, time: OfficeTime): Promise<void> {
    const held = await this.uow.read(this.ctx(), (manager) =>
      manager.query<{ key: string }[]>(`SELECT DISTINCT enterprise_id || ' ' || tier_code AS key FROM memberships`),
    )
    const known = new Set(held.map(({ key }) => key))
    for (const { enterprise, tier, begunDaysAgo, watched, heldDaysAgo } of demoTitles) {
      const enterpriseId = enterprises.get(enterprise) ?? ''
      if (known.has(`${enterpriseId} ${tier}`)) continue
      const begun = localDate(this.ctx(begunDaysAgo).now)
      const newYear = heldDaysAgo === undefined ? begun : `${localDate(time.ago(heldDaysAgo)).slice(0, 4)}-01-01`
      const validFrom = [begun, newYear].sort()[1] ?? begun
      const given = `（演示）${tier.toUpperCase()}${String(enterprise).padStart(4, '0')}`
      await this.write(
        async (tx) => {
          const row = await tierOf(tx.manager, tier)
          const certificateNumber = row.certificateScheme === 'given' ? given : undefined
          await grant(tx, { enterpriseId, tier: row, validFrom, certificateNumber, documentNumber: '（演示）历史登记' })
        },
        watched ? begunDaysAgo : 0,
      )
    }
  }

  /** Figures of every outcome; an enterprise that has any is left alone. */
  private async figures(enterprises: ReadonlyMap<number, string>): Promise<void> {
    const today = localDate(this.ctx().now)
    await this.write(async (tx) => {
      const known = await this.pairs(tx, `SELECT DISTINCT enterprise_id AS key, enterprise_id AS value FROM figures`)
      for (const { enterprise, entries, ...saying } of demoFigures(today)) {
        const id = enterprises.get(enterprise) ?? ''
        if (!known.has(id)) await saveFigures(tx, id, entries, saying)
      }
    })
  }

  private async stage(
    users: ReadonlyMap<string, string>,
    enterprises: ReadonlyMap<number, string>,
    time: OfficeTime,
  ): Promise<Stage> {
    const files = this.app.get(FilesService)
    return {
      desk: this.app.get(Desk),
      answers: this.app.get(AnswersService),
      documents: this.app.get(DocumentsService),
      tasks: this.app.get(TasksService),
      files,
      page: await files.receive(Readable.from([DEMO_PAGE]), '演示材料.pdf'),
      actors: await this.actors(users, enterprises),
      enterprises,
      time,
    }
  }

  private async stories(stage: Stage): Promise<void> {
    const told = await this.uow.read(this.ctx(), (manager) =>
      manager.query<{ key: string }[]>(`SELECT data->>'demo' AS key FROM cases WHERE data ? 'demo'`),
    )
    const known = new Set(told.map(({ key }) => key))
    const untold = [...demoStories, ...policyStories].filter(({ key }) => !known.has(key))
    const tell = async (lane: number) => {
      for (const { key, play } of untold.filter((_, i) => i % LANES === lane))
        await this.write((tx) => play(new Story(stage, tx, key)))
    }
    await Promise.all(Array.from({ length: LANES }, (_, lane) => tell(lane)))
  }

  /** What the days bring: duties of the last two years, renewals that are due, titles that ran out. */
  private async sweeps(): Promise<void> {
    const duties = this.app.get(DutySweep)
    const year = Number(localDate(this.now).slice(0, 4))
    const last = localDate(this.now) > `${year}-06-01` ? year : year - 1
    for (const day of [last - 1, last].flatMap((each) => [`${each}-03-10`, `${each}-06-02`]))
      await duties.run({ ...this.ctx(), now: new Date(`${day}T10:00:00+08:00`) })
    await this.app.get(RenewalSweep).run(this.ctx())
    await this.app.get(ExpirySweep).run(this.ctx())
  }

  /** Everybody judged once by the rulesets in force, so that the lists of who meets them are full from the first minute. */
  private async judgeEverybody(): Promise<void> {
    const scan = this.app.get(ScanService)
    const run = await this.write(async (tx) => {
      const [done] = await tx.manager.query<{ id: string }[]>(`SELECT id FROM scan_runs WHERE kind = 'scan' LIMIT 1`)
      return done ? null : scan.startAll(tx)
    })
    if (run) await scan.work(this.ctx(), run)
  }

  /** The actors as the sign-in would make them. */
  private async actors(
    users: ReadonlyMap<string, string>,
    enterprises: ReadonlyMap<number, string>,
  ): Promise<Map<string, Actor>> {
    const [parks, departments] = await this.uow.read(
      this.ctx(),
      async (manager) =>
        [
          await this.pairs({ manager }, `SELECT code AS key, id AS value FROM parks`),
          await this.pairs({ manager }, `SELECT code AS key, id AS value FROM departments`),
        ] as const,
    )
    const others = [...enterprises].filter(([number]) => number > 2).map(([, id]) => id)
    return new Map(
      demoPeople.map(({ login, name, roles, parks: codes, department, enterprise }) => {
        const own = enterprise ? [enterprises.get(enterprise) ?? ''] : login === 'firm-agent' ? others : []
        const scope = {
          parks: (codes ?? []).map((code) => parks.get(code) ?? ''),
          departments: department ? [departments.get(department) ?? ''] : [],
          enterprises: own,
        }
        const firm = roles.some((role) => role.startsWith('firm'))
        const actor: Actor = { id: users.get(login) ?? null, name, roles, scope, ...(firm ? { confinedTo: own } : {}) }
        return [login, actor]
      }),
    )
  }

  private async pairs({ manager }: Pick<TxCtx, 'manager'>, sql: string): Promise<Map<string, string>> {
    const rows = await manager.query<{ key: string; value: string }[]>(sql)
    return new Map(rows.map(({ key, value }) => [key, value]))
  }
}

/** One empty page. */
const DEMO_PAGE = Buffer.from(
  `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`,
  'latin1',
)
