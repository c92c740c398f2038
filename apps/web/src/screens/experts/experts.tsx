import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, DatePicker, Flex, Form, Input, Popconfirm, Select, Switch } from 'antd'
import type { Dayjs } from 'dayjs'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { Dialog } from '../../parts/dialog.js'
import { FindEnterprise } from '../../parts/find.js'
import { useListAddress } from '../../parts/list/address.js'
import type { Column } from '../../parts/list/columns.js'
import { type Filter, Filters } from '../../parts/list/filters.js'
import { List } from '../../parts/list/list.js'
import { Mark } from '../../parts/mark.js'
import { Nothing } from '../../parts/nothing.js'
import { Page } from '../../parts/page.js'
import { may, useMe } from '../../parts/session.js'

type Expert = components['schemas']['ExpertView'] & { id: string }
type Tie = components['schemas']['TieView']

/** The pool panels are drawn from: employers, fields, and what ties an expert to an enterprise. */
export function Component() {
  const { t } = useTranslation()
  const me = useMe()
  const list = useListAddress()
  const [entering, setEntering] = useState<Expert | 'new'>()
  const [tying, setTying] = useState<Expert>()
  const experts = useQuery({
    queryKey: ['experts', list.query],
    placeholderData: keepPreviousData,
    queryFn: async () => {
      const page = await call(api.GET('/api/experts', { params: { query: list.query as never } }))
      return { ...page, items: page.items.map((one) => ({ ...one, id: one.userId })) }
    },
  })
  const mayWrite = may(me.data, 'experts.write')
  const filters: Filter[] = [
    { key: 'q', label: t('review.experts.q'), kind: 'text' },
    { key: 'expertise', label: t('review.experts.expertise'), kind: 'text' },
  ]
  const add = mayWrite && (
    <Button type="primary" onClick={() => setEntering('new')}>
      {t('review.experts.add')}
    </Button>
  )
  return (
    <Page title={t('review.experts.title')} sub={t('review.experts.sub')} extra={add}>
      <Filters filters={filters} list={list} />
      <List
        id="experts"
        list={list}
        answer={experts}
        columns={useColumns(mayWrite ? { edit: setEntering, tie: setTying } : undefined)}
        nothing={<Nothing title={t('review.experts.none')} help={t('review.experts.noneHelp')} />}
      />
      {entering && <Enter expert={entering === 'new' ? undefined : entering} onClose={() => setEntering(undefined)} />}
      {tying && <TieDialog expert={tying} onClose={() => setTying(undefined)} />}
    </Page>
  )
}

function useColumns(acts?: { edit: (row: Expert) => void; tie: (row: Expert) => void }): Column<Expert>[] {
  const { t } = useTranslation()
  return [
    {
      key: 'name',
      title: t('review.panels.expert'),
      width: 160,
      always: true,
      render: (row) => (
        <>
          <strong>{row.name}</strong>
          {row.title && <div className="quiet small">{row.title}</div>}
        </>
      ),
    },
    {
      key: 'employer',
      title: t('review.experts.employer'),
      width: 180,
      render: (row) => <span className="wrap">{row.employer}</span>,
    },
    {
      key: 'expertise',
      title: t('review.experts.expertise'),
      width: 150,
      render: (row) => <span className="wrap">{row.expertise.join('、')}</span>,
    },
    { key: 'ties', title: t('review.experts.ties'), width: 240, render: (row) => <Ties expert={row} mayWrite={Boolean(acts)} /> },
    { key: 'recent', title: t('review.experts.recent'), width: 90, align: 'end', render: (row) => row.recentPanels },
    {
      key: 'active',
      title: t('review.experts.state'),
      width: 90,
      render: (row) => (
        <Mark meaning={row.active ? 'done' : 'ended'}>{t(row.active ? 'review.experts.active' : 'review.experts.inactive')}</Mark>
      ),
    },
    ...(acts
      ? [
          {
            key: 'act',
            title: t('parts.list.actions'),
            width: 180,
            render: (row: Expert) => (
              <Flex gap={6}>
                <Button size="small" onClick={() => acts.edit(row)}>
                  {t('review.experts.edit')}
                </Button>
                <Button size="small" onClick={() => acts.tie(row)}>
                  {t('review.experts.tie')}
                </Button>
              </Flex>
            ),
          },
        ]
      : []),
  ]
}

