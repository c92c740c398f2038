import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, App, Button, Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { yuan } from '../../parts/format.js'
import { useListAddress } from '../../parts/list/address.js'
import type { Column } from '../../parts/list/columns.js'
import { List } from '../../parts/list/list.js'
import { Nothing } from '../../parts/nothing.js'
import { may, useMe } from '../../parts/session.js'
import { useTrouble } from '../../parts/trouble.js'
import type { Line } from './lines.js'

type Share = components['schemas']['AllotmentView'] & { id: string }

/** How a line would be shared out among the cases that wait, and was; a manager writes the trial down. */
export function Share({ line, onDone }: { line: Line; onDone: () => void }) {
  const { t } = useTranslation()
  const list = useListAddress({ tab: 'entries', made: 'no' })
  const made = list.values.made === 'yes'
  const { page, size } = list
  const path = { id: line.id }
  const asked = line.rule !== 'queue'
  const trial = useQuery({
    queryKey: ['budget', 'line', line.id, 'trial', page, size],
    enabled: asked && !made,
    placeholderData: keepPreviousData,
    queryFn: async () => {
      const answer = await call(
        api.POST('/api/budget-lines/{id}/allotment/preview', { params: { path, query: { page, size } }, body: {} }),
      )
      return { ...answer, items: answer.items.map((item): Share => ({ ...item, id: item.caseId })) }
    },
  })
  const done = useQuery({
    queryKey: ['budget', 'line', line.id, 'shared', page, size],
    enabled: asked && made,
    placeholderData: keepPreviousData,
    queryFn: async () => {
      const answer = await call(api.GET('/api/budget-lines/{id}/allotment', { params: { path, query: { page, size } } }))
      return { ...answer, items: answer.items.map((item): Share => ({ ...item, id: item.caseId })) }
    },
  })
  const columns = useColumns()
  if (!asked)
    return (
      <div className="panel">
        <Nothing title={t('money.share.queue')} />
      </div>
    )
  const told = trial.data
  return (
    <>
      {!made && told && told.total > 0 && (
        <Alert
          type={BigInt(told.wantedFen) > BigInt(told.availableFen) ? 'warning' : 'info'}
          showIcon
          title={t('money.share.sum', {
            count: told.total,
            available: yuan(told.availableFen),
            wanted: yuan(told.wantedFen),
            given: yuan(told.givenFen),
            rule: t(`money.budget.rules.${line.rule}`),
          })}
          description={t('money.share.allotHelp')}
          action={<Allot line={line} onDone={onDone} />}
          style={{ marginBottom: 12 }}
        />
      )}
      <List
        id="budget-shares"
        list={list}
        answer={made ? done : trial}
        columns={columns}
        open={(row) => `/cases/${row.caseId}`}
        tools={
          <Segmented
            value={made ? 'yes' : 'no'}
            options={[
              { value: 'no', label: t('money.share.preview') },
              { value: 'yes', label: t('money.share.made') },
            ]}
            onChange={(value) => list.set({ made: value })}
          />
        }
        nothing={<Nothing title={t(made ? 'money.share.noneMade' : 'money.share.none')} />}
      />
    </>
  )
}

function Allot({ line, onDone }: { line: Line; onDone: () => void }) {
  const { t } = useTranslation()
  const me = useMe()
  const client = useQueryClient()
  const trouble = useTrouble()
  const { message } = App.useApp()
  const allot = useMutation({
    mutationFn: () => call(api.POST('/api/budget-lines/{id}/allotment', { params: { path: { id: line.id } }, body: {} })),
    onSuccess: () => {
      message.success(t('money.share.allotted'))
      client.invalidateQueries({ queryKey: ['cases'] })
      onDone()
    },
    onError: trouble,
  })
  if (!may(me.data, 'budget.allot')) return null
  return (
    <Button type="primary" loading={allot.isPending} onClick={() => allot.mutate()}>
      {t('money.share.allot')}
    </Button>
  )
}

function useColumns(): Column<Share>[] {
  const { t } = useTranslation()
  return [
    {
      key: 'case',
      title: t('money.share.case'),
      width: 150,
      always: true,
      render: (row) => <span className="figures nowrap">{row.caseNumber}</span>,
    },
    { key: 'place', title: t('money.share.place'), width: 70, align: 'end', render: (row) => row.place },
    { key: 'enterprise', title: t('money.share.enterprise'), width: 260, render: (row) => row.enterpriseName },
    { key: 'score', title: t('money.share.score'), width: 90, align: 'end', render: (row) => row.score ?? '—' },
    { key: 'wanted', title: t('money.share.wanted'), width: 150, align: 'end', render: (row) => yuan(row.wantedFen) },
    { key: 'given', title: t('money.share.given'), width: 150, align: 'end', render: (row) => yuan(row.amountFen) },
  ]
}
