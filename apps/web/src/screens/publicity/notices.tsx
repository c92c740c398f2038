import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Flex, Pagination } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { day } from '../../parts/format.js'
import { useListAddress } from '../../parts/list/address.js'
import type { Column } from '../../parts/list/columns.js'
import { List } from '../../parts/list/list.js'
import { Plain } from '../../parts/list/plain.js'
import { Nothing } from '../../parts/nothing.js'
import { Waiting } from '../../parts/page.js'
import { PaperButtons } from '../../parts/paper/buttons.js'
import { ProblemView } from '../../parts/problem-view.js'
import { ObjectionDialog } from './objection-dialog.js'

export type Notice = components['schemas']['PublicityItem'] & { id: string }

/** Cases on public notice. The office records an objection that reached it; anyone else files one. */
export function Notices({ by }: { by: 'office' | 'anyone' }) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const client = useQueryClient()
  const list = useListAddress({ tab: 'notices' })
  const { page, size } = list
  const [against, setAgainst] = useState<Notice>()
  const notices = useQuery({
    queryKey: ['notices', page, size],
    placeholderData: keepPreviousData,
    queryFn: async () => {
      const answer = await call(api.GET('/api/public/publicity', { params: { query: { page, size } } }))
      return { ...answer, items: answer.items.map((item): Notice => ({ ...item, id: item.caseId })) }
    },
  })
  const nothing = <Nothing title={t('ladder.publicity.none')} help={t('ladder.publicity.noneHelp')} />
  const columns: Column<Notice>[] = [
    { key: 'enterprise', title: t('ladder.publicity.enterprise'), width: 210, always: true, render: (row) => row.enterpriseName },
    {
      key: 'uscc',
      title: t('ladder.publicity.uscc'),
      width: 165,
      render: (row) => <span className="figures nowrap">{row.uscc}</span>,
    },
    { key: 'programme', title: t('ladder.publicity.programme'), width: 150, render: (row) => row.programme },
    {
      key: 'number',
      title: t('ladder.publicity.number'),
      width: 135,
      render: (row) =>
        by === 'office' ? (
          <Link to={`/cases/${row.caseId}`} className="figures nowrap">
            {row.number}
          </Link>
        ) : (
          <span className="figures nowrap">{row.number}</span>
        ),
    },
    {
      key: 'since',
      title: t('ladder.publicity.since'),
      width: 105,
      render: (row) => <span className="figures nowrap">{day(row.since)}</span>,
    },
    {
      key: 'until',
      title: t('ladder.publicity.until'),
      width: 115,
      render: (row) => (row.until ? <span className="figures nowrap">{row.until}</span> : t('ladder.publicity.held')),
    },
    {
      key: 'object',
      title: t('parts.list.actions'),
      width: 150,
      render: (row) => (
        <Button size="small" onClick={() => setAgainst(row)}>
          {t(by === 'office' ? 'ladder.publicity.record' : 'open.object')}
        </Button>
      ),
    },
  ]
  return (
    <>
      {notices.data && notices.data.total > 0 && (
        <Flex justify="end">
          <PaperButtons
            place={{ address: '/api/public/publicity/paper', title: t('parts.paper.publicityList') }}
            size="small"
            named
          />
        </Flex>
      )}
      {by === 'office' ? (
        <List id="notices" list={list} answer={notices} columns={columns} nothing={nothing} />
      ) : notices.isPending ? (
        <Waiting />
      ) : notices.error ? (
        <ProblemView error={notices.error} retry={() => notices.refetch()} />
      ) : (
        <>
          <Plain
            label={t('ladder.publicity.title')}
            rows={notices.data.items}
            columns={columns}
            keyOf={(row) => row.id}
            nothing={nothing}
          />
          {notices.data.total > size && (
            <Pagination align="end" current={page} pageSize={size} total={notices.data.total} onChange={list.turn} />
          )}
        </>
      )}
      {against && (
        <ObjectionDialog
          notice={against}
          by={by}
          onClose={() => setAgainst(undefined)}
          onDone={() => {
            setAgainst(undefined)
            message.success(t(by === 'office' ? 'ladder.publicity.recorded' : 'open.objected'))
            client.invalidateQueries({ queryKey: ['notices'] })
            client.invalidateQueries({ queryKey: ['objections'] })
          }}
        />
      )}
    </>
  )
}
