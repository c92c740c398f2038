import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Flex, Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { useAskFirst } from '../../parts/ask-first.js'
import { minute } from '../../parts/format.js'
import { useListAddress } from '../../parts/list/address.js'
import type { Column } from '../../parts/list/columns.js'
import { List } from '../../parts/list/list.js'
import { Nothing } from '../../parts/nothing.js'
import { useTrouble } from '../../parts/trouble.js'
import { MovedLines } from './moved-lines.js'
import { OneSide } from './pairs.js'

type Merge = components['schemas']['MergeView']
const STATES = ['proposed', 'confirmed', 'cancelled'] as const

/** Merges that were proposed: a second person confirms or drops them. */
export function Merges() {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const client = useQueryClient()
  const trouble = useTrouble()
  const list = useListAddress({ tab: 'pairs', state: 'proposed' })
  const { page, size } = list
  const state = (list.values.state ?? 'proposed') as (typeof STATES)[number]
  const merges = useQuery({
    queryKey: ['merges', state, page, size],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/api/enterprises/merges', { params: { query: { state, page, size } } })),
  })
  const askFirst = useAskFirst()
  const settle = useMutation({
    mutationFn: ({ id, confirm }: { id: string; confirm: boolean }) =>
      confirm
        ? call(api.POST('/api/enterprises/merges/{id}/confirm', { params: { path: { id } } }))
        : call(api.POST('/api/enterprises/merges/{id}/cancel', { params: { path: { id } } })),
    onSuccess: (_, { confirm }) => {
      message.success(t(confirm ? 'register.duplicates.confirmed' : 'register.duplicates.cancelled'))
      for (const key of ['merges', 'duplicates', 'enterprises', 'enterprise']) client.invalidateQueries({ queryKey: [key] })
    },
    onError: trouble,
  })
  const askConfirm = (merge: Merge) =>
    askFirst(
      {
        title: t('register.duplicates.confirm'),
        help: (
          <>
            <p>{t('register.duplicates.confirmWhy', { from: merge.from.name, into: merge.into.name })}</p>
            <MovedLines lines={merge.preview} />
          </>
        ),
        go: t('register.duplicates.confirm'),
      },
      () => settle.mutateAsync({ id: merge.id, confirm: true }),
    )
  const columns: Column<Merge>[] = [
    { key: 'from', title: t('register.duplicates.from'), width: 225, always: true, render: (row) => <OneSide side={row.from} /> },
    { key: 'into', title: t('register.duplicates.into'), width: 225, render: (row) => <OneSide side={row.into} /> },
    { key: 'why', title: t('register.duplicates.why'), width: 190, render: (row) => <span className="wrap">{row.reason}</span> },
    {
      key: 'moves',
      title: t(state === 'confirmed' ? 'register.duplicates.moved' : 'register.duplicates.preview'),
      width: 190,
      render: (row) => <MovedLines lines={row.moved ?? row.preview} />,
    },
    {
      key: 'by',
      title: t('register.duplicates.by'),
      width: 130,
      render: (row) => (
        <>
          {row.proposedBy?.name ?? '—'}
          <div className="quiet small figures">{minute(row.proposedAt)}</div>
        </>
      ),
    },
    {
      key: 'settle',
      title: state === 'proposed' ? t('parts.list.actions') : t('register.duplicates.decidedBy'),
      width: 190,
      render: (row) =>
        row.state === 'proposed' ? (
          <Flex gap={6} wrap>
            <Button size="small" type="primary" onClick={() => askConfirm(row)}>
              {t('register.duplicates.confirm')}
            </Button>
            <Button
              size="small"
              onClick={() =>
                askFirst(
                  {
                    title: t('register.duplicates.cancelAsk'),
                    help: t('register.duplicates.cancelHelp', { from: row.from.name, into: row.into.name }),
                    go: t('register.duplicates.cancel'),
                  },
                  () => settle.mutateAsync({ id: row.id, confirm: false }),
                )
              }
            >
              {t('register.duplicates.cancel')}
            </Button>
          </Flex>
        ) : (
          <>
            {row.decidedBy?.name ?? '—'}
            <div className="quiet small figures">{minute(row.decidedAt)}</div>
          </>
        ),
    },
  ]
  return (
    <>
      <Flex gap={12} align="center" wrap>
        <Segmented
          value={state}
          options={STATES.map((value) => ({ value, label: t(`register.duplicates.mergeState.${value}`) }))}
          onChange={(value) => list.set({ state: value })}
        />
        <span className="quiet">{t('register.duplicates.two')}</span>
      </Flex>
      <List
        id="merges"
        list={list}
        answer={merges}
        columns={columns}
        nothing={<Nothing title={t('register.duplicates.noMerges')} help={t('register.duplicates.noMergesHelp')} />}
      />
    </>
  )
}
