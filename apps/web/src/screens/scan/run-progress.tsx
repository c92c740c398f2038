import { Progress } from 'antd'
import { useTranslation } from 'react-i18next'
import type { components } from '../../api/schema.js'

export type Run = components['schemas']['ScanRunView']

/** Waiting or running: worth asking again. */
export const isUnderWay = ({ state }: Pick<Run, 'state'>) => state === 'queued' || state === 'running'

/** How far a run over everybody is. */
export function RunProgress({ run }: { run: Run }) {
  const { t } = useTranslation()
  const share = run.total > 0 ? Math.floor((run.done / run.total) * 100) : run.state === 'done' ? 100 : 0
  return (
    <div role="status" style={{ minWidth: 220 }}>
      <span className="small">
        {t(`rulesets.runs.${run.state}`)}{' '}
        <span className="figures quiet">{t('rulesets.progress', { done: run.done, total: run.total })}</span>
      </span>
      <Progress
        percent={share}
        size="small"
        status={run.state === 'failed' ? 'exception' : run.state === 'done' ? 'success' : 'active'}
        aria-label={t(`rulesets.runs.${run.state}`)}
      />
      {run.failure && <div role="alert">{run.failure}</div>}
    </div>
  )
}