function Ties({ expert, mayWrite }: { expert: Expert; mayWrite: boolean }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const { message } = App.useApp()
  const untie = useMutation({
    mutationFn: (tie: Tie) =>
      call(api.DELETE('/api/experts/{userId}/ties/{tieId}', { params: { path: { userId: expert.userId, tieId: tie.id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['experts'] }),
    onError: (error) => message.error(error.message),
  })
  if (expert.ties.length === 0) return <span className="quiet">—</span>
  return (
    <ul className="plain-list small">
      {expert.ties.map((tie) => (
        <li key={tie.id} className="wrap">
          {tie.enterpriseName} · {t(`review.experts.kinds.${tie.kind}`)}
          {tie.untilOn && ` · ${t('review.experts.untilShort', { date: tie.untilOn })}`}
          {mayWrite && (
            <Popconfirm
              title={t('review.experts.untieHelp')}
              okText={t('review.experts.untie')}
              cancelText={t('frame.cancel')}
              onConfirm={() => untie.mutate(tie)}
            >
              <Button size="small" type="link">
                {t('review.experts.untie')}
              </Button>
            </Popconfirm>
          )}
        </li>
      ))}
    </ul>
  )
}

interface Entry {
  userId: string
  employer: string
  employerUscc?: string
  title?: string
  expertise: string[]
  active: boolean
}

function Enter({ expert, onClose }: { expert?: Expert; onClose: () => void }) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const client = useQueryClient()
  const users = useQuery({
    queryKey: ['users', 'experts'],
    enabled: !expert,
    queryFn: () => call(api.GET('/api/users', { params: { query: { role: 'expert', status: 'active', size: 200 } } })),
  })
  return (
    <Dialog<Entry, unknown>
      title={t(expert ? 'review.experts.edit' : 'review.experts.add')}
      ok={t('frame.save')}
      initial={expert ? { ...expert, employerUscc: expert.employerUscc ?? undefined } : { active: true, expertise: [] }}
      send={({ userId, employerUscc, ...rest }) =>
        call(
          api.PUT('/api/experts/{userId}', {
            params: { path: { userId: expert?.userId ?? userId } },
            body: { ...rest, employerUscc: employerUscc || undefined },
          }),
        )
      }
      onDone={() => {
        message.success(t('review.experts.saved'))
        client.invalidateQueries({ queryKey: ['experts'] })
        onClose()
      }}
      onClose={onClose}
    >
      {!expert && (
        <Form.Item name="userId" label={t('review.experts.who')} rules={[{ required: true }]}>
          <Select
            loading={users.isPending}
            showSearch={{ optionFilterProp: 'label' }}
            options={(users.data?.items ?? []).map((user) => ({ value: user.id, label: user.displayName }))}
          />
        </Form.Item>
      )}
      <Form.Item name="employer" label={t('review.experts.employer')} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="employerUscc" label={t('review.experts.uscc')} rules={[{ len: 18 }]}>
        <Input maxLength={18} />
      </Form.Item>
      <Form.Item name="title" label={t('review.experts.job')}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item
        name="expertise"
        label={t('review.experts.expertise')}
        extra={t('review.experts.expertiseHelp')}
        rules={[{ required: true, type: 'array', min: 1 }]}
      >
        <Select mode="tags" maxCount={20} open={false} suffixIcon={null} />
      </Form.Item>
      <Form.Item name="active" label={t('review.experts.active')} valuePropName="checked">
        <Switch />
      </Form.Item>
    </Dialog>
  )
}

interface TieEntry {
  enterpriseId: string
  kind: Tie['kind']
  untilOn?: Dayjs | null
  note?: string
}

function TieDialog({ expert, onClose }: { expert: Expert; onClose: () => void }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const kinds = (['shareholding', 'adviser', 'employment', 'kinship', 'other'] as const).map((value) => ({
    value,
    label: t(`review.experts.kinds.${value}`),
  }))
  return (
    <Dialog<TieEntry, unknown>
      title={`${t('review.experts.tie')}：${expert.name}`}
      ok={t('review.experts.tie')}
      send={({ untilOn, ...rest }) =>
        call(
          api.POST('/api/experts/{userId}/ties', {
            params: { path: { userId: expert.userId } },
            body: { ...rest, untilOn: untilOn?.format('YYYY-MM-DD') },
          }),
        )
      }
      onDone={() => {
        client.invalidateQueries({ queryKey: ['experts'] })
        onClose()
      }}
      onClose={onClose}
    >
      <Form.Item name="enterpriseId" label={t('review.experts.enterprise')} rules={[{ required: true }]}>
        <FindEnterprise />
      </Form.Item>
      <Form.Item name="kind" label={t('review.experts.kind')} rules={[{ required: true }]}>
        <Select options={kinds} />
      </Form.Item>
      <Form.Item name="untilOn" label={t('review.experts.until')}>
        <DatePicker format="YYYY-MM-DD" style={{ width: 180 }} />
      </Form.Item>
      <Form.Item name="note" label={t('review.experts.note')}>
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
      </Form.Item>
    </Dialog>
  )
}
