import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Pagination } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { minute } from '../../parts/format.js'
import type { Column } from '../../parts/list/columns.js'
import { Plain } from '../../parts/list/plain.js'
import { Nothing } from '../../parts/nothing.js'
import { Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'

type Change = components['schemas']['ChangeView']

/** Who changed it, and by which file when it was an import or its undoing. */
function Who({ change: { changedBy, source } }: { change: Change }) {
  const { t } = useTranslation()
  const [kind, ...file] = source.split(':')
  const by =
    file.length > 0 && (kind === 'import' || kind === 'undo')
      ? t(`register.file.by.${kind}`, { file: file.join(':') })
      : undefined
  return (
    <span className="wrap">
      {changedBy?.name ?? by ?? source}
      {changedBy && by && <div className="quiet small">{by}</div>}
    </span>
  )
}

/** What was changed in the file of an enterprise: by whom, when, from what to what. */
export function History({ enterpriseId: id }: { enterpriseId: string }) {
  const { t } = useTranslation()
  const [page, setPage] = useState(1)
  const changes = useQuery({
    queryKey: ['enterprise', id, 'changes', page],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/api/enterprises/{id}/changes', { params: { path: { id }, query: { page, size: 50 } } })),
  })
  if (changes.isPending) return <Waiting />
  if (changes.error) return <ProblemView error={changes.error} retry={() => changes.refetch()} />
  const columns: Column<Change>[] = [
    {
      key: 'field',
      title: t('register.file.field'),
      width: 160,
      render: (row) => t(`register.fields.${row.field as 'name'}`, { defaultValue: row.field }),
    },
    {
      key: 'was',
      title: t('register.file.was'),
      width: 240,
      render: (row) => <span className="was wrap">{row.oldValue ?? '—'}</span>,
    },
    {
      key: 'becomes',
      title: t('register.file.becomes'),
      width: 240,
      render: (row) => <span className="wrap">{row.newValue ?? '—'}</span>,
    },
    { key: 'who', title: t('register.file.who'), width: 150, render: (row) => <Who change={row} /> },
    {
      key: 'when',
      title: t('register.file.when'),
      width: 150,
      render: (row) => <span className="figures nowrap">{minute(row.changedAt)}</span>,
    },
  ]
  return (
    <>
      <Plain
        label={t('register.file.tabs.history')}
        rows={changes.data.items}
        columns={columns}
        keyOf={(row) => row.id}
        nothing={<Nothing title={t('register.file.historyNone')} help={t('register.file.historyNoneHelp')} />}
      />
      {changes.data.total > 50 && (
        <Pagination
          align="end"
          current={page}
          pageSize={50}
          total={changes.data.total}
          showSizeChanger={false}
          onChange={setPage}
        />
      )}
    </>
  )
}
