import { useQuery } from '@tanstack/react-query'
import { Breadcrumb, Progress } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { minute, yuan } from '../../parts/format.js'
import { Page, Panel, Waiting } from '../../parts/page.js'
import { PaperButtons } from '../../parts/paper/buttons.js'
import { ProblemView } from '../../parts/problem-view.js'
import '../budget/money.css'
import { BatchActs } from './batch-acts.js'
import { BatchStatus } from './batches.js'
import { Payments } from './payments-of.js'

export type Batch = components['schemas']['BatchView']

/** One payment batch: who put it together and released it, its file and checksum, and what the bank answered row by row. */
export function Component() {
  const { id = '' } = useParams()
  const batch = useQuery({
    queryKey: ['batch', id],
    queryFn: () => call(api.GET('/api/payment-batches/{id}', { params: { path: { id } } })),
  })
  if (batch.isPending) return <Waiting rows={8} />
  if (batch.error) return <ProblemView error={batch.error} retry={() => batch.refetch()} />
  return <Shown batch={batch.data} />
}

function Shown({ batch }: { batch: Batch }) {
  const { t } = useTranslation()
  const answered = batch.paid + batch.failed
  const share = batch.rows > 0 ? Math.floor((answered / batch.rows) * 100) : 0
  return (
    <>
      <Breadcrumb items={[{ title: <Link to="/payments?tab=batches">{t('money.pay.title')}</Link> }, { title: batch.number }]} />
      <Page
        title={`${t('money.batch.number')} ${batch.number}`}
        sub={
          <>
            <BatchStatus status={batch.status} /> {batch.note}
          </>
        }
        extra={<BatchActs batch={batch} />}
      >
        <div className="tiles">
          <Figure label={t('money.batch.rows')} value={String(batch.rows)} />
          <Figure label={t('money.batch.total')} value={yuan(batch.totalFen)} />
          <Figure label={t('money.batch.paid')} value={String(batch.paid)} />
          <Figure label={t('money.batch.failed')} value={String(batch.failed)} late={batch.failed > 0} />
          <Figure label={t('money.batch.waiting')} value={String(batch.waiting)} />
        </div>
        {batch.status !== 'composed' && batch.status !== 'cancelled' && (
          <div role="status">
            <span className="quiet">{t('money.batch.progress', { done: answered, of: batch.rows })}</span>
            <Progress
              percent={share}
              status={share === 100 ? 'success' : 'active'}
              aria-label={t('money.batch.progress', { done: answered, of: batch.rows })}
            />
          </div>
        )}
        <Panel>
          <dl className="pairs">
            <dt>{t('money.batch.composedBy')}</dt>
            <dd>{t('money.batch.byAt', { name: batch.composedBy, at: minute(batch.composedAt) })}</dd>
            {batch.cancelledBy ? (
              <>
                <dt>{t('money.batch.cancelledBy')}</dt>
                <dd>{t('money.batch.byAt', { name: batch.cancelledBy, at: minute(batch.cancelledAt) })}</dd>
              </>
            ) : (
              <>
                <dt>{t('money.batch.releasedBy')}</dt>
                <dd>
                  {batch.releasedBy
                    ? t('money.batch.byAt', { name: batch.releasedBy, at: minute(batch.releasedAt) })
                    : t('money.batch.notYet')}
                </dd>
              </>
            )}
            {batch.checksum && (
              <>
                <dt>{t('money.batch.checksum')}</dt>
                <dd>
                  <code>{batch.checksum}</code>
                  <div className="quiet small">{t('money.batch.checksumHelp')}</div>
                </dd>
                <dt>{t('parts.paper.paymentSheet')}</dt>
                <dd>
                  <PaperButtons
                    place={{ address: `/api/payment-batches/${batch.id}/paper`, title: t('parts.paper.paymentSheet') }}
                    size="small"
                  />
                </dd>
              </>
            )}
          </dl>
        </Panel>
        <Payments batchId={batch.id} />
      </Page>
    </>
  )
}

function Figure({ label, value, late }: { label: string; value: string; late?: boolean }) {
  return (
    <div className={`tile money ${late ? 'late' : ''}`}>
      <span className="quiet">{label}</span>
      <b className="figures">{value}</b>
    </div>
  )
}
