import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import type { DataSource } from 'typeorm'
import { EnterprisePlan, fileSource, ImportRunner, usccCheckCharacter } from '#enterprises'
import { Clock, type Ctx, JobQueue, newId, systemActor, UnitOfWork } from '#platform'
import { withDatabase } from '../database.js'
import { prepareDatabase, withDataSource } from '../start/prepare.js'

const REAL_FILE = '../shared/data/enterprises_cn/enterprises_2019.csv.gz'
const ROWS = 148_526
/** The import may take this many times as long as COPY. */
const LIMIT = 3

/**
 * Times the import of 148 526 enterprises against plain COPY of the same finished rows into the same table with the
 * same indexes, in a database of its own, and prints seconds and ratio. Sets the exit code when the ratio is over 3.
 */
export async function importBench(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'miaopu-bench-'))
  try {
    const real = existsSync(REAL_FILE)
    const file = real ? REAL_FILE : await syntheticFile(join(folder, 'enterprises.csv.gz'))
    await withDatabase('bench import', (server) =>
      ownDatabase(server, async (url) => {
        const imported = await withDataSource(url, (dataSource) => timeImport(dataSource, file))
        const floor = await timeCopy(url, join(folder, 'rows.copy'))
        const ratio = imported.seconds / floor
        process.stdout.write(
          `import of ${imported.rows} rows (${real ? 'real' : 'synthetic'}): ${imported.seconds.toFixed(1)} s\n` +
            `COPY of the same rows, same indexes: ${floor.toFixed(1)} s\n` +
            `ratio ${ratio.toFixed(2)} (at most ${LIMIT})\n`,
        )
        if (ratio > LIMIT) process.exitCode = 1
      }),
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function timeImport(dataSource: DataSource, file: string): Promise<{ rows: number; seconds: number }> {
  const runner = new ImportRunner(new UnitOfWork(dataSource, new JobQueue()), dataSource, new Clock())
  const ctx: Ctx = { actor: systemActor, now: new Clock().now(), requestId: newId(), language: 'zh' }
  const summary = await runner.run(ctx, await fileSource(file), new EnterprisePlan(dataSource))
  if (summary.created !== ROWS) throw new Error(`the import entered ${summary.created} enterprises in place of ${ROWS}`)
  return summary
}

/** Seconds of COPY of the register's own rows into the emptied register. */
async function timeCopy(url: string, path: string): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await pipeline(client.query(copyTo('COPY enterprises TO STDOUT')), createWriteStream(path))
    await client.query('TRUNCATE enterprises CASCADE')
    await client.query('CHECKPOINT')
    const start = Clock.ticks()
    await pipeline(createReadStream(path), client.query(copyFrom('COPY enterprises FROM STDIN')))
    return (Clock.ticks() - start) / 1000
  } finally {
    await client.end()
  }
}

/** Runs `work` on a fresh, migrated database of the same server and drops it. */
async function ownDatabase(server: string, work: (url: string) => Promise<void>): Promise<void> {
  const name = `bench_${newId().replaceAll('-', '')}`
  const admin = new pg.Client({ connectionString: server })
  await admin.connect()
  try {
    await admin.query(`CREATE DATABASE ${name}`)
    const url = new URL(server)
    url.pathname = `/${name}`
    await prepareDatabase(url.toString())
    await work(url.toString())
  } finally {
    await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    await admin.end()
  }
}

/** A file of the real one's shape: as many rows, valid codes, names, capitals and addresses of like length. */
async function syntheticFile(path: string): Promise<string> {
  const pick = (words: string, n: number) => words.split(' ')[n % words.split(' ').length] as string
  function* lines() {
    yield '企业名称,统一社会信用代码,注册日期,企业类型,注册资金,所在省份,地区,注册地址\n'
    for (let n = 0; n < ROWS; n++) {
      const first = `91440101MA${String(n * 7919)
        .padStart(7, '0')
        .slice(-7)}`
      const name = `广州${ownName(n)}${pick(TRADES, n * 13)}有限公司`
      const day = `2019-0${1 + (n % 4)}-${String(1 + (n % 28)).padStart(2, '0')}`
      yield `${name},${first}${usccCheckCharacter(first)},${day},有限责任公司,"${1 + (n % 9)},${String(n % 1000).padStart(3, '0')}(万元人民币)",广东,广州,广州市${pick(SOUNDS, n >> 3)}路${n % 999}号${n % 31}栋${n % 1999}房\n`
    }
  }
  await pipeline(Readable.from(lines()), createGzip(), createWriteStream(path))
  return path
}

/** Three characters that no other number below 262 144 is given. */
function ownName(n: number): string {
  const mixed = (n * 24_593) % 262_144
  return [mixed >> 12, (mixed >> 6) & 63, mixed & 63].map((i) => CHARACTERS[i]).join('')
}

const CHARACTERS = [
  ...'新芽远山晨光云帆博雅恒信金穗天工海纳启航瑞丰智源绿洲星河宏图凯旋安泰明德聚力华章锐思同创嘉禾卓越润泽景行骏驰朗清乔木林泉松石岩峰',
]
const SOUNDS =
  '新芽 远山 晨光 云帆 博雅 恒信 金穗 天工 海纳 启航 瑞丰 智源 绿洲 星河 宏图 凯旋 安泰 明德 聚力 华章 锐思 同创 嘉禾 卓越'
const TRADES = '科技 贸易 生物科技 信息技术 建筑工程 文化传媒 电子商务 新材料 餐饮管理 物流 智能装备 企业管理咨询'
