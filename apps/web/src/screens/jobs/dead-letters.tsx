import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Form, Input, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { Dialog } from '../../parts/dialog.js'
import { minute } from '../../parts/format.js'
import { useListAddress } from '../../parts/list/address.js'
import { useSelection } from '../../parts/list/batch.js'
import type { Column } from '../../parts/list/columns.js'
import { List } from '../../parts/list/list.js'
import { Mark } from '../../parts/mark.js'
import { Nothing } from '../../parts/nothing.js'
import { may, useMe } from '../../parts/session.js'
import { useTrouble } from '../../parts/trouble.js'

type Letter = components['schemas']['DeadLetter']
type Settled = components['schemas']['SettledJobs']
const STATES = ['waiting', 'retried', 'discarded'] as const

/** Jobs that failed for good: run them again, or give them up with a reason. */
export function DeadLetters({ names }: { names: readonly string[] }) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const me = useMe()
  const client = useQueryClient()
  const trouble = useTrouble()
  const list = useListAddress({ state: 'waiting' })
  const selection = useSelection()
  const [discarding, setDiscarding] = useState(false)
  const letters = useQuery({
    queryKey: ['jobs', 'letters', list.query],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/api/jobs/dead-letters', { params: { query: list.query as never } })),
  })
  const done = ({ settled, skipped }: Settled) => {
    const more = skipped.length > 0 ? ` ${t('system.jobs.skipped', { count: skipped.length })}` : ''
    message.success(t('system.jobs.settled', { count: settled }) + more)
    setDiscarding(false)
    selection.clear()
    client.invalidateQueries({ queryKey: ['jobs'] })
  }
  const retry = useMutation({
    mutationFn: () => call(api.POST('/api/jobs/dead-letters/retry', { body: { ids: [...selection.ids] } })),
    onSuccess: done,
    onError: trouble,
  })
  const writes = may(me.data, 'jobs.retry') && list.values.state === 'waiting'
  return (
    <>
      <List
        id="dead-letters"
        list={list}
        answer={letters}
        columns={useColumns()}
        heading={t('system.jobs.letters')}
        selection={writes ? selection : undefined}
        batch={
          <>
            <Button onClick={() => retry.mutate()} loading={retry.isPending}>
              {t('system.jobs.retry')}
            </Button>
            <Button danger onClick={() => setDiscarding(true)}>
              {t('system.jobs.discard')}
            </Button>
          </>
        }
        tools={
          <>
            <Select
              allowClear
              style={{ width: 200 }}
              aria-label={t('system.jobs.name')}
              placeholder={t('system.jobs.name')}
              value={list.values.job}
              options={names.map((name) => ({ value: name, label: name }))}
              onChange={(job?: string) => list.set({ job })}
            />
            <Select
              style={{ width: 110 }}
              aria-label={t('system.jobs.state')}
              value={list.values.state}
              options={STATES.map((state) => ({ value: state, label: t(`system.jobs.states.${state}`) }))}
              onChange={(state: string) => list.set({ state })}
            />
          </>
        }
        nothing={<Nothing title={t('system.jobs.none')} help={t('system.jobs.noneHelp')} />}
      />
      {discarding && (
        <Dialog<{ reason: string }, Settled>
          title={t('system.jobs.discard')}
          ok={t('system.jobs.discard')}
          danger
          send={({ reason }) => call(api.POST('/api/jobs/dead-letters/discard', { body: { ids: [...selection.ids], reason } }))}
          onDone={done}
          onClose={() => setDiscarding(false)}
        >
          <p>{t('system.jobs.discardWhy', { count: selection.ids.length })}</p>
          <Form.Item
            name="reason"
            label={t('system.jobs.reason')}
            rules={[{ required: true, whitespace: true, min: 2, message: t('system.jobs.needReason') }]}
          >
            <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
          </Form.Item>
        </Dialog>
      )}
    </>
  )
}

function useColumns(): Column<Letter>[] {
  const { t } = useTranslation()
  return [
    { key: 'job', title: t('system.jobs.name'), width: 200, always: true, render: (row) => <code>{row.job}</code> },
    { key: 'error', title: t('system.jobs.error'), width: 320, render: (row) => <span className="wrap small">{row.error}</span> },
    {
      key: 'data',
      title: t('system.jobs.data'),
      width: 220,
      render: (row) => <code className="wrap small">{JSON.stringify(row.data)}</code>,
    },
    {
      key: 'at',
      title: t('system.jobs.at'),
      width: 150,
      render: (row) => <span className="figures nowrap">{minute(row.failedAt)}</span>,
    },
    {
      key: 'state',
      title: t('system.jobs.state'),
      width: 180,
      render: (row) => (
        <>
          <Mark meaning={row.state === 'waiting' ? 'late' : 'ended'}>{t(`system.jobs.states.${row.state}`)}</Mark>
          {row.reason && <div className="quiet small wrap">{row.reason}</div>}
        </>
      ),
    },
    { key: 'by', title: t('system.jobs.by'), width: 120, spare: true, render: (row) => row.settledBy ?? '—' },
  ]
}
