import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Flex } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { useAskFirst } from '../../parts/ask-first.js'
import type { Column } from '../../parts/list/columns.js'
import { Plain } from '../../parts/list/plain.js'
import { Mark } from '../../parts/mark.js'
import { Nothing } from '../../parts/nothing.js'
import { Page, Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { useTrouble } from '../../parts/trouble.js'
import { CoverDialog } from './cover-dialog.js'

export type Cover = components['schemas']['CoverView']

/** O-10, leave cover: who stands in for whom, from when to when. */
export function Component() {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const askFirst = useAskFirst()
  const client = useQueryClient()
  const trouble = useTrouble()
  const [open, setOpen] = useState<Cover | 'new'>()
  const covers = useQuery({ queryKey: ['covers'], queryFn: () => call(api.GET('/api/covers')) })
  const again = () => client.invalidateQueries({ queryKey: ['covers'] })
  const cancel = useMutation({
    mutationFn: (id: string) => call(api.DELETE('/api/covers/{id}', { params: { path: { id } } })),
    onSuccess: () => {
      message.success(t('people.leave.cancelled'))
      client.invalidateQueries({ queryKey: ['me'] })
      return again()
    },
    onError: trouble,
  })
  const askCancel = (cover: Cover) =>
    askFirst(
      {
        title: t('people.leave.cancel'),
        help: t('people.leave.cancelWhy', { who: cover.userName }),
        go: t('people.leave.cancel'),
        stay: t('frame.back'),
      },
      () => cancel.mutateAsync(cover.id),
    )
  const columns: Column<Cover>[] = [
    { key: 'who', title: t('people.leave.who'), width: 150, render: (row) => row.userName },
    { key: 'substitute', title: t('people.leave.substitute'), width: 150, render: (row) => row.substituteName },
    {
      key: 'dates',
      title: t('people.leave.dates'),
      width: 220,
      render: (row) => <span className="figures">{t('people.leave.period', { from: row.fromOn, to: row.toOn })}</span>,
    },
    {
      key: 'status',
      title: t('people.leave.status'),
      width: 100,
      render: (row) => (
        <Mark meaning={row.running ? 'running' : 'ended'}>{t(row.running ? 'people.leave.running' : 'people.leave.later')}</Mark>
      ),
    },
    { key: 'note', title: t('people.leave.note'), width: 240, render: (row) => <span className="wrap">{row.note || '—'}</span> },
    {
      key: 'actions',
      title: t('parts.list.actions'),
      width: 170,
      render: (row) => (
        <Flex gap={6}>
          <Button size="small" onClick={() => setOpen(row)}>
            {t('frame.edit')}
          </Button>
          <Button size="small" danger onClick={() => askCancel(row)}>
            {t('people.leave.cancel')}
          </Button>
        </Flex>
      ),
    },
  ]
  const add = (
    <Button type="primary" onClick={() => setOpen('new')}>
      {t('people.leave.add')}
    </Button>
  )
  return (
    <Page title={t('people.leave.title')} sub={t('people.leave.sub')} extra={add}>
      {covers.isPending ? (
        <Waiting />
      ) : covers.error ? (
        <ProblemView error={covers.error} retry={() => covers.refetch()} />
      ) : (
        <Plain
          label={t('people.leave.title')}
          rows={covers.data}
          columns={columns}
          keyOf={(row) => row.id}
          nothing={<Nothing title={t('people.leave.none')} help={t('people.leave.noneHelp')} />}
        />
      )}
      {open && (
        <CoverDialog
          cover={open === 'new' ? undefined : open}
          onClose={() => setOpen(undefined)}
          onDone={() => {
            message.success(t('people.leave.saved'))
            setOpen(undefined)
            client.invalidateQueries({ queryKey: ['me'] })
            again()
          }}
        />
      )}
    </Page>
  )
}
