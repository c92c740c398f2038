import { describe, expect, it } from '@jest/globals'
import { type Chart, chart } from './chart.js'
import { draw } from './draw.js'
import { edges } from './edges.js'
import { recognition } from './recognition.spec-support.js'

/** The lines Mermaid's grammar of state diagrams takes, as far as `draw` uses it. */
const line = {
  state: /^state "[^"\n]+" as (\w+)$/,
  examined: /^(classDef examined stroke-width:3px|class \w+(,\w+)* examined)$/,
  way: /^(\[\*\]|\w+) --> (\[\*\]|\w+)( : [^:;\n#%{}]+)?$/,
}
const keyword = /^(default|note|state|class|scale|style|click|href|end|direction)$/i

function read(drawing: string): { states: string[]; ways: string[] } {
  const [head, ...body] = drawing
    .trimEnd()
    .split('\n')
    .map((text) => text.trim())
  expect(head).toBe('stateDiagram-v2')
  const states: string[] = []
  const ways: string[] = []
  for (const text of body) {
    const declared = line.state.exec(text)?.[1]
    const way = line.way.exec(text)
    if (declared) states.push(declared)
    else if (way) ways.push(`${way[1]}>${way[2]}`)
    else if (!line.examined.test(text)) throw new Error(`not a line of a state diagram: ${text}`)
  }
  return { states, ways }
}

const unexamined = (states: Chart['states']) =>
  Object.fromEntries(Object.entries(states).map(([name, { examined: _, ...state }]) => [name, state]))

describe('the diagram of a chart', () => {
  const drawing = draw(recognition)

  it('shows the office’s labels, the events and who may fire them', () => {
    expect(drawing).toContain('state "待受理" as received')
    expect(drawing).toContain('received --> review : 受理 · 企业服务专员（承办）')
    expect(drawing).toContain('decision --> recommended : 同意 [decided-above] · 管理者（本部门）')
    expect(drawing).toContain('decision --> publicity : 同意 [else] · 管理者（本部门）')
    expect(draw(recognition, 'en')).toContain('received --> review : Accept · the officer (assigned)')
  })

  it('puts a thick border around the states the office examines, and none where nothing is', () => {
    expect(drawing).toContain('class received,review,decision examined')
    const { received, review, decision } = recognition.states
    const states = { ...recognition.states, ...unexamined({ received, review, decision }) }
    expect(draw({ ...recognition, states } as Chart)).not.toContain('examined')
  })

  it('holds every state and every edge, both beginnings and every end, and nothing Mermaid cannot read', () => {
    for (const language of ['zh', 'en'] as const) {
      const { states, ways } = read(draw(recognition, language))
      expect(states).toEqual(Object.keys(recognition.states))
      const ends = ['recognised', 'refused', 'withdrawn', 'lapsed', 'dropped'].map((end) => `${end}>[*]`)
      expect(ways).toEqual(['[*]>prospect', '[*]>draft', ...edges(recognition).map(({ from, to }) => `${from}>${to}`), ...ends])
    }
  })

  it('is the same for the same chart', () => {
    expect(draw(JSON.parse(JSON.stringify(recognition)) as Chart)).toBe(drawing)
  })

  it('stays readable whatever states and labels are called', () => {
    const label = { office: ['甲："乙";#丙%%{丁}\n戊', 'a: "b"; #c'], firm: ['甲', 'a'] } as const
    const odd = chart({
      id: 'odd',
      version: 1,
      start: 'note',
      label: ['怪', 'Odd'],
      states: {
        note: { phase: 'p', label },
        'renewal-due': { phase: 'p', label },
        renewal_due: { phase: 'p', label },
        default: { phase: 'p', label },
        结束: { phase: 'p', final: 'won', label },
      },
      events: {
        go: { from: ['note', 'renewal-due', 'renewal_due', 'default'], to: '结束', label: label.office, by: ['officer:own'] },
      },
    })
    const { states, ways } = read(draw(odd))
    expect(new Set(states).size).toBe(5)
    for (const state of states) expect(state).not.toMatch(keyword)
    expect(ways).toHaveLength(1 + 4 + 1)
  })
})
