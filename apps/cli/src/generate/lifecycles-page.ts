import { draw } from '#lifecycle'
import { charts } from '#seeds'
import { head } from './markdown.js'

/** Every chart as a diagram. */
export function lifecyclesPage(): string {
  const drawn = charts.map(
    (chart) => `## ${chart.id}, version ${chart.version}\n\n\`\`\`mermaid\n${draw(chart, 'zh').trimEnd()}\n\`\`\`\n`,
  )
  return [head('Lifecycles', 'The states and events of every kind of case, drawn from the charts themselves.'), ...drawn].join(
    '\n',
  )
}
