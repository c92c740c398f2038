import { Progress, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { Mark } from '../../parts/mark.js'
import type { Import } from './imports.js'

const MEANINGS = { queued: 'ended', running: 'running', done: 'done', failed: 'late', stopped: 'ended' } as const

/** How far an import is. */
export function StateOfImport({ run }: { run: Import }) {
  const { t } = useTranslation()
  return (
    <>
      <Mark meaning={MEANINGS[run.state]}>{t(`register.imports.state.${run.state}`)}</Mark>
      {run.undo && ' '}
      {run.undo && <Mark meaning="ended">{t(`register.imports.undo.state.${run.undo.state}`)}</Mark>}
      {run.dryRun && ' '}
      {run.dryRun && <Tag variant="outlined">{t('register.imports.dry')}</Tag>}
      {run.state === 'running' && <Progress percent={run.percent} size="small" aria-label={t('register.imports.progress')} />}
    </>
  )
}
