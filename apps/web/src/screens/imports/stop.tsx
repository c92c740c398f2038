import { StopOutlined } from '@ant-design/icons'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import { useOneAtATime } from '../../parts/one-at-a-time.js'
import { useTrouble } from '../../parts/trouble.js'
import { ImportAgain } from './again.js'
import type { Import } from './imports.js'

/** Stops an import that waits or runs. What is written stays, so nothing has to be asked first. */
export function StopImport({ run: { id, stopping } }: { run: Import }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const trouble = useTrouble()
  const stop = useMutation({
    mutationFn: () => call(api.POST('/api/enterprises/imports/{id}/stop', { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: ['import', id] }),
    onError: trouble,
  })
  const once = useOneAtATime(stop.isPending)
  return (
    <Button icon={<StopOutlined aria-hidden />} loading={stop.isPending || stopping} onClick={() => once(() => stop.mutate())}>
      {t(stopping ? 'register.imports.stopping' : 'register.imports.stop')}
    </Button>
  )
}

/** What a stopped import leaves: how many rows of how many, and how to go on. */
export function Stopped({ run }: { run: Import }) {
  const { t } = useTranslation()
  const { rows, rowsTotal, dryRun } = run
  const how = rows === 0 ? 'none' : dryRun ? 'dry' : 'real'
  const count = { rows: rows.toLocaleString('en-US'), total: (rowsTotal ?? rows).toLocaleString('en-US') }
  return (
    <Alert
      type="warning"
      showIcon
      title={t(`register.imports.stopped.${how}`, count)}
      description={t(`register.imports.stopped.${how === 'real' ? 'goOn' : 'unchanged'}`)}
      action={
        <ImportAgain run={run} dryRun={dryRun}>
          {t(`register.imports.again.${rows === 0 ? 'start' : dryRun ? 'dry' : 'real'}`)}
        </ImportAgain>
      }
    />
  )
}
