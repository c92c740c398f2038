import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Detail } from '../../parts/case/use-case.js'
import { Reasons } from '../../parts/problem-view.js'

/** Why a firm's step cannot be taken now, in the server's words. */
export function CannotSend({ step }: { step: Detail['actions'][number] }) {
  const { t } = useTranslation()
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={t('parts.actions.cannot', { label: step.label })}
      description={<Reasons items={step.refusals} />}
    />
  )
}
