import { describe, expect, it } from '@jest/globals'
import { isTest, place, type Source, sources } from './sources.js'

/** Left to right: a lib may import only what stands to its left. */
const LINE = [
  'lifecycle',
  'criteria',
  'platform',
  'people',
  'enterprises',
  'cases',
  'tiers',
  'policies',
  'incubators',
  'services',
  'statistics',
]
/** What a lib may import that is no package. The line, with what each must not know taken out. */
const ALLOWED: Record<string, readonly string[]> = {
  lifecycle: [],
  criteria: [],
  platform: [],
  people: ['platform'],
  enterprises: ['platform', 'people', 'criteria'],
  ...Object.fromEntries(LINE.slice(5).map((lib, i) => [lib, LINE.slice(0, 5 + i)])),
}
/** Packages of the pure libs: exact decimals, and a parser of formulas. */
const PURE: Record<string, readonly string[]> = { lifecycle: [], criteria: ['decimal.js', 'mathjs'] }

/** `import … from 'x'`, `export … from 'x'`, `import 'x'` and `import('x')`. */
const STATEMENT =
  /^(?:import|export)\s+(?:type\s+)?[\w*{][^'"=(]*?\bfrom\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm

/** What the processes load, as lists; the CLI describes and fills the same system. */
const LISTS = ['apps/api/src/api.module.js', 'apps/worker/src/worker.module.js', 'apps/worker/src/schedule.js']

interface Import {
  from: string
  at: string
}

function importsOf(source: Source): Import[] {
  const found: Import[] = []
  for (const match of source.text.matchAll(STATEMENT)) {
    found.push({ from: match[1] ?? match[2] ?? match[3] ?? '', at: place(source, match.index) })
  }
  return found
}

/** What is wrong with one import of a file; undefined when nothing is. */
function faultOf(path: string, test: boolean, { from }: Import): string | undefined {
  const [top, lib = ''] = path.split('/')
  if (from.startsWith('.')) {
    const target = new URL(from, `file:///${path}`).pathname.slice(1)
    if (!from.endsWith('.js') && !path.startsWith('apps/web/')) return `${from} lacks its .js`
    if (top === 'libs' && !target.startsWith(`libs/${lib}/`) && !(test && target.startsWith('test/')))
      return `${from} leaves the lib`
    if (top !== 'libs' && target.startsWith('libs/')) return `${from} reaches into a lib past its index`
    if (top === 'apps' && test && target.startsWith('test/')) return undefined
    if (top === 'apps' && !target.startsWith(`apps/${lib}/`) && !(lib === 'cli' && LISTS.includes(target)))
      return `${from} reaches into another app`
    return undefined
  }
  if (test) return undefined
  if (path.startsWith('apps/web/') && from.startsWith('#')) return `the web imports ${from}`
  if (top !== 'libs') return undefined
  if (from.startsWith('#')) {
    const wanted = from.slice(1)
    return ALLOWED[lib]?.includes(wanted) ? undefined : `${lib} may not import ${from}`
  }
  if (PURE[lib] && !PURE[lib].includes(from)) return `${lib} is pure and may not import ${from}`
  return undefined
}

describe('the import line', () => {
  const files = sources('libs', 'apps', 'seeds', 'migrations')

  it('is long enough to mean something', () => {
    const imports = files.flatMap(importsOf)
    expect(imports.length).toBeGreaterThan(300)
    expect(new Set(files.map((file) => file.path.split('/')[1]))).toContain('platform')
  })

  it('holds: every lib imports only what stands to its left, and only through its index', () => {
    const faults = files.flatMap((file) =>
      importsOf(file).flatMap((entry) => {
        const fault = faultOf(file.path, isTest(file), entry)
        return fault ? [`${entry.at}: ${fault}`] : []
      }),
    )
    expect(faults).toEqual([])
  })

  it.each([
    ['libs/people/a.ts', '#cases', 'people may not import #cases'],
    ['libs/people/a.ts', '../cases/desk.js', '../cases/desk.js leaves the lib'],
    ['libs/lifecycle/a.ts', '@nestjs/common', 'lifecycle is pure and may not import @nestjs/common'],
    ['libs/tiers/a.ts', '#statistics', 'tiers may not import #statistics'],
    ['apps/api/src/a.ts', '../../../libs/cases/desk.js', '../../../libs/cases/desk.js reaches into a lib past its index'],
    ['apps/web/src/a.ts', '#cases', 'the web imports #cases'],
  ])('would catch %s importing %s', (path, from, fault) => {
    expect(faultOf(path, false, { from, at: '' })).toBe(fault)
  })
})
