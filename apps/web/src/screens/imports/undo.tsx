import { UndoOutlined } from '@ant-design/icons'
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Flex, Progress, Segmented } from 'antd'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { Dialog } from '../../parts/dialog.js'
import { minute } from '../../parts/format.js'
import { useListAddress } from '../../parts/list/address.js'
import type { Column } from '../../parts/list/columns.js'
import { List } from '../../parts/list/list.js'
import { Panel, Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { type Import, isUnderWay } from './imports.js'

type Undo = NonNullable<Import['undo']>

/** Whether an import wrote something that could be taken back, today or once. */
export const hasWritten = (run: Import) => !run.dryRun && !isUnderWay(run) && run.created + run.updated > 0

/** The undoing of an import: offered today, refused with its reason later, and what came of it. */
export function UndoPanel({ run }: { run: Import }) {
  const { t } = useTranslation()
  const id = useId()
  const [asking, setAsking] = useState(false)
  if (run.undo) return <Undone run={run} undo={run.undo} />
  return (
    <Panel
      title={t('register.imports.undo.title')}
      extra={
        <Button
          danger
          icon={<UndoOutlined aria-hidden />}
          disabled={run.undoRefusal !== null}
          aria-describedby={id}
          onClick={() => setAsking(true)}
        >
          {t('register.imports.undo.ask')}
        </Button>
      }
    >
      <span id={id} className="quiet">
        {run.undoRefusal ?? t(`register.imports.undo.${run.kind}.help`)}
      </span>
      {asking && <UndoDialog run={run} onClose={() => setAsking(false)} />}
    </Panel>
  )
}

/** Says how many rows go, go back and stay before anything is done. */
function UndoDialog({ run: { id, kind, fileName }, onClose }: { run: Import; onClose: () => void }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const forecast = useQuery({
    queryKey: ['import', id, 'undo'],
    gcTime: 0,
    staleTime: 0,
    retry: false,
    queryFn: () => call(api.GET('/api/enterprises/imports/{id}/undo', { params: { path: { id } } })),
  })
  const told = forecast.data
  const nothing = told !== undefined && told.removes + told.putsBack === 0
  return (
    <Dialog
      title={t('register.imports.undo.sure', { file: fileName })}
      ok={t('register.imports.undo.ask')}
      danger
      blocked={told === undefined || nothing}
      send={() => call(api.POST('/api/enterprises/imports/{id}/undo', { params: { path: { id } } }))}
      onDone={() => {
        client.invalidateQueries({ queryKey: ['import', id] })
        client.invalidateQueries({ queryKey: ['imports'] })
        onClose()
      }}
      onClose={onClose}
    >
      {forecast.isPending && <Waiting rows={3} />}
      {forecast.error && <ProblemView error={forecast.error} retry={() => forecast.refetch()} />}
      {told && (
        <Flex vertical gap={12}>
          <dl className="pairs">
            <dt>{t(`register.imports.undo.${kind}.removes`)}</dt>
            <dd className="figures">{told.removes.toLocaleString('en-US')}</dd>
            <dt>{t(`register.imports.undo.${kind}.putsBack`)}</dt>
            <dd className="figures">{told.putsBack.toLocaleString('en-US')}</dd>
            <dt>{t('register.imports.undo.leaves')}</dt>
            <dd className="figures">{told.leaves.toLocaleString('en-US')}</dd>
          </dl>
          {told.left.length > 0 && (
            <div>
              <div className="quiet">{t('register.imports.undo.leftAre')}</div>
              <ul className="plain-list">
                {told.left.map((line) => (
                  <li key={`${line.enterpriseId} ${line.field} ${line.period}`} className="wrap">
                    {line.name}
                    {line.field && ` · ${line.field}`}
                    {line.period && ` ${line.period}`}
                    <span className="quiet">{`：${line.message}`}</span>
                  </li>
                ))}
              </ul>
            </div>
          )}
          <div>{t(nothing ? 'register.imports.undo.nothing' : 'register.imports.undo.then')}</div>
        </Flex>
      )}
    </Dialog>
  )
}

function Undone({ run: { kind }, undo }: { run: Import; undo: Undo }) {
  const { t } = useTranslation()
  if (undo.state !== 'done')
    return (
      <Panel title={t('register.imports.undo.running')}>
        <Progress percent={undo.percent} aria-label={t('register.imports.undo.running')} />
        <span className="quiet">{t('register.imports.undo.safe')}</span>
      </Panel>
    )
  const count = (value: number) => value.toLocaleString('en-US')
  return (
    <Alert
      type={undo.leftAlone > 0 ? 'warning' : 'success'}
      showIcon
      title={t('register.imports.undo.done', { who: undo.askedBy?.name ?? '—', when: minute(undo.finishedAt ?? undo.askedAt) })}
      description={t(`register.imports.undo.${kind}.counts`, {
        removed: count(undo.removed),
        putBack: count(undo.putBack),
        left: count(undo.leftAlone),
      })}
    />
  )
}

type Line = components['schemas']['UndoLineView'] & { id: string }
const OUTCOMES = ['left', 'put-back', 'removed'] as const

/** A field or a figure with what stood there and what holds again, and why something stayed. */
function WhatBecame({ line: { field, period, value, becomes, outcome, message } }: { line: Line }) {
  const { t } = useTranslation()
  if (!field) return <span className="wrap">{message ?? '—'}</span>
  const nothing = t('register.imports.undo.empty')
  return (
    <span className="wrap">
      {[field, period].filter(Boolean).join(' ')}: <span className={outcome === 'left' ? '' : 'was'}>{value ?? nothing}</span>
      {outcome !== 'left' && ` → ${becomes ?? nothing}`}
      {message && <span className="quiet"> · {message}</span>}
    </span>
  )
}

/** What was removed, put back and left, one by one; what was left comes first to the eye. */
export function UndoLines({ run: { id, undo }, heading }: { run: Import; heading?: string }) {
  const { t } = useTranslation()
  const list = useListAddress({ done: undo?.leftAlone ? 'left' : '' })
  const outcome = list.values.done as (typeof OUTCOMES)[number] | undefined
  const lines = useQuery({
    queryKey: ['import', id, 'undo', 'lines', outcome, list.page, list.size],
    placeholderData: keepPreviousData,
    queryFn: async () => {
      const query = { page: list.page, size: list.size, ...(outcome ? { outcome } : {}) }
      const page = await call(api.GET('/api/enterprises/imports/{id}/undo/lines', { params: { path: { id }, query } }))
      return { ...page, items: page.items.map((row, index): Line => ({ ...row, id: `${row.enterpriseId} ${index}` })) }
    },
  })
  const columns: Column<Line>[] = [
    {
      key: 'name',
      title: t('register.fields.name'),
      width: 240,
      always: true,
      render: (row) =>
        row.outcome === 'removed' && !row.period ? (
          <span className="wrap">{row.name}</span>
        ) : (
          <Link to={`/enterprises/${row.enterpriseId}`} className="wrap">
            {row.name}
          </Link>
        ),
    },
    {
      key: 'uscc',
      title: t('register.fields.uscc'),
      width: 190,
      render: (row) => <span className="figures">{row.uscc ?? '—'}</span>,
    },
    {
      key: 'done',
      title: t('register.imports.outcome'),
      width: 100,
      render: (row) => t(`register.imports.undo.outcomes.${row.outcome}`),
    },
    {
      key: 'message',
      title: t('register.imports.message'),
      width: 480,
      render: (row) => <WhatBecame line={row} />,
    },
  ]
  return (
    <List
      id="import-undo"
      list={list}
      answer={lines}
      columns={columns}
      heading={heading}
      tools={
        <Segmented
          value={outcome ?? ''}
          options={[
            { value: '', label: t('parts.list.any') },
            ...OUTCOMES.map((value) => ({ value, label: t(`register.imports.undo.outcomes.${value}`) })),
          ]}
          onChange={(done) => list.set({ done })}
        />
      }
    />
  )
}
