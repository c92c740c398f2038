import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, App, Badge, Button, Form, Input, Segmented } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { Dialog } from '../../parts/dialog.js'
import { minute } from '../../parts/format.js'
import { useListAddress } from '../../parts/list/address.js'
import type { Column } from '../../parts/list/columns.js'
import { Filters } from '../../parts/list/filters.js'
import { List } from '../../parts/list/list.js'
import { Nothing } from '../../parts/nothing.js'
import { Page } from '../../parts/page.js'
import { may, useMe } from '../../parts/session.js'
import { Tabs } from '../../parts/tabs.js'

type Risk = components['schemas']['RiskItem']
const KINDS = ['double-benefit', 'outlier-score', 'unusual-approval', 'recused', 'overdue-commitment'] as const
const STATUSES = ['open', 'looked', 'any'] as const

/** M-6, what stated rules point out: each hit with its case and its owner, until somebody looked at it and said a word. */
export function Component() {
  const { t } = useTranslation()
  const list = useListAddress({ kind: 'double-benefit', status: 'open' })
  const kind = KINDS.find((one) => one === list.values.kind) ?? 'double-benefit'
  const status = STATUSES.find((one) => one === list.values.status) ?? 'open'
  const [marking, setMarking] = useState<Risk>()
  const counts = useQuery({ queryKey: ['risks', 'counts'], queryFn: () => call(api.GET('/api/risks/counts')) })
  const told = new Map(counts.data?.kinds.map((one) => [one.kind, one]))
  const risks = useQuery({
    queryKey: ['risks', list.query],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/api/risks', { params: { query: list.query as never } })),
  })
  return (
    <Page title={t('money.risks.title')} sub={t('money.risks.sub')}>
      <Tabs
        active={kind}
        label={t('money.risks.title')}
        tabs={KINDS.map((key) => ({
          key,
          label: (
            <>
              {t(`money.risks.kinds.${key}`)} <Badge count={told.get(key)?.open ?? 0} overflowCount={999} size="small" />
            </>
          ),
        }))}
        onChange={(key) => list.replace({ kind: key, status })}
      />
      {told.get(kind) && <Alert type="info" showIcon title={t('money.risks.rule', { rule: told.get(kind)?.rule })} />}
      <Filters list={list} filters={[{ key: 'q', kind: 'text', label: t('frame.search'), hint: t('money.risks.q') }]} />
      <List
        id="risks"
        list={list}
        answer={risks}
        columns={useColumns(setMarking)}
        tools={
          <Segmented
            value={status}
            options={STATUSES.map((value) => ({ value, label: t(`money.risks.statuses.${value}`) }))}
            onChange={(value) => list.set({ status: value })}
          />
        }
        nothing={<Nothing title={t('money.risks.none')} help={t('money.risks.noneHelp')} />}
      />
      {marking && <Mark risk={marking} onClose={() => setMarking(undefined)} />}
    </Page>
  )
}

function Mark({ risk, onClose }: { risk: Risk; onClose: () => void }) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const client = useQueryClient()
  return (
    <Dialog<{ word: string }, unknown>
      title={`${t('money.risks.mark')} · ${risk.caseNumber}`}
      ok={t('money.risks.mark')}
      send={({ word }) => call(api.POST('/api/risks/marks', { body: { kind: risk.kind, key: risk.key, word } }))}
      onDone={() => {
        message.success(t('money.risks.marked'))
        client.invalidateQueries({ queryKey: ['risks'] })
        onClose()
      }}
      onClose={onClose}
    >
      <p className="wrap">{risk.text}</p>
      <Form.Item
        name="word"
        label={t('money.risks.word')}
        rules={[{ required: true, whitespace: true, min: 2, message: t('money.risks.needWord') }]}
      >
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
      </Form.Item>
    </Dialog>
  )
}

function useColumns(mark: (risk: Risk) => void): Column<Risk>[] {
  const { t } = useTranslation()
  const me = useMe()
  const marks = may(me.data, 'cases.supervise')
  return [
    {
      key: 'what',
      title: t('money.risks.what'),
      width: 380,
      always: true,
      render: (row) => <span className="wrap">{row.text}</span>,
    },
    {
      key: 'case',
      title: t('money.risks.case'),
      width: 146,
      render: (row) => (
        <Link to={`/cases/${row.caseId}`} className="figures nowrap">
          {row.caseNumber}
        </Link>
      ),
    },
    { key: 'enterprise', title: t('money.risks.enterprise'), width: 200, render: (row) => row.enterpriseName },
    { key: 'owner', title: t('money.risks.owner'), width: 110, render: (row) => row.ownerName ?? t('money.risks.noOwner') },
    {
      key: 'at',
      title: t('money.risks.at'),
      width: 140,
      render: (row) => <span className="figures nowrap">{minute(row.at)}</span>,
    },
    {
      key: 'mark',
      title: t('money.risks.status'),
      width: 190,
      render: (row) =>
        row.mark ? (
          <>
            <span className="wrap">{row.mark.word}</span>
            <div className="quiet small">{t('money.risks.by', { name: row.mark.by, at: minute(row.mark.at) })}</div>
          </>
        ) : marks ? (
          <Button size="small" onClick={() => mark(row)}>
            {t('money.risks.mark')}
          </Button>
        ) : (
          t('money.risks.statuses.open')
        ),
    },
  ]
}
