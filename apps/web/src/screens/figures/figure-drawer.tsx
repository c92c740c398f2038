import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Alert, Button, Drawer, Flex, Pagination } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import { download } from '../../api/download.js'
import type { components } from '../../api/schema.js'
import type { FileInfo } from '../../parts/file/upload.js'
import { minute } from '../../parts/format.js'
import { Panel, Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { may, useMe } from '../../parts/session.js'
import { useTrouble } from '../../parts/trouble.js'
import { Evidence } from './evidence.js'
import { OfficerActs } from './officer-acts.js'
import { type Figure, type Metric, type Money, shownUnit } from './shapes.js'
import { StandingOf } from './standing.js'
import { useWordedValue } from './value.js'

type Version = components['schemas']['FigureVersionView']

/** One figure by itself: what holds, where it comes from, what proves it, how it came to be; and what may be done with it. */
export function FigureDrawer(props: {
  enterpriseId: string
  metric: Metric
  figure: Figure
  money: Money
  /** Given where the firm may attach evidence to what it declares. */
  onEvidence?: (file: FileInfo) => void
  onClose: () => void
}) {
  const { enterpriseId, metric, figure, money, onEvidence, onClose } = props
  const { t } = useTranslation()
  const me = useMe()
  const worded = useWordedValue()
  const [file, setFile] = useState<FileInfo>()
  const unit = shownUnit(metric, money)
  return (
    <Drawer
      open
      size={Math.min(520, innerWidth)}
      title={`${metric.name} ${figure.period}`}
      onClose={onClose}
      closable={{ 'aria-label': t('frame.close') }}
    >
      <Flex vertical gap={14}>
        <div>
          <div className="figures" style={{ fontSize: 22, fontWeight: 600 }}>
            {worded(metric, figure.value, unit, true)}
          </div>
          <StandingOf figure={figure} firm={onEvidence !== undefined} />
          {figure.ageDays !== null && <div className="quiet small">{t('figures.age', { count: figure.ageDays })}</div>}
        </div>
        {onEvidence && figure.provenance === 'verified' && <Alert type="info" showIcon title={t('figures.locked')} />}
        {onEvidence && figure.provenance !== 'verified' && (
          <Panel title={t('figures.evidence')}>
            <Evidence
              enterpriseId={enterpriseId}
              file={file}
              onFile={(chosen) => {
                setFile(chosen)
                onEvidence(chosen)
              }}
            />
            {file && <Alert type="success" showIcon role="status" title={t('figures.evidenceKept')} />}
          </Panel>
        )}
        {may(me.data, 'figures.verify') && (
          <OfficerActs enterpriseId={enterpriseId} metric={metric} figure={figure} unit={unit} onDone={onClose} />
        )}
        <Panel title={t('figures.history')}>
          <History enterpriseId={enterpriseId} metric={metric} period={figure.period} unit={unit} />
        </Panel>
      </Flex>
    </Drawer>
  )
}

const SIZE = 10

function History(props: { enterpriseId: string; metric: Metric; period: string; unit: string }) {
  const { enterpriseId: id, metric, period, unit } = props
  const { t } = useTranslation()
  const [page, setPage] = useState(1)
  const versions = useQuery({
    queryKey: ['figures', id, 'history', metric.code, period, page],
    placeholderData: keepPreviousData,
    queryFn: () =>
      call(
        api.GET('/api/enterprises/{id}/figures/history', {
          params: { path: { id }, query: { metric: metric.code, period, page, size: SIZE } },
        }),
      ),
  })
  if (versions.isPending) return <Waiting rows={2} />
  if (versions.error) return <ProblemView error={versions.error} retry={() => versions.refetch()} />
  if (versions.data.total === 0) return <span className="quiet">{t('figures.historyNone')}</span>
  return (
    <>
      <ol className="plain-list rows">
        {versions.data.items.map((version) => (
          <OneVersion key={version.version} version={version} metric={metric} unit={unit} />
        ))}
      </ol>
      {versions.data.total > SIZE && (
        <Pagination simple current={page} pageSize={SIZE} total={versions.data.total} onChange={setPage} />
      )}
    </>
  )
}

function OneVersion({ version, metric, unit }: { version: Version; metric: Metric; unit: string }) {
  const { t } = useTranslation()
  const worded = useWordedValue()
  const trouble = useTrouble()
  const { evidenceFileId, source } = version
  const [kind = '', map = ''] = source.split(':')
  const from =
    kind === 'import' ? t('figures.source.import', { map }) : t(`figures.source.${kind as 'firm'}`, { defaultValue: source })
  return (
    <li>
      <Flex justify="space-between" gap={8} align="baseline">
        <strong className="figures">
          {version.value === null ? t('figures.withdrawn') : worded(metric, version.value, unit, true)}
        </strong>
        <span className="quiet small nowrap">
          {t(`figures.provenance.${version.provenance}`)} · {t('figures.version', { n: version.version })}
        </span>
      </Flex>
      <div className="quiet small figures">
        {t('figures.by', { name: version.recordedBy?.name || from, when: minute(version.recordedAt) })}
      </div>
      {version.reason && <div className="wrap">{version.reason}</div>}
      {evidenceFileId && (
        <Button
          type="link"
          size="small"
          style={{ paddingInline: 0 }}
          onClick={() => download(`/api/files/${evidenceFileId}`).catch(trouble)}
        >
          {t('figures.evidenceSee')}
        </Button>
      )}
    </li>
  )
}
