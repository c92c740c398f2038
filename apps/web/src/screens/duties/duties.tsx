import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { Dialog } from '../../parts/dialog.js'
import { useListAddress } from '../../parts/list/address.js'
import type { Column } from '../../parts/list/columns.js'
import { Filters } from '../../parts/list/filters.js'
import { List } from '../../parts/list/list.js'
import { Nothing } from '../../parts/nothing.js'
import { Page } from '../../parts/page.js'
import { may, useMe } from '../../parts/session.js'
import { useTierNames } from '../tiers/tier-names.js'
import { DutyStanding } from './standing.js'

type Duty = components['schemas']['DutyRow']
const STANDINGS = ['open', 'done', 'late', 'missed'] as const

/** Yearly duties of titles: what is due, what was missed, and recording that one was done. */
export function Component() {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const me = useMe()
  const client = useQueryClient()
  const list = useListAddress()
  const [open, setOpen] = useState<Duty>()
  const duties = useQuery({
    queryKey: ['duties', list.query],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/api/duties', { params: { query: list.query as never } })),
  })
  return (
    <Page title={t('ladder.duties.title')} sub={t('ladder.duties.sub')}>
      <Filters
        list={list}
        filters={[
          { key: 'tier', kind: 'choice', label: t('ladder.duties.tier'), ...useTierNames() },
          {
            key: 'standing',
            kind: 'choice',
            label: t('ladder.duties.standing'),
            choices: STANDINGS.map((value) => ({ value, label: t(`ladder.duties.standings.${value}`) })),
          },
          { key: 'year', kind: 'text', label: t('ladder.duties.year') },
        ]}
      />
      <List
        id="duties"
        list={list}
        answer={duties}
        columns={useColumns(may(me.data, 'duties.fulfil') ? setOpen : undefined)}
        open={(row) => `/titles/${row.membershipId}`}
        nothing={<Nothing title={t('ladder.duties.none')} />}
      />
      {open && (
        <Dialog<{ evidence: string }, unknown>
          title={`${t('ladder.duties.fulfil')} · ${open.year} ${open.name}`}
          ok={t('ladder.duties.fulfil')}
          send={(body) => call(api.POST('/api/duties/{id}/fulfil', { params: { path: { id: open.id } }, body }))}
          onDone={() => {
            message.success(t('ladder.duties.done'))
            setOpen(undefined)
            client.invalidateQueries({ queryKey: ['duties'] })
          }}
          onClose={() => setOpen(undefined)}
        >
          <p>{open.enterpriseName}</p>
          <Form.Item
            name="evidence"
            label={t('ladder.duties.evidenceLabel')}
            rules={[{ required: true, whitespace: true, message: t('ladder.duties.needEvidence') }]}
          >
            <Input maxLength={500} />
          </Form.Item>
        </Dialog>
      )}
    </Page>
  )
}

function useColumns(fulfil?: (duty: Duty) => void): Column<Duty>[] {
  const { t } = useTranslation()
  const columns: Column<Duty>[] = [
    { key: 'enterprise', title: t('ladder.duties.enterprise'), width: 235, always: true, render: (row) => row.enterpriseName },
    { key: 'tier', title: t('ladder.duties.tier'), width: 170, render: (row) => row.tierName },
    { key: 'name', title: t('ladder.duties.name'), width: 170, render: (row) => row.name },
    { key: 'year', title: t('ladder.duties.year'), width: 65, render: (row) => <span className="figures">{row.year}</span> },
    {
      key: 'due',
      title: t('ladder.duties.due'),
      width: 105,
      render: (row) => <span className="figures nowrap">{row.dueOn}</span>,
    },
    {
      key: 'standing',
      title: t('ladder.duties.standing'),
      width: 110,
      render: (row) => <DutyStanding standing={row.standing} />,
    },
    {
      key: 'evidence',
      title: t('ladder.duties.evidence'),
      width: 150,
      render: (row) => <span className="wrap">{row.evidence ?? '—'}</span>,
    },
  ]
  if (fulfil)
    columns.push({
      key: 'fulfil',
      title: t('parts.list.actions'),
      width: 130,
      render: (row) =>
        row.doneAt ? null : (
          <Button size="small" onClick={() => fulfil(row)}>
            {t('ladder.duties.fulfil')}
          </Button>
        ),
    })
  return columns
}
