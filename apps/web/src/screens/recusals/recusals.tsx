import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { minute } from '../../parts/format.js'
import { useListAddress } from '../../parts/list/address.js'
import type { Column } from '../../parts/list/columns.js'
import { List } from '../../parts/list/list.js'
import { Mark } from '../../parts/mark.js'
import { Nothing } from '../../parts/nothing.js'
import { Page } from '../../parts/page.js'
import { may, useMe } from '../../parts/session.js'
import { EndRecusal } from './end-recusal.js'
import { RecusalDialog } from './recusal-dialog.js'

export type Recusal = components['schemas']['RecusalView']

/** Who stays out of which case or enterprise. */
export function Component() {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const me = useMe()
  const client = useQueryClient()
  const list = useListAddress()
  const [adding, setAdding] = useState(false)
  const [ending, setEnding] = useState<Recusal>()
  const recusals = useQuery({
    queryKey: ['recusals', list.query],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/api/recusals', { params: { query: list.query as never } })),
  })
  const add = may(me.data, 'cases.work') && (
    <Button type="primary" onClick={() => setAdding(true)}>
      {t('system.recusals.add')}
    </Button>
  )
  return (
    <Page title={t('system.recusals.title')} sub={t('system.recusals.sub')} extra={add}>
      <List
        id="recusals"
        list={list}
        answer={recusals}
        columns={useColumns(may(me.data, 'cases.supervise') ? setEnding : undefined)}
        nothing={<Nothing title={t('system.recusals.none')} help={t('system.recusals.sub')} />}
      />
      {ending && (
        <EndRecusal
          recusal={ending}
          onClose={() => setEnding(undefined)}
          onDone={() => {
            setEnding(undefined)
            message.success(t('system.recusals.endDone'))
            client.invalidateQueries({ queryKey: ['recusals'] })
          }}
        />
      )}
      {adding && (
        <RecusalDialog
          onClose={() => setAdding(false)}
          onDone={() => {
            setAdding(false)
            message.success(t('system.recusals.saved'))
            client.invalidateQueries({ queryKey: ['recusals'] })
          }}
        />
      )}
    </Page>
  )
}

function useColumns(end?: (row: Recusal) => void): Column<Recusal>[] {
  const { t } = useTranslation()
  return [
    { key: 'who', title: t('system.recusals.who'), width: 140, always: true, render: (row) => row.userName },
    {
      key: 'about',
      title: t('system.recusals.about'),
      width: 300,
      render: (row) => (
        <>
          <div className="wrap">{row.enterpriseName}</div>
          {row.caseId ? (
            <Link to={`/cases/${row.caseId}`}>{row.caseNumber}</Link>
          ) : (
            <span className="quiet small">{t('system.recusals.enterpriseAll')}</span>
          )}
        </>
      ),
    },
    {
      key: 'reason',
      title: t('system.recusals.reason'),
      width: 260,
      render: (row) => <span className="wrap">{row.reason}</span>,
    },
    {
      key: 'at',
      title: t('system.recusals.at'),
      width: 150,
      render: (row) => <span className="figures nowrap">{minute(row.recordedAt)}</span>,
    },
    {
      key: 'standing',
      title: t('system.recusals.standing'),
      width: 100,
      render: (row) => (
        <Mark meaning={row.endedAt ? 'ended' : 'late'}>
          {t(row.endedAt ? 'system.recusals.ended' : 'system.recusals.current')}
        </Mark>
      ),
    },
    {
      key: 'end',
      title: t('system.recusals.act'),
      width: 220,
      render: (row) =>
        row.endedAt ? (
          <span className="quiet small wrap">
            {t('system.recusals.endedBy', { name: row.endedByName, at: minute(row.endedAt), reason: row.endReason })}
          </span>
        ) : (
          end && (
            <Button size="small" onClick={() => end(row)}>
              {t('system.recusals.end')}
            </Button>
          )
        ),
    },
  ]
}
