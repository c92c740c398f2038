import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { day } from '../../parts/format.js'
import { useListAddress } from '../../parts/list/address.js'
import type { Column } from '../../parts/list/columns.js'
import { Filters } from '../../parts/list/filters.js'
import { List } from '../../parts/list/list.js'
import { Mark } from '../../parts/mark.js'
import { Page } from '../../parts/page.js'
import { CertaintyTag } from './certainty-tag.js'

type Programme = components['schemas']['ProgrammeListItem']

/** Every programme with the version in force and whether it takes applications. */
export function Component() {
  const { t } = useTranslation()
  const list = useListAddress()
  const programmes = useQuery({
    queryKey: ['programmes', list.query],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/api/programmes', { params: { query: list.query as never } })),
  })
  const columns: Column<Programme>[] = [
    { key: 'name', title: t('system.programmes.name'), width: 260, always: true, render: (row) => row.name },
    { key: 'code', title: t('system.programmes.code'), width: 230, render: (row) => <code className="small">{row.code}</code> },
    {
      key: 'version',
      title: t('system.programmes.version'),
      width: 110,
      render: (row) =>
        row.version === null ? t('system.programmes.noVersion') : t('system.programmes.number', { number: row.version }),
    },
    {
      key: 'open',
      title: t('system.programmes.standing'),
      width: 110,
      render: (row) => (
        <Mark meaning={row.openNow ? 'running' : 'ended'}>
          {t(row.openNow ? 'system.programmes.open' : 'system.programmes.closed')}
        </Mark>
      ),
    },
    {
      key: 'window',
      title: t('system.programmes.window'),
      width: 210,
      render: (row) =>
        row.window ? (
          <span className="figures nowrap">
            {day(row.window.opensAt)} – {day(row.window.closesAt)}
          </span>
        ) : row.openNow ? (
          t('system.programmes.always')
        ) : (
          '—'
        ),
    },
    {
      key: 'department',
      title: t('system.programmes.department'),
      width: 160,
      spare: true,
      render: (row) => row.departmentName ?? '—',
    },
    {
      key: 'certainty',
      title: t('system.programmes.certainty'),
      width: 110,
      render: (row) => <CertaintyTag certainty={row.certainty} />,
    },
  ]
  return (
    <Page title={t('system.programmes.title')} sub={t('system.programmes.sub')}>
      <Filters
        list={list}
        filters={[
          { key: 'q', kind: 'text', label: t('frame.search'), hint: t('system.programmes.q') },
          {
            key: 'openNow',
            kind: 'choice',
            label: t('system.programmes.standing'),
            choices: [
              { value: 'true', label: t('system.programmes.open') },
              { value: 'false', label: t('system.programmes.closed') },
            ],
          },
        ]}
      />
      <List id="programmes" list={list} answer={programmes} columns={columns} open={(row) => `/admin/programmes/${row.code}`} />
    </Page>
  )
}
