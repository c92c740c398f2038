import { Grid, Steps } from 'antd'
import type { components } from '../../api/schema.js'
import { day } from '../format.js'

type Step = components['schemas']['StepView']

/** The stages of a case with the days they were really entered; upright where there is no room side by side. */
export function StepsBar({ steps, upright: asked }: { steps: readonly Step[]; upright?: boolean }) {
  const { md } = Grid.useBreakpoint()
  const upright = asked || md === false
  const current = steps.findIndex((step) => step.standing === 'current')
  return (
    <Steps
      size="small"
      current={current}
      orientation={upright ? 'vertical' : 'horizontal'}
      responsive={false}
      titlePlacement={upright ? 'horizontal' : 'vertical'}
      items={steps.map((step) => ({
        key: step.phase,
        title: step.label,
        content: step.reachedAt ? <span className="figures small">{day(step.reachedAt)}</span> : undefined,
        status: ({ done: 'finish', current: 'process', ahead: 'wait' } as const)[step.standing],
      }))}
    />
  )
}
