import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { minute } from '../../parts/format.js'
import { useListAddress } from '../../parts/list/address.js'
import type { Column } from '../../parts/list/columns.js'
import { List } from '../../parts/list/list.js'
import { Nothing } from '../../parts/nothing.js'
import { Page } from '../../parts/page.js'
import { may, useMe } from '../../parts/session.js'
import { StartImport } from './start.js'
import { StateOfImport } from './state.js'

export type Import = components['schemas']['ImportView']

/** O-11, imports of enterprise files: start one, and every run there was. */
export function Component() {
  const { t } = useTranslation()
  const me = useMe()
  const list = useListAddress()
  const imports = useQuery({
    queryKey: ['imports', list.query],
    placeholderData: keepPreviousData,
    refetchInterval: (query) => (query.state.data?.items.some(isMoving) ? 2000 : false),
    queryFn: () => call(api.GET('/api/enterprises/imports', { params: { query: list.query as never } })),
  })
  return (
    <Page title={t('register.imports.title')} sub={t('register.imports.sub')}>
      {may(me.data, 'enterprises.import') && <StartImport />}
      <List
        id="imports"
        list={list}
        answer={imports}
        columns={useColumns()}
        open={(row) => `/imports/${row.id}`}
        nothing={<Nothing title={t('register.imports.none')} help={t('register.imports.noneHelp')} />}
      />
    </Page>
  )
}

/** Still waiting, running, or being undone. */
export const isMoving = (run: Import) => isUnderWay(run) || (run.undo !== null && run.undo.state !== 'done')

/** Still queued or running. */
export const isUnderWay = ({ state }: Import) => state === 'queued' || state === 'running'

function useColumns(): Column<Import>[] {
  const { t } = useTranslation()
  const count = (key: 'rows' | 'created' | 'updated' | 'unchanged' | 'rejected' | 'duplicates' | 'warnings'): Column<Import> => ({
    key,
    title: t(`register.imports.${key}`),
    width: 94,
    align: 'end',
    render: (row) => row[key].toLocaleString('en-US'),
  })
  return [
    {
      key: 'file',
      title: t('register.imports.file'),
      width: 150,
      always: true,
      render: (row) => <span className="wrap">{row.fileName}</span>,
    },
    { key: 'state', title: t('register.imports.progress'), width: 140, render: (row) => <StateOfImport run={row} /> },
    ...(['rows', 'created', 'updated', 'unchanged', 'rejected', 'duplicates', 'warnings'] as const).map(count),
    { key: 'by', title: t('register.imports.by'), width: 110, render: (row) => row.startedBy?.name ?? '—' },
    {
      key: 'at',
      title: t('register.imports.at'),
      width: 150,
      render: (row) => <span className="figures nowrap">{minute(row.startedAt)}</span>,
    },
  ]
}
