import { describe, expect, it } from '@jest/globals'
import { isTest, type Source, sources } from './sources.js'

const METHOD = /^ {2}@(Get|Post|Put|Patch|Delete|Head|Options|All)\(/
const RIGHT = /^ {2}@(May|Open|SignedIn|ByChart|Right)\(/

/** The handlers of a controller with how many rights each declares: the decorators above one method. */
function handlersOf({ path, text }: Source): { at: string; rights: number }[] {
  const handlers: { at: string; rights: number }[] = []
  let rights = 0
  let isRoute = false
  let depth = 0
  for (const [i, line] of text.split('\n').entries()) {
    if (depth === 0 && METHOD.test(line)) isRoute = true
    if (depth === 0 && RIGHT.test(line)) rights++
    const isMember = depth === 0 && /^ {2}(async |private |static )?\w+\(/.test(line)
    depth = Math.max(
      0,
      depth +
        (line.match(/[({[]/g)?.length ?? 0) -
        (line.match(/[)}\]]/g)?.length ?? 0) -
        (/^export class|^class/.test(line) ? 1 : 0),
    )
    if (!isMember) continue
    if (isRoute) handlers.push({ at: `${path}:${i + 1}`, rights })
    isRoute = false
    rights = 0
  }
  return handlers
}

describe('routes are closed by default', () => {
  const controllers = sources('libs').filter((file) => file.path.endsWith('.controller.ts') && !isTest(file))
  const handlers = controllers.flatMap(handlersOf)

  it('reads every route there is', () => {
    const routes = controllers.flatMap((file) => file.text.match(new RegExp(METHOD.source, 'gm')) ?? [])
    expect(handlers.length).toBe(routes.length)
    expect(handlers.length).toBeGreaterThan(20)
  })

  it('and each declares exactly one right', () => {
    expect(handlers.filter(({ rights }) => rights !== 1)).toEqual([])
  })

  it('and no route lives outside a controller file', () => {
    const strays = sources('libs', 'apps').filter(
      (file) => !isTest(file) && !file.path.endsWith('.controller.ts') && /^@Controller\(/m.test(file.text),
    )
    expect(strays.map((file) => file.path)).toEqual([])
  })
})
