import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { useListAddress } from '../../parts/list/address.js'
import type { Column } from '../../parts/list/columns.js'
import { List } from '../../parts/list/list.js'
import { Mark } from '../../parts/mark.js'
import { Nothing } from '../../parts/nothing.js'
import { Page } from '../../parts/page.js'

type Panel = components['schemas']['PanelView']

/** The panels an expert sits on, those that run first. */
export function Component() {
  const { t } = useTranslation()
  const list = useListAddress()
  const panels = useQuery({
    queryKey: ['panels', list.query],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/api/panels', { params: { query: list.query as never } })),
  })
  return (
    <Page title={t('review.panels.mine')} sub={t('review.panels.mineSub')}>
      <List
        id="panels"
        list={list}
        answer={panels}
        columns={useColumns()}
        nothing={<Nothing title={t('review.panels.mineNone')} help={t('review.panels.mineNoneHelp')} />}
        open={(row) => `/panels/${row.id}`}
      />
    </Page>
  )
}

function useColumns(): Column<Panel>[] {
  const { t } = useTranslation()
  return [
    {
      key: 'case',
      title: t('desk.cases.number'),
      width: 150,
      always: true,
      render: (row) => row.caseNumber,
    },
    {
      key: 'enterprise',
      title: t('desk.cases.enterprise'),
      width: 260,
      render: (row) => <span className="wrap">{row.enterpriseName}</span>,
    },
    {
      key: 'due',
      title: t('review.panels.due'),
      width: 120,
      render: (row) => <span className="figures">{row.dueOn ?? '—'}</span>,
    },
    {
      key: 'progress',
      title: t('review.panels.progress'),
      width: 120,
      render: (row) => {
        const [seat] = row.members
        if (row.state !== 'running') return <Mark meaning="ended">{t(`review.panels.states.${row.state}`)}</Mark>
        if (seat?.submittedAt) return <Mark meaning="done">{t('review.panels.submitted')}</Mark>
        return <Mark meaning="soon">{t(seat?.clearedAt ? 'review.panels.cleared' : 'review.panels.waiting')}</Mark>
      },
    },
  ]
}
