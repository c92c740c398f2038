import { basename } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { isTest, place, sources } from './sources.js'

const SUFFIXES = [
  'entity',
  'dto',
  'service',
  'queries',
  'controller',
  'jobs',
  'kind',
  'module',
  'guard',
  'filter',
  'pipe',
  'effects',
]
const TESTS = ['spec', 'db.spec', 'spec-support']
/** Says nothing of what is inside; `common-passwords` does: they are the commonest ones. */
const VAGUE = /(^|[-.])(utils?|helpers?|common|shared|base|misc|lib)([-.]|$)/

describe('where things are', () => {
  const files = sources('libs')

  it('every file of a lib has a suffix the house knows, or none', () => {
    const odd = files.filter(({ path }) => {
      const [, ...rest] = basename(path, '.ts').split('.')
      const suffix = rest.join('.')
      return suffix !== '' && !SUFFIXES.includes(suffix) && !TESTS.includes(suffix) && !TESTS.includes(rest.slice(1).join('.'))
    })
    expect(odd.map(({ path }) => path)).toEqual([])
  })

  it('names are kebab-case and say something', () => {
    const odd = files.filter(({ path }) => {
      const parts = path.slice('libs/'.length, -'.ts'.length).split('/')
      return parts.some((part) => !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(part) || (VAGUE.test(part) && part !== 'common-passwords'))
    })
    expect(odd.map(({ path }) => path)).toEqual([])
  })

  it('no file is longer than 400 lines, and half of them have at most 80', () => {
    const lengths = files.filter((file) => !isTest(file)).map(({ path, text }) => ({ path, lines: text.split('\n').length }))
    expect(lengths.filter(({ lines }) => lines > 400)).toEqual([])
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(80)
  })

  it('nothing changes the schema but a migration', () => {
    const places = sources('libs', 'apps', 'seeds').flatMap((file) =>
      [...file.text.matchAll(/synchronize:\s*true|migrationsRun:\s*true|\.synchronize\(/g)].map((match) =>
        place(file, match.index),
      ),
    )
    expect(places).toEqual([])
  })

  it('no lib throws an HTTP exception of the framework', () => {
    const places = files
      .filter((file) => !isTest(file))
      .flatMap((file) =>
        [
          ...file.text.matchAll(
            /new \w*(HttpException|NotFoundException|BadRequestException|ForbiddenException|UnauthorizedException|ConflictException)\(/g,
          ),
        ].map((match) => place(file, match.index)),
      )
    expect(places).toEqual([])
  })
})
