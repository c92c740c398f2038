import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Flex, Form, Input, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { useAskFirst } from '../../parts/ask-first.js'
import { Dialog } from '../../parts/dialog.js'
import { minute } from '../../parts/format.js'
import type { Column } from '../../parts/list/columns.js'
import { Plain } from '../../parts/list/plain.js'
import { Mark } from '../../parts/mark.js'
import { Nothing } from '../../parts/nothing.js'
import { Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { may, useMe } from '../../parts/session.js'
import { useTrouble } from '../../parts/trouble.js'
import { Agents } from './agents.js'
import { Invitations } from './invitations.js'

type Member = components['schemas']['MemberView']
type Entry = components['schemas']['MemberInput']
export const MEMBER_ROLES = ['firm-admin', 'firm-member'] as const

/** Who acts for an enterprise; the zone and the firm's administrator add and remove them. */
export function Members({ enterpriseId: id }: { enterpriseId: string }) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const me = useMe()
  const client = useQueryClient()
  const trouble = useTrouble()
  const [adding, setAdding] = useState(false)
  const queryKey = ['enterprise', id, 'members']
  const members = useQuery({
    queryKey,
    queryFn: () => call(api.GET('/api/enterprises/{id}/members', { params: { path: { id } } })),
  })
  const done = () => {
    message.success(t('register.members.done'))
    return client.invalidateQueries({ queryKey })
  }
  const askFirst = useAskFirst()
  const turn = useMutation({
    mutationFn: ({ userId, role }: Member) =>
      call(
        api.PATCH('/api/enterprises/{id}/members/{userId}', {
          params: { path: { id, userId } },
          body: { role: role === 'firm-admin' ? 'firm-member' : 'firm-admin' },
        }),
      ),
    onSuccess: done,
    onError: trouble,
  })
  const remove = useMutation({
    mutationFn: (userId: string) =>
      call(api.DELETE('/api/enterprises/{id}/members/{userId}', { params: { path: { id, userId } } })),
    onSuccess: done,
    onError: trouble,
  })
  if (members.isPending) return <Waiting />
  if (members.error) return <ProblemView error={members.error} retry={() => members.refetch()} />
  const writes = may(me.data, 'enterprises.members')
  const askTurn = (member: Member) => {
    const to = member.role === 'firm-admin' ? 'makeMember' : 'makeAdmin'
    const go = t(`register.members.${to}`)
    askFirst({ title: `${go} · ${member.name}`, help: t(`register.members.${to}Help`), go }, () => turn.mutateAsync(member))
  }
  const ask = (member: Member) =>
    askFirst(
      {
        title: `${t('register.members.remove')} · ${member.name}`,
        help: t('register.members.removeWhy', { name: member.name }),
        go: t('register.members.remove'),
      },
      () => remove.mutateAsync(member.userId),
    )
  const columns: Column<Member>[] = [
    { key: 'name', title: t('register.members.name'), width: 160, render: (row) => row.name },
    { key: 'login', title: t('register.members.login'), width: 140, render: (row) => row.login },
    {
      key: 'role',
      title: t('register.members.role'),
      width: 140,
      render: (row) => <Mark meaning={row.role === 'firm-admin' ? 'running' : 'ended'}>{t(`people.roles.${row.role}`)}</Mark>,
    },
    {
      key: 'since',
      title: t('register.members.since'),
      width: 150,
      render: (row) => <span className="figures">{minute(row.since)}</span>,
    },
  ]
  if (writes)
    columns.push({
      key: 'actions',
      title: t('parts.list.actions'),
      width: 220,
      render: (row) => (
        <Flex gap={6} wrap>
          <Button size="small" onClick={() => askTurn(row)}>
            {t(row.role === 'firm-admin' ? 'register.members.makeMember' : 'register.members.makeAdmin')}
          </Button>
          <Button size="small" danger onClick={() => ask(row)}>
            {t('register.members.remove')}
          </Button>
        </Flex>
      ),
    })
  return (
    <Flex vertical gap={14}>
      {writes ? (
        <Flex gap={8} wrap>
          <Button onClick={() => setAdding(true)}>{t('register.members.add')}</Button>
        </Flex>
      ) : (
        <span className="quiet">{t('register.members.cannot')}</span>
      )}
      <Plain
        label={t('register.members.title')}
        rows={members.data}
        columns={columns}
        keyOf={(row) => row.userId}
        nothing={<Nothing title={t('register.members.none')} help={t('register.members.noneHelp')} />}
      />
      {writes && <Invitations enterpriseId={id} />}
      <Agents enterpriseId={id} />
      {adding && (
        <Dialog<Entry, unknown>
          title={t('register.members.add')}
          ok={t('frame.add')}
          initial={{ role: 'firm-member' }}
          send={(entry) => call(api.POST('/api/enterprises/{id}/members', { params: { path: { id } }, body: entry }))}
          onDone={() => {
            setAdding(false)
            done()
          }}
          onClose={() => setAdding(false)}
        >
          <Form.Item
            name="login"
            label={t('register.members.login')}
            extra={t('register.members.addHelp')}
            rules={[
              { required: true, whitespace: true, message: t('register.file.need', { label: t('register.members.login') }) },
            ]}
          >
            <Input maxLength={100} autoComplete="off" />
          </Form.Item>
          <Form.Item name="role" label={t('register.members.role')} rules={[{ required: true }]}>
            <Select options={MEMBER_ROLES.map((value) => ({ value, label: t(`people.roles.${value}`) }))} />
          </Form.Item>
        </Dialog>
      )}
    </Flex>
  )
}
