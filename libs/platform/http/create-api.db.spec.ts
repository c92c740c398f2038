import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Body, Controller, Get, Module, Param, Post } from '@nestjs/common'
import { Type } from 'class-transformer'
import { IsIn, IsInt, IsOptional, IsString, Length, Max, Min, ValidateNested } from 'class-validator'
import { DataSource } from 'typeorm'
import { type Office, openOffice } from '../../../test/support/office.js'
import { catalogue, Problem } from '../problem.js'
import { constraintProblems } from './constraint-problems.js'
import { Id } from './id.pipe.js'
import { Right } from './right.js'

catalogue({
  'desk-test.taken': ['号码 {number} 已被使用，请换一个。', 'Number {number} is taken. Choose another.'],
  'desk-test.later': ['请 {retryAfterSeconds} 秒后再试。', 'Try again in {retryAfterSeconds} s.'],
})
constraintProblems({ places_number_key: () => Problem.conflict('desk-test.taken', { number: 7 }) })

class Contact {
  @IsString() phone: string
}
class Place {
  @IsInt() @Min(1) @Max(200) number: number
  @IsString() @Length(2, 10) name: string
  @IsOptional() @IsIn(['north', 'south']) side?: string
  @IsOptional() @ValidateNested({ each: true }) @Type(() => Contact) contacts?: Contact[]
}

@Controller('places')
class PlacesController {
  constructor(private readonly dataSource: DataSource) {}
  @Right('open')
  @Post()
  async add(@Body() place: Place): Promise<{ number: number }> {
    await this.dataSource.query('INSERT INTO places VALUES ($1, $2)', [place.number, place.name])
    return { number: place.number }
  }
  @Right('open')
  @Get('later')
  later(): never {
    throw new Problem('busy', 'desk-test.later', { retryAfterSeconds: 9 })
  }
  @Right('open')
  @Get('slow')
  async slow(): Promise<{ done: true }> {
    await this.dataSource.query('SELECT pg_sleep(0.6)')
    return { done: true }
  }
  @Right('open')
  @Get('broken')
  broken(): never {
    throw new Error('the secret recipe')
  }
  @Right('open')
  @Get(':id')
  one(@Param('id', Id) id: string): { id: string } {
    return { id }
  }
}

@Module({ controllers: [PlacesController] })
class PlacesModule {}

