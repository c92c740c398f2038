import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Flex } from 'antd'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import { useAskFirst } from '../../parts/ask-first.js'
import { minute } from '../../parts/format.js'
import { may, useMe } from '../../parts/session.js'
import { useTrouble } from '../../parts/trouble.js'
import { isUnderWay, RunProgress } from './run-progress.js'

/** The latest run over everybody: how far it is or when it was; started anew from here by those who may. */
export function LastRun() {
  const { t } = useTranslation()
  const me = useMe()
  const client = useQueryClient()
  const trouble = useTrouble()
  const askFirst = useAskFirst()
  const runs = useQuery({
    queryKey: ['scan-runs', 'scan'],
    refetchInterval: (query) => (query.state.data?.items.some(isUnderWay) ? 1000 : false),
    queryFn: () => call(api.GET('/api/scan/runs', { params: { query: { kind: 'scan', size: 1 } } })),
  })
  const start = useMutation({
    mutationFn: () => call(api.POST('/api/scan/runs')),
    onSuccess: () => client.invalidateQueries({ queryKey: ['scan-runs'] }),
    onError: trouble,
  })
  const last = runs.data?.items[0]
  const busy = last !== undefined && isUnderWay(last)
  const was = useRef(false)
  useEffect(() => {
    if (was.current && !busy) client.invalidateQueries({ queryKey: ['scan'] })
    was.current = busy
  }, [busy, client])
  return (
    <Flex vertical gap={6} align="end" style={{ minWidth: 0, maxWidth: '100%' }}>
      {may(me.data, 'scan.run') && (
        <Button
          loading={start.isPending}
          onClick={() =>
            busy ||
            askFirst({ title: t('scan.runAsk'), help: t('scan.runHelp'), go: t('scan.run'), harmless: true }, () =>
              start.mutateAsync(),
            )
          }
        >
          {t('scan.run')}
        </Button>
      )}
      {busy && last && <RunProgress run={last} />}
      {last && !busy && (
        <span className="quiet small figures">
          {last.state === 'failed'
            ? t('scan.running', { state: t('rulesets.runs.failed') })
            : t('scan.lastRun', { when: minute(last.finishedAt), total: last.total, written: last.written })}
        </span>
      )}
    </Flex>
  )
}
