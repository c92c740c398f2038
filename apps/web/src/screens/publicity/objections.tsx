import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Form, Input, Radio, Segmented } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { Dialog } from '../../parts/dialog.js'
import { minute } from '../../parts/format.js'
import { useListAddress } from '../../parts/list/address.js'
import type { Column } from '../../parts/list/columns.js'
import { List } from '../../parts/list/list.js'
import { Mark } from '../../parts/mark.js'
import { Nothing } from '../../parts/nothing.js'

type Objection = components['schemas']['ObjectionView']
const STATUSES = ['open', 'settled', 'any'] as const

/** Objections to public notices, the oldest first, and settling them. */
export function Objections() {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const client = useQueryClient()
  const list = useListAddress({ tab: 'notices', status: 'open' })
  const { page, size } = list
  const status = (list.values.status ?? 'open') as (typeof STATUSES)[number]
  const [settling, setSettling] = useState<Objection>()
  const objections = useQuery({
    queryKey: ['objections', status, page, size],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/api/objections', { params: { query: { status, page, size } } })),
  })
  return (
    <>
      <Segmented
        style={{ alignSelf: 'start' }}
        value={status}
        options={STATUSES.map((value) => ({ value, label: t(`ladder.publicity.statuses.${value}`) }))}
        onChange={(value) => list.set({ status: value })}
      />
      <List
        id="objections"
        list={list}
        answer={objections}
        columns={useColumns(setSettling)}
        open={(row) => `/cases/${row.caseId}`}
        nothing={<Nothing title={t('ladder.publicity.noObjections')} help={t('ladder.publicity.noObjectionsHelp')} />}
      />
      {settling && (
        <Dialog<{ upheld: boolean; finding: string }, unknown>
          title={`${t('ladder.publicity.settle')} · ${settling.enterpriseName}`}
          ok={t('ladder.publicity.settle')}
          send={(body) => call(api.POST('/api/objections/{id}/settle', { params: { path: { id: settling.id } }, body }))}
          onDone={() => {
            setSettling(undefined)
            message.success(t('ladder.publicity.settled'))
            client.invalidateQueries({ queryKey: ['objections'] })
          }}
          onClose={() => setSettling(undefined)}
        >
          <p className="wrap">{settling.text}</p>
          <Form.Item
            name="upheld"
            label={t('ladder.publicity.status')}
            rules={[{ required: true, message: t('ladder.publicity.needUpheld') }]}
          >
            <Radio.Group
              options={[
                { value: false, label: t('ladder.publicity.notUpheld') },
                { value: true, label: t('ladder.publicity.upheld') },
              ]}
            />
          </Form.Item>
          <Form.Item
            name="finding"
            label={t('ladder.publicity.finding')}
            rules={[{ required: true, whitespace: true, message: t('ladder.publicity.needFinding') }]}
          >
            <Input.TextArea autoSize={{ minRows: 3 }} maxLength={5000} />
          </Form.Item>
        </Dialog>
      )}
    </>
  )
}

function useColumns(settle: (objection: Objection) => void): Column<Objection>[] {
  const { t } = useTranslation()
  return [
    {
      key: 'number',
      title: t('ladder.publicity.number'),
      width: 150,
      always: true,
      render: (row) => <span className="figures nowrap">{row.caseNumber}</span>,
    },
    { key: 'enterprise', title: t('ladder.publicity.enterprise'), width: 220, render: (row) => row.enterpriseName },
    { key: 'text', title: t('ladder.publicity.text'), width: 320, render: (row) => <span className="wrap">{row.text}</span> },
    {
      key: 'contact',
      title: t('ladder.publicity.contact'),
      width: 180,
      render: (row) => <span className="wrap">{row.contact}</span>,
    },
    {
      key: 'received',
      title: t('ladder.publicity.received'),
      width: 150,
      render: (row) => <span className="figures nowrap">{minute(row.receivedAt)}</span>,
    },
    {
      key: 'status',
      title: t('ladder.publicity.status'),
      width: 220,
      render: (row) =>
        row.settledAt ? (
          <>
            <Mark meaning={row.upheld ? 'late' : 'done'}>
              {t(row.upheld ? 'ladder.publicity.upheld' : 'ladder.publicity.notUpheld')}
            </Mark>
            <div className="wrap small">{row.finding}</div>
            <div className="quiet small">
              {t('ladder.publicity.settledBy', { name: row.settledBy, when: minute(row.settledAt) })}
            </div>
          </>
        ) : (
          <Button size="small" type="primary" onClick={() => settle(row)}>
            {t('ladder.publicity.settle')}
          </Button>
        ),
    },
  ]
}