describe('the API', () => {
  let office: Office
  const english = { 'accept-language': 'en-GB,en;q=0.9' }
  beforeAll(async () => {
    office = await openOffice({ modules: [PlacesModule], config: { logLevel: 'info' } })
    await office.db.dataSource.query(
      "CREATE TABLE places (number int CONSTRAINT places_number_key UNIQUE, name text CONSTRAINT places_name_check CHECK (name <> 'forbidden'))",
    )
  })
  afterAll(() => office.close())

  it('answers input it cannot take with one sentence for each field, in the language asked for', async () => {
    const body = { number: 900, name: 'x', side: 'east', colour: 'red', contacts: [{ phone: 5 }] }
    const zh = await office.http().post('/api/places').send(body)
    expect(zh.status).toBe(422)
    expect(zh.headers['content-type']).toContain('application/problem+json')
    const sentences = Object.fromEntries(zh.body.refusals.map((r: { at: string; message: string }) => [r.at, r.message]))
    expect(sentences).toEqual({
      number: '「number」不得大于 200。',
      name: '「名称」须为 2 至 10 个字。',
      side: '「side」只能是：north、south。',
      colour: '不认识字段「colour」，请去掉。',
      'contacts.0.phone': '「第 1 项的电话」须为文字。',
    })
    const en = await office.http().post('/api/places').set(english).send(body)
    expect(en.body.title).toMatch(/^Some of the input is wrong/)
    expect(en.body.refusals.map((r: { message: string }) => r.message)).toContain('“number” must be at most 200.')
  })

  it("answers a violated constraint that a lib has named with that lib's problem", async () => {
    await office.http().post('/api/places').send({ number: 7, name: 'first' }).expect(201)
    const answer = await office.http().post('/api/places').set(english).send({ number: 7, name: 'second' })
    expect(answer.status).toBe(409)
    expect(answer.body).toMatchObject({ code: 'desk-test.taken', title: 'Number 7 is taken. Choose another.' })
  })

  it('says nothing of an error nobody foresaw but its request id, and logs it under that id', async () => {
    for (const answer of [
      await office.http().get('/api/places/broken'),
      await office.http().post('/api/places').send({ number: 8, name: 'forbidden' }),
    ]) {
      expect(answer.status).toBe(500)
      expect(answer.body.code).toBe('http.internal')
      expect(answer.text).not.toMatch(/recipe|places_name_check|INSERT/)
      expect(answer.body.requestId).toBe(answer.headers['x-request-id'])
      const logged = office.logged().find((line) => line.requestId === answer.body.requestId && line.msg === 'request failed')
      expect(JSON.stringify(logged)).toMatch(/recipe|places_name_check/)
    }
  })

  it.each([
    ['malformed JSON', 400, 'http.malformed', (o: Office) => o.http().post('/api/places').type('json').send('{"number": ')],
    [
      'a body too large',
      413,
      'http.too-large',
      (o: Office) =>
        o
          .http()
          .post('/api/places')
          .send({ name: 'x'.repeat(3_000_000) }),
    ],
    [
      'another media type',
      415,
      'http.media-type',
      (o: Office) => o.http().post('/api/places').type('application/xml').send('<a/>'),
    ],
    ['an unknown address', 404, 'http.no-such-route', (o: Office) => o.http().get('/api/nowhere?secret=1')],
    ['an id that is none', 404, 'http.missing', (o: Office) => o.http().get('/api/places/one')],
    ['a malformed address', 400, 'http.malformed', (o: Office) => o.http().get('/api/places/%zz')],
  ])('refuses %s in the same format', async (_what, status, code, ask) => {
    const answer = await ask(office)
    expect(answer.status).toBe(status)
    expect(answer.headers['content-type']).toContain('application/problem+json')
    expect(answer.body).toMatchObject({ status, code, type: `urn:miaopu:problem:${code}`, refusals: [] })
    expect(answer.body.title).not.toBe(code)
    expect(answer.body.requestId).toBeTruthy()
  })

  it('tells a caller who is too quick when to come again', async () => {
    const answer = await office.http().get('/api/places/later')
    expect([answer.status, answer.headers['retry-after']]).toEqual([429, '9'])
  })

  it('keeps a sane request id of the caller and replaces any other', async () => {
    const kept = await office.http().get('/healthz').set('x-request-id', 'trace-2026-03-02')
    expect(kept.headers['x-request-id']).toBe('trace-2026-03-02')
    const replaced = await office.http().get('/healthz').set('x-request-id', 'a b"c')
    expect(replaced.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('logs a request by its route, never by its address or body', async () => {
    await office.http().post('/api/places?code=HUSH').send({ number: 9, name: 'quiet one' }).expect(201)
    const line = office.logged().findLast((l) => l.msg === 'request' && l.status === 201)
    expect(line).toMatchObject({ method: 'POST', route: '/api/places', userId: null })
    expect(JSON.stringify(office.logged())).not.toMatch(/HUSH|quiet one/)
  })

  it('is ready when the database answers, the migrations are applied and the queue is there', async () => {
    const answer = await office.http().get('/readyz')
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({ ready: true, database: { ok: true }, migrations: { ok: true }, queue: { ok: true } })
    await office.db.dataSource.query(`UPDATE migrations SET name = 'x' WHERE name LIKE 'Platform%'`)
    const not = await office.http().get('/readyz')
    expect(not.status).toBe(503)
    expect(not.body.migrations.reason).toContain('Platform1700000000100')
    await office.db.dataSource.query(`UPDATE migrations SET name = 'Platform1700000000100' WHERE name = 'x'`)
  })

  it('counts requests by route and status for Prometheus', async () => {
    await office.http().get('/api/places/broken')
    const answer = await office.http().get('/metrics')
    expect(answer.text).toMatch(
      /http_request_duration_seconds_count\{method="GET",route="\/api\/places\/broken",status="500"\} [1-9]/,
    )
    expect(answer.text).toContain('database_pool_connections{state="used"}')
  })

  it('describes itself in OpenAPI', async () => {
    const answer = await office.http().get('/api/openapi.json')
    expect(Object.keys(answer.body.paths)).toEqual(expect.arrayContaining(['/api/places/{id}', '/api/jobs', '/api/files']))
    expect((await office.http().get('/api/docs')).text).toContain('swagger-ui')
  })

  it('forbids the browser foreign scripts and framing', async () => {
    const { headers } = await office.http().get('/healthz')
    expect(headers['content-security-policy']).toMatch(/script-src 'self';/)
    expect(headers['content-security-policy']).toMatch(/frame-ancestors 'none'/)
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  it('finishes a running request when it is closed, and takes no new one', async () => {
    const closing = await openOffice({ modules: [PlacesModule] })
    const running = closing
      .http()
      .get('/api/places/slow')
      .then((answer) => answer)
    await new Promise((after) => setTimeout(after, 200))
    const closed = closing.close()
    await new Promise((after) => setTimeout(after, 100))
    await expect(closing.http().get('/healthz')).rejects.toThrow(/ECONNREFUSED/)
    expect((await running).body).toEqual({ done: true })
    await closed
  })

  it('says that it is not available, and when to come again, when the database cuts a request off', async () => {
    const cut = await openOffice({ modules: [PlacesModule] })
    const name = new URL(cut.db.url).pathname.slice(1)
    const cutOff = () =>
      office.db.dataSource.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name])
    try {
      const running = cut
        .http()
        .get('/api/places/slow')
        .then((answer) => answer)
      await new Promise((after) => setTimeout(after, 200))
      await cutOff()
      const answer = await running
      expect([answer.status, answer.body.code, answer.headers['retry-after']]).toEqual([503, 'http.unavailable', '2'])
      const again = async () => (await cut.http().get('/api/places/slow')).status
      for (let tries = 0; tries < 20 && (await again()) !== 200; tries++) await new Promise((after) => setTimeout(after, 100))
      expect(await again()).toBe(200)
    } finally {
      await cut.close()
    }
  })
})
