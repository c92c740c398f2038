import { draw } from '#lifecycle'
import { charts } from '#seeds'
import { head } from './markdown.js'

const WHAT =
  'The states and events of every kind of case, drawn from the charts themselves. In a state with a thick border the office examines: departments can be asked and experts be drawn.'

/** Every chart as a diagram. */
export function lifecyclesPage(): string {
  const drawn = charts.map(
    (chart) => `## ${chart.id}, version ${chart.version}\n\n\`\`\`mermaid\n${draw(chart, 'zh').trimEnd()}\n\`\`\`\n`,
  )
  return [head('Lifecycles', WHAT), ...drawn].join('\n')
}
