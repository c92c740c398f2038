import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { Detail } from '../../parts/case/use-case.js'
import { minute } from '../../parts/format.js'
import { Panel } from '../../parts/page.js'
import { ProblemView, Reasons } from '../../parts/problem-view.js'

interface AskAdminProps {
  detail: Detail
  /** Lists what still stands against handing in, where the page does not do so itself. */
  reasons?: boolean
  /** Saves what is in hand before the administrator is asked. */
  before?: () => Promise<boolean>
}

/** To a member who prepares what their administrator hands in: that it waits for them, what is still missing, and asking them. */
export function AskAdmin({ detail, reasons, before }: AskAdminProps) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const ask = useMutation({
    mutationFn: async () => {
      if (before && !(await before())) return null
      return call(api.POST('/api/cases/{id}/send-request', { params: { path: { id: detail.id } } }))
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['case', detail.id] }),
  })
  const { adminStep: step, sendRequest: asked } = detail
  if (!step) return null
  return (
    <Panel title={t('firm.admin.title')}>
      <Flex vertical gap={12} align="start">
        <span>{t('firm.admin.waits', { step: step.label })}</span>
        {reasons && step.refusals.length > 0 && (
          <Alert type="warning" showIcon title={t('firm.admin.notReady')} description={<Reasons items={step.refusals} />} />
        )}
        {asked ? (
          <Alert
            type="success"
            showIcon
            role="status"
            title={t('firm.admin.asked', { name: asked.byName, at: minute(asked.at) })}
          />
        ) : (
          <Button
            style={{ whiteSpace: 'normal', height: 'auto', minHeight: 40, maxWidth: '100%' }}
            type="primary"
            size="large"
            loading={ask.isPending}
            onClick={() => ask.mutate()}
          >
            {t('firm.admin.ask')}
          </Button>
        )}
        {ask.error && <ProblemView error={ask.error} />}
      </Flex>
    </Panel>
  )
}

/** To the administrator: that a colleague has asked them to check and hand in. */
export function Asked({ detail }: { detail: Detail }) {
  const { t } = useTranslation()
  if (!detail.sendRequest || detail.adminStep) return null
  const { byName, at } = detail.sendRequest
  return <Alert type="info" showIcon role="status" title={t('firm.admin.askedYou', { name: byName, at: minute(at) })} />
}
