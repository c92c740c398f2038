import type { Chart, Text } from './chart.js'
import { edges, eventOf, startStates } from './edges.js'
import { sayWho } from './texts.js'

/**
 * A chart as a Mermaid `stateDiagram-v2`: states with the office's labels, events with who may fire them and, on a branch,
 * the name of its condition, and a thick border around the states that are examined. The same chart always gives the same text, ending in a newline.
 */
export function draw(chart: Chart, language: 'zh' | 'en' = 'zh'): string {
  const say = (text: Text) => text[language === 'zh' ? 0 : 1]
  const ids = diagramIds(Object.keys(chart.states))
  const id = (state: string) => ids.get(state) ?? diagramId(state)
  const lines = ['stateDiagram-v2']
  for (const [state, { label }] of Object.entries(chart.states)) lines.push(`state "${plain(say(label.office))}" as ${id(state)}`)
  for (const state of startStates(chart)) lines.push(`[*] --> ${id(state)}`)
  for (const edge of edges(chart)) {
    const event = eventOf(chart, edge.event)
    if (!event) continue
    const when = typeof event.to === 'string' ? '' : ` [${edge.when ?? 'else'}]`
    lines.push(`${id(edge.from)} --> ${id(edge.to)} : ${plain(`${say(event.label)}${when} · ${sayWho(event.by, language)}`)}`)
  }
  for (const [state, { final }] of Object.entries(chart.states)) if (final) lines.push(`${id(state)} --> [*]`)
  const examined = Object.keys(chart.states).filter((state) => chart.states[state]?.examined)
  if (examined.length) lines.push('classDef examined stroke-width:3px', `class ${examined.map(id).join(',')} examined`)
  return `${lines.join('\n    ')}\n`
}

/** Words the diagram language keeps for itself at the start of a line. */
const reserved =
  /^(default|note|state|class|scale|style|click|href|end|hide|direction|acc_?title|acc_?descr|fork|join|choice|concurrent)/i

function diagramId(state: string): string {
  const id = state.replace(/[^A-Za-z0-9_]/g, '_')
  return reserved.test(id) || id === '' ? `s_${id}` : id
}

/** A diagram identifier per state: letters, digits and `_` only, never two alike. */
function diagramIds(states: readonly string[]): Map<string, string> {
  const ids = new Map<string, string>()
  const taken = new Set<string>()
  for (const state of states) {
    const wanted = diagramId(state)
    let id = wanted
    for (let n = 2; taken.has(id); n++) id = `${wanted}_${n}`
    taken.add(id)
    ids.set(state, id)
  }
  return ids
}

/** A text without the characters the diagram language would read as its own. */
function plain(text: string): string {
  const wide: Record<string, string> = { ':': '：', ';': '；', '"': '”', '%': '％', '#': '＃', '\n': ' ', '{': '｛', '}': '｝' }
  return text.replace(/[:;"%#\n{}]/g, (sign) => wide[sign] ?? ' ').trim()
}
