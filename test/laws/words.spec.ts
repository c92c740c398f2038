import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import zh from '../../apps/web/src/words/zh-CN/index.js'
import { isTest, sources } from './sources.js'

const SRC = resolve(import.meta.dirname, '../../apps/web/src')
/** What every page has loaded before it is drawn: see `words/index.ts`. */
const ALWAYS = ['frame', 'parts', 'open']

describe('the words of the screens', () => {
  const screens = [
    ...readFileSync(join(SRC, 'routes.tsx'), 'utf8').matchAll(
      /screen\(\s*\(\) => import\('(\.[^']+)\.js'\)((?:,\s*'\w+')*),?\s*\)/g,
    ),
  ]

  it('are named beside every screen of the routes', () => {
    const loaded = readFileSync(join(SRC, 'routes.tsx'), 'utf8').match(/import\('/g) ?? []
    expect(screens.length).toBe(loaded.length)
    expect(screens.length).toBeGreaterThan(40)
  })

  it('are exactly the areas that the screen and its parts speak from', () => {
    const wrong = screens.flatMap(([, path = '', areas = '']) => {
      const named = [...areas.matchAll(/'(\w+)'/g)].map(([, area]) => area ?? '').sort()
      const spoken = [...spokenBy(join(SRC, `${path}.tsx`))].filter((area) => !ALWAYS.includes(area)).sort()
      return named.join() === spoken.join() ? [] : [`${path}: names ${named.join() || 'none'}, speaks ${spoken.join() || 'none'}`]
    })
    expect(wrong).toEqual([])
  })

  it('ask before something is done in one way', () => {
    const asking = sources('apps/web/src').filter(({ text }) => text.includes('modal.confirm('))
    expect(asking.map(({ path }) => path)).toEqual(['apps/web/src/parts/ask-first.ts'])
  })

  it('name every deadline', () => {
    const rules = sources('libs')
      .filter((source) => !isTest(source))
      .flatMap(({ text }) => [...text.matchAll(/deadline: \{ rule: '([a-z-]+)'/g)].map(([, rule = '']) => rule))
    expect(rules.length).toBeGreaterThan(10)
    expect(rules.filter((rule) => !(rule in zh.system.calendar.ruleNames))).toEqual([])
  })

  it('can be given to every input a step asks for', () => {
    const asked = sources('libs')
      .filter((source) => !isTest(source))
      .flatMap(({ text }) => [...text.matchAll(/^\s+input: '([A-Z]\w+)'/gm)].map(([, name = '']) => name))
    const pages = sources('apps/web/src/parts/actions', 'apps/web/src/screens/firm').map(({ text }) => text)
    expect(new Set(asked).size).toBeGreaterThan(10)
    expect([...new Set(asked)].filter((name) => !pages.some((text) => new RegExp(`\\b${name}\\b`).test(text)))).toEqual([])
  })

  it('that stand on every page are loaded for every page', () => {
    const frames = ['main.tsx', 'parts/shell.tsx', 'parts/public-frame.tsx', 'parts/broken.tsx']
    const spoken = new Set(frames.flatMap((frame) => [...spokenBy(join(SRC, frame))]))
    expect([...spoken].filter((area) => !ALWAYS.includes(area))).toEqual([])
  })
})

/** The areas of words whose keys stand in a file or in what it brings along; screens of other addresses left out. */
function spokenBy(file: string, seen = new Set<string>()): Set<string> {
  const areas = new Set<string>()
  if (seen.has(file)) return areas
  seen.add(file)
  const text = readFileSync(file, 'utf8')
  for (const [, key = ''] of text.matchAll(/['`]([a-z]\w*(?:\.[a-zA-Z]\w*)+)/g)) {
    const [area = ''] = key.split('.')
    if (isText(key)) areas.add(area)
  }
  for (const [, path = ''] of text.matchAll(/(?:from |import\()'(\.[^']+)\.js'/g)) {
    const bare = resolve(dirname(file), path)
    const found = [`${bare}.tsx`, `${bare}.ts`].find((candidate) => existsSync(candidate))
    if (!found || /\/(words|routes)/.test(found)) continue
    for (const area of spokenBy(found, seen)) areas.add(area)
  }
  return areas
}

/** Whether the words hold this key, or keys that begin with it. */
function isText(key: string): boolean {
  let at: unknown = zh
  for (const part of key.split('.')) {
    if (typeof at !== 'object' || at === null) return false
    const under = at as Record<string, unknown>
    if (!(part in under)) return Object.keys(under).some((name) => name.startsWith(`${part}_`))
    at = under[part]
  }
  return true
}
