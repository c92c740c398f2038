import { useQuery } from '@tanstack/react-query'
import { Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, call } from '../../api/call.js'
import { Panel } from '../page.js'

/** The code with which anybody may look up how far the case is, beside its number. */
export function CodeOf({ caseId }: { caseId: string }) {
  const { t } = useTranslation()
  const code = useQuery({
    queryKey: ['case', caseId, 'code'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => call(api.GET('/api/cases/{id}/progress-code', { params: { path: { id: caseId } } })),
  })
  if (!code.data) return null
  return (
    <Panel title={t('firm.receipt.code')}>
      <Typography.Text copyable className="figures" style={{ fontSize: 20, fontWeight: 600 }}>
        {code.data.code}
      </Typography.Text>
      <div className="quiet small">
        {t('firm.receipt.codeHelp')}{' '}
        <Link to={`/public/progress?number=${code.data.number}`} style={{ textDecoration: 'underline' }}>
          {t('open.progress.title')}
        </Link>
      </div>
    </Panel>
  )
}
