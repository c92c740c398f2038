import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { EnterprisesService, enterprisesEntities, seedEnterprisesReference, usccCheckCharacter } from '#enterprises'
import { type Ctx, JobQueue, systemActor, UnitOfWork } from '#platform'
import { cloneDatabase, type TestDatabase } from '../../../test/support/database.js'

const SCIENCE_CITY = '01900000-0000-7000-8000-000000000002'
const BIO_ISLAND = '01900000-0000-7000-8000-000000000004'
let serial = 0
const freshCode = () => {
  const first = `91440101MA5${String(++serial).padStart(6, '0')}`
  return first + usccCheckCharacter(first)
}

describe('the register', () => {
  let db: TestDatabase
  let uow: UnitOfWork
  let register: EnterprisesService
  const ctx: Ctx = { actor: systemActor, now: new Date('2026-03-02T01:00:00Z'), requestId: 'r1', language: 'zh' }
  const officer = (parks: string[], id = '01900000-0000-7000-8000-0000000000a1'): Ctx => ({
    ...ctx,
    actor: { id, name: '专员甲', roles: ['officer'], scope: { parks } },
  })
  const firm = (enterprises: string[]): Ctx => ({
    ...ctx,
    actor: {
      id: '01900000-0000-7000-8000-0000000000f1',
      name: '企业甲',
      roles: ['firm-admin'],
      scope: { enterprises },
      confinedTo: enterprises,
    },
  })
  const enter = (name: string, more: object = {}) =>
    uow.run(ctx, (tx) => register.create(tx, { uscc: freshCode(), name, ...more }))
  const codeOf = (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      (problem: { code?: string }) => problem.code ?? String(problem),
    )

  beforeAll(async () => {
    db = await cloneDatabase()
    uow = new UnitOfWork(db.dataSource, new JobQueue())
    register = new EnterprisesService(uow)
  })
  afterAll(() => db.drop())

  it('describes its tables to TypeORM exactly as the migration made them', async () => {
    const { upQueries } = await db.dataSource.driver.createSchemaBuilder().log()
    const tables = new Set(enterprisesEntities.map((entity) => db.dataSource.getMetadata(entity).tableName))
    const touches = (sql: string) => [...tables].some((table) => sql.includes(`"${table}"`) || sql.includes(`"${table}_`))
    expect(upQueries.map(({ query }) => query).filter(touches)).toEqual([])
  })

  it('loads its reference rows in under a second, and a second time without a change', async () => {
    const counts = () =>
      db.dataSource.query(
        `SELECT (SELECT count(*) FROM parks)::int parks, (SELECT count(*) FROM industries)::int industries,
                (SELECT count(*) FROM divisions)::int divisions, (SELECT max(xmin::text::bigint) FROM divisions) AS last`,
      )
    const before = await counts()
    expect(before[0]).toMatchObject({ parks: 8, industries: 1971, divisions: 3354 })
    const start = performance.now()
    await seedEnterprisesReference(db.dataSource)
    expect(performance.now() - start).toBeLessThan(1000)
    expect(await counts()).toEqual(before)
  })

  it('enters an enterprise with its industry letter derived and its capital read', async () => {
    const row = await enter(' 广州新芽（集团）科技有限公司 ', {
      industryCode: 'I6513',
      registeredCapital: '1,000(万元人民币)',
      establishedOn: '2019/3/2',
      parkId: SCIENCE_CITY,
      tags: ['软件', ' 软件', '人工智能'],
    })
    expect(row).toMatchObject({
      name: '广州新芽（集团）科技有限公司',
      nameKey: '广州新芽(集团)科技有限公司',
      industryCode: '6513',
      industryLetter: 'I',
      registeredCapitalFen: '1000000000',
      registeredCapitalCurrency: 'CNY',
      establishedOn: '2019-03-02',
      tags: ['人工智能', '软件'],
      status: 'active',
      version: 1,
    })
  })

  it('refuses a code that is taken, wrong fields all at once, and references that do not exist', async () => {
    const row = await enter('广州一枝有限公司')
    expect(await codeOf(uow.run(ctx, (tx) => register.create(tx, { uscc: (row.uscc ?? '').toLowerCase(), name: '别家' })))).toBe(
      'enterprises.uscc-taken',
    )
    const wrong = await uow.run(ctx, (tx) => register.create(tx, { uscc: '91440101MA5000001A', name: ' ' })).catch((p) => p)
    expect(wrong.refusals.map((r: { at: string }) => r.at)).toEqual(['uscc', 'name'])
    const fields = await enter('广州二枝有限公司', {
      establishedOn: '2019-02-30',
      industryCode: '99',
      registeredCapital: '很多',
    }).catch((p) => p)
    expect(fields.refusals.map((r: { at: string }) => r.at)).toEqual(['establishedOn', 'industryCode', 'registeredCapital'])
    expect(await codeOf(enter('广州三枝有限公司', { industryCode: '6500' }))).toBe('enterprises.industry-unknown')
    expect(await codeOf(enter('广州三枝有限公司', { officerId: BIO_ISLAND }))).toBe('enterprises.officer-unknown')
  })

  it('keeps the history of every changed field and lets nobody write over a version they did not see', async () => {
    const row = await enter('广州三叶有限公司', { address: '科学大道1号' })
    const edited = await uow.run(officer([]), (tx) =>
      register.edit(tx, row.id, 1, { address: '科学大道2号', tags: ['生物'], enterpriseType: null }),
    )
    expect(edited.version).toBe(2)
    expect(await codeOf(uow.run(ctx, (tx) => register.edit(tx, row.id, 1, { address: '3号' })))).toBe('enterprises.stale')
    const same = await uow.run(ctx, (tx) => register.edit(tx, row.id, 2, { address: ' 科学大道2号 ' }))
    expect(same.version).toBe(2)
    const changes = await db.dataSource.query(
      `SELECT field, old_value, new_value, changed_by, source FROM enterprise_changes WHERE enterprise_id = $1 ORDER BY field`,
      [row.id],
    )
    const by = { changed_by: '01900000-0000-7000-8000-0000000000a1', source: 'office' }
    expect(changes).toEqual([
      { field: 'address', old_value: '科学大道1号', new_value: '科学大道2号', ...by },
      { field: 'tags', old_value: null, new_value: '生物', ...by },
    ])
  })

  it('keeps a former name with the days it was used, and goes on finding the enterprise by it', async () => {
    const row = await enter('广州老根贸易行', { establishedOn: '2010-05-01' })
    await uow.run(ctx, (tx) => register.rename(tx, row.id, 1, { name: '广州新枝科技有限公司', on: '2020-01-01' }))
    const last = await uow.run(ctx, (tx) => register.rename(tx, row.id, 2, { name: '广州大树科技有限公司' }))
    expect(last).toMatchObject({ name: '广州大树科技有限公司', version: 3 })
    expect(last.searchText).toContain('老老根根')
    expect(
      await db.dataSource.query(
        `SELECT name, used_from::text, used_until::text FROM enterprise_names WHERE enterprise_id = $1 ORDER BY used_until`,
        [row.id],
      ),
    ).toEqual([
      { name: '广州老根贸易行', used_from: '2010-05-01', used_until: '2020-01-01' },
      { name: '广州新枝科技有限公司', used_from: '2020-01-01', used_until: '2026-03-02' },
    ])
  })

  it('gives an enterprise outside its code once, after which it can be moved into the zone', async () => {
    const outside = await enter('区外测试（虚构）有限公司', { inside: false })
    await db.dataSource.query(`UPDATE enterprises SET uscc = NULL WHERE id = $1`, [outside.id])
    const edit = (version: number, fields: object) =>
      codeOf(uow.run(ctx, (tx) => register.edit(tx, outside.id, version, fields as never)))
    expect(await edit(1, { inside: true })).toBe('enterprises.code-first')
    const other = await enter('区外另一（虚构）有限公司')
    expect(await edit(1, { uscc: other.uscc })).toBe('enterprises.uscc-taken')
    const uscc = freshCode()
    expect(await edit(1, { uscc, inside: true })).toBe('done')
    expect(await edit(2, { uscc: freshCode() })).toBe('enterprises.code-stays')
    const [kept] = await db.dataSource.query(
      `SELECT uscc, inside, search_text LIKE '%' || lower(uscc) || '%' AS found FROM enterprises WHERE id = $1`,
      [outside.id],
    )
    expect(kept).toEqual({ uscc, inside: true, found: true })
  })

  it('records that an enterprise moved out, with day and reason, and that it is outside then', async () => {
    const row = await enter('广州飞絮有限公司')
    const leave = (on: string, reason: string) =>
      uow.run(ctx, (tx) => register.setStatus(tx, row.id, undefined, { status: 'moved-out', on, reason }))
    expect(await codeOf(leave('2026-03-03', '迁往佛山'))).toBe('enterprises.date-in-future')
    expect(await codeOf(leave('2026-03-02', ' '))).toBe('enterprises.reason-missing')
    expect(await leave('2026-03-02', '迁往佛山')).toMatchObject({ status: 'moved-out', inside: false, statusOn: '2026-03-02' })
    expect(await codeOf(leave('2026-03-02', '迁往佛山'))).toBe('enterprises.status-same')
  })

  it('shows staff the enterprises of their parks, those without a park and those they are in charge of', async () => {
    const here = await enter('广州甲园有限公司', { parkId: SCIENCE_CITY })
    const there = await enter('广州乙园有限公司', { parkId: BIO_ISLAND })
    const nowhere = await enter('广州无园有限公司')
    const ctxOfPark = officer([SCIENCE_CITY])
    expect([...(await register.briefs(ctxOfPark, [here.id, there.id, nowhere.id])).keys()].sort()).toEqual(
      [here.id, nowhere.id].sort(),
    )
    expect(await codeOf(register.find(ctxOfPark, there.id))).toBe('enterprises.missing')
    expect(await codeOf(uow.run(ctxOfPark, (tx) => register.edit(tx, there.id, 1, { address: 'x' })))).toBe('enterprises.missing')
    await db.dataSource.query(`UPDATE enterprises SET officer_id = $1 WHERE id = $2`, [ctxOfPark.actor.id, there.id])
    expect((await register.find(ctxOfPark, there.id)).id).toBe(there.id)
  })

  it('confines a firm to its own enterprises, also where a condition is forgotten', async () => {
    const own = await enter('广州自家有限公司')
    const other = await enter('广州别家有限公司')
    expect((await register.find(firm([own.id]), own.id)).id).toBe(own.id)
    expect(await codeOf(register.find(firm([own.id]), other.id))).toBe('enterprises.missing')
    for (const [table, column] of [
      ['enterprises', 'id'],
      ['contacts', 'enterprise_id'],
      ['enterprise_names', 'enterprise_id'],
      ['enterprise_members', 'enterprise_id'],
      ['enterprise_claims', 'enterprise_id'],
    ]) {
      const foreign = await uow.read(firm([own.id]), (m) => m.query(`SELECT FROM ${table} WHERE ${column} <> $1`, [own.id]))
      expect([table, foreign.length]).toEqual([table, 0])
    }
    for (const table of ['enterprise_invitations', 'enterprise_merges', 'import_runs', 'import_rejects']) {
      await expect(uow.read(firm([own.id]), (m) => m.query(`SELECT FROM ${table}`))).rejects.toThrow('permission denied')
    }
  })
})
