import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { clusterFolder } from './cluster-folder.js'
import { openDataFolder } from './data-folder.js'

describe('the data folder', () => {
  let dir: string
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'miaopu-folder-'))
  })
  afterEach(() => {
    chmodSync(dir, 0o700)
    rmSync(dir, { recursive: true, force: true })
  })

  it('is made with everything above it', () => {
    const folder = openDataFolder(join(dir, 'a/b'))
    expect(folder.logs).toBe(join(dir, 'a/b/logs'))
    expect(() => openDataFolder(join(dir, 'a/b'))).not.toThrow()
  })

  it('is refused where a file stands, by name and with what to do', () => {
    writeFileSync(join(dir, 'file'), '')
    expect(() => openDataFolder(join(dir, 'file'))).toThrow(
      /file cannot be used, because a file stands in its place: .* DATA_DIR\.$/,
    )
  })

  it('is refused where the file system takes no folder', () => {
    expect(() => openDataFolder('/proc/miaopu')).toThrow(/^The data folder \/proc\/miaopu .* DATA_DIR\.$/)
  })

  const asOrdinaryUser = process.getuid?.() === 0 ? it.skip : it
  asOrdinaryUser('is refused without the right to write (root may write everywhere, so root skips this)', () => {
    chmodSync(dir, 0o500)
    expect(() => openDataFolder(dir)).toThrow(/may not be written by user .+: give this user the right to it, or choose another/)
  })

  it('keeps a database folder untouched that holds something else or the work of another PostgreSQL', () => {
    const programs = { initdb: '/nonexistent', postgres: '/nonexistent', major: '18' }
    const cluster = join(dir, 'postgres')
    mkdirSync(cluster)
    writeFileSync(join(cluster, 'letter.txt'), 'dear reader')
    expect(() => clusterFolder(cluster, programs, { name: 'me' })).toThrow('holds something that is not a PostgreSQL database')
    writeFileSync(join(cluster, 'PG_VERSION'), '14\n')
    expect(() => clusterFolder(cluster, programs, { name: 'me' })).toThrow(
      /was made by PostgreSQL 14, and PostgreSQL 18 comes with this version: .*pg_dump/,
    )
    expect(readFileSync(join(cluster, 'letter.txt'), 'utf8')).toBe('dear reader')
  })

  it('is cleared of a half-made database that a killed start left', () => {
    const programs = { initdb: '/nonexistent', postgres: '/nonexistent', major: '18' }
    const half = join(dir, 'postgres.new-4711')
    mkdirSync(half)
    writeFileSync(join(half, 'PG_VERSION'), '18\n')
    expect(() => clusterFolder(join(dir, 'postgres'), programs, { name: 'me' })).toThrow('cannot be made')
    expect(() => readFileSync(join(half, 'PG_VERSION'))).toThrow('ENOENT')
  })
})
