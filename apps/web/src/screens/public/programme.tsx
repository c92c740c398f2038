import { useQuery } from '@tanstack/react-query'
import { Button, Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, Navigate, useParams } from 'react-router'
import { api, call } from '../../api/call.js'
import { Panel, Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { Before, isClause } from '../programmes/before.js'

/** What to read before one starts, for anyone; applying needs an account. */
export function Component() {
  const { t } = useTranslation()
  const { code = '' } = useParams()
  const programme = useQuery({
    queryKey: ['public-programme', code],
    queryFn: () => call(api.GET('/api/public/programmes/{code}', { params: { path: { code } } })),
  })
  if (programme.isPending) return <Waiting />
  if (programme.error) return <ProblemView error={programme.error} retry={() => programme.refetch()} />
  const { inForce, kind } = programme.data
  if (isClause(kind)) return <Navigate to={`/public/policies/${code}`} replace />
  return (
    <Before programme={programme.data}>
      {inForce?.appeal && (
        <Panel title={t('open.appeal')}>
          <p className="wrap" style={{ margin: 0 }}>
            {inForce.appeal}
          </p>
        </Panel>
      )}
      <Flex gap={12} wrap align="center">
        <Link to={`/sign-in?to=${encodeURIComponent(`/programmes/${code}`)}`}>
          <Button type="primary" size="large">
            {t('open.apply')}
          </Button>
        </Link>
        <Link to="/public/register">{t('open.signUp')}</Link>
        <span className="quiet">{t('open.applyHelp')}</span>
      </Flex>
    </Before>
  )
}
