import { DownloadOutlined } from '@ant-design/icons'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Alert, Breadcrumb, Button, Progress, Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { api, call } from '../../api/call.js'
import { download } from '../../api/download.js'
import type { components } from '../../api/schema.js'
import { minute } from '../../parts/format.js'
import { useListAddress } from '../../parts/list/address.js'
import type { Column } from '../../parts/list/columns.js'
import { List } from '../../parts/list/list.js'
import { Nothing } from '../../parts/nothing.js'
import { Page, Panel, Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { Tabs } from '../../parts/tabs.js'
import { useTrouble } from '../../parts/trouble.js'
import { ImportAgain } from './again.js'
import { type Import, isMoving, isUnderWay } from './imports.js'
import { StateOfImport } from './state.js'
import { StopImport, Stopped } from './stop.js'
import { hasWritten, UndoLines, UndoPanel } from './undo.js'

const COUNTS = ['rows', 'created', 'updated', 'unchanged', 'rejected', 'duplicates', 'warnings'] as const

/** One import: how far it is (it goes on when the page is left), what came of it, and every row's problem. */
export function Component() {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  const trouble = useTrouble()
  const run = useQuery({
    queryKey: ['import', id],
    refetchInterval: (query) => (query.state.data && isMoving(query.state.data) ? 1000 : false),
    queryFn: () => call(api.GET('/api/enterprises/imports/{id}', { params: { path: { id } } })),
  })
  if (run.isPending) return <Waiting rows={6} />
  if (run.error) return <ProblemView error={run.error} retry={() => run.refetch()} />
  const one = run.data
  const problems = one.rejected + one.duplicates + one.warnings > 0
  return (
    <>
      <Breadcrumb items={[{ title: <Link to="/imports">{t('register.imports.title')}</Link> }, { title: one.fileName }]} />
      <Page
        title={one.fileName}
        sub={<StateOfImport run={one} />}
        extra={
          <>
            {isUnderWay(one) && one.stopRefusal === null && <StopImport run={one} />}
            {one.undo?.state === 'done' && (
              <Button
                icon={<DownloadOutlined aria-hidden />}
                onClick={() => download(`/api/enterprises/imports/${id}/undo/report`).catch(trouble)}
              >
                {t('register.imports.undo.report')}
              </Button>
            )}
            {one.fileId && one.rejected + one.warnings > 0 && !isUnderWay(one) && (
              <Button
                icon={<DownloadOutlined aria-hidden />}
                onClick={() => download(`/api/enterprises/imports/${id}/report?format=xlsx`).catch(trouble)}
              >
                {t('register.imports.workbook')}
              </Button>
            )}
            {problems && (
              <Button
                icon={<DownloadOutlined aria-hidden />}
                onClick={() => download(`/api/enterprises/imports/${id}/report`).catch(trouble)}
              >
                {t('register.imports.report')}
              </Button>
            )}
          </>
        }
      >
        {one.failure && (
          <Alert type="error" showIcon role="alert" title={one.failure} description={t('register.imports.failedHelp')} />
        )}
        {isUnderWay(one) && (
          <Panel>
            <Progress percent={one.percent} aria-label={t('register.imports.progress')} />
            <span className="quiet">{t('register.imports.safe')}</span>
          </Panel>
        )}
        {one.state === 'stopped' && !one.undo && <Stopped run={one} />}
        <div className="tiles">
          {COUNTS.map((key) => (
            <div key={key} className={`tile ${key === 'rejected' && one.rejected > 0 ? 'late' : ''}`}>
              <span className="quiet">{t(`register.imports.${key}`)}</span>
              <b className="figures">{one[key].toLocaleString('en-US')}</b>
            </div>
          ))}
        </div>
        <Panel>
          <dl className="pairs">
            <dt>{t('register.imports.by')}</dt>
            <dd>{one.startedBy?.name ?? '—'}</dd>
            <dt>{t('register.imports.at')}</dt>
            <dd className="figures">{minute(one.startedAt)}</dd>
            <dt>{t('register.imports.finished')}</dt>
            <dd className="figures">{minute(one.finishedAt)}</dd>
          </dl>
        </Panel>
        {one.dryRun && one.state === 'done' && one.fileId && <ThenReal run={one} />}
        {hasWritten(one) && <UndoPanel run={one} />}
        {one.undo?.state === 'done' ? (
          <AfterUndo run={one} problems={problems} />
        ) : (
          !isUnderWay(one) && !one.failure && (problems || one.state === 'done') && <Rejects id={id} any={problems} />
        )}
      </Page>
    </>
  )
}

/** Two lists of one import: what its undoing did, and what was wrong with the file's rows. */
function AfterUndo({ run, problems }: { run: Import; problems: boolean }) {
  const { t } = useTranslation()
  const list = useListAddress({ tab: 'undo' })
  const tab = list.values.tab === 'problems' ? 'problems' : 'undo'
  if (!problems) return <UndoLines run={run} heading={t('register.imports.undo.lines')} />
  return (
    <Tabs
      tabs={[
        { key: 'undo', label: t('register.imports.undo.lines') },
        { key: 'problems', label: t('register.imports.problems') },
      ]}
      active={tab}
      label={t('register.imports.undo.lists')}
      onChange={(key) => list.replace({ tab: key })}
    >
      {tab === 'undo' ? <UndoLines run={run} /> : <Rejects id={run.id} any bare />}
    </Tabs>
  )
}

/** After a dry run: the same file for good. */
function ThenReal({ run }: { run: Import }) {
  const { t } = useTranslation()
  return (
    <Alert
      type="info"
      showIcon
      title={t('register.imports.thenReal')}
      action={
        <ImportAgain run={run} dryRun={false}>
          {t('register.imports.runReal')}
        </ImportAgain>
      }
    />
  )
}

type Reject = components['schemas']['RejectView'] & { id: string }
const OUTCOMES = ['rejected', 'duplicate', 'warning'] as const

function Rejects({ id, any, bare }: { id: string; any: boolean; bare?: boolean }) {
  const { t } = useTranslation()
  const list = useListAddress({ outcome: '' })
  const rejects = useQuery({
    queryKey: ['import', id, 'rejects', list.values.outcome, list.page, list.size],
    placeholderData: keepPreviousData,
    queryFn: async () => {
      const outcome = list.values.outcome as Reject['outcome'] | undefined
      const query = { page: list.page, size: list.size, ...(outcome ? { outcome } : {}) }
      const page = await call(api.GET('/api/enterprises/imports/{id}/rejects', { params: { path: { id }, query } }))
      return { ...page, items: page.items.map((row, index): Reject => ({ ...row, id: `${row.row} ${row.code} ${index}` })) }
    },
  })
  if (!any)
    return (
      <div className="panel">
        <Nothing title={t('register.imports.problemsNone')} />
      </div>
    )
  const columns: Column<Reject>[] = [
    { key: 'line', title: t('register.imports.line'), width: 80, align: 'end', always: true, render: (row) => row.line },
    {
      key: 'outcome',
      title: t('register.imports.outcome'),
      width: 100,
      render: (row) => t(`register.imports.outcomes.${row.outcome}`),
    },
    { key: 'column', title: t('register.imports.column'), width: 170, render: (row) => row.column ?? '—' },
    {
      key: 'value',
      title: t('register.imports.value'),
      width: 220,
      render: (row) => <span className="wrap">{row.value ?? '—'}</span>,
    },
    {
      key: 'message',
      title: t('register.imports.message'),
      width: 420,
      render: (row) => <span className="wrap">{row.message}</span>,
    },
  ]
  return (
    <List
      id="import-rejects"
      list={list}
      answer={rejects}
      columns={columns}
      heading={bare ? undefined : t('register.imports.problems')}
      tools={
        <Segmented
          value={list.values.outcome ?? ''}
          options={[
            { value: '', label: t('parts.list.any') },
            ...OUTCOMES.map((value) => ({ value, label: t(`register.imports.outcomes.${value}`) })),
          ]}
          onChange={(outcome) => list.set({ outcome: outcome || undefined })}
        />
      }
    />
  )
}
