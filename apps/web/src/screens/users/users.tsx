import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { useDepartments, useParks } from '../../parts/choices.js'
import { minute } from '../../parts/format.js'
import { useListAddress } from '../../parts/list/address.js'
import type { Column } from '../../parts/list/columns.js'
import { type Filter, Filters } from '../../parts/list/filters.js'
import { List } from '../../parts/list/list.js'
import { Mark } from '../../parts/mark.js'
import { Page } from '../../parts/page.js'
import { may, useMe } from '../../parts/session.js'
import { joined } from '../../words/index.js'
import { OneTimePassword } from './one-time-password.js'
import { ROLES } from './roles.js'
import { UserActions } from './user-actions.js'
import { UserDialog } from './user-dialog.js'

export type User = components['schemas']['UserView']
export type UserWithPassword = components['schemas']['UserWithPassword']

/** User administration: who there is, what they may do, and letting them in again. */
export function Component() {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const me = useMe()
  const client = useQueryClient()
  const list = useListAddress()
  const [open, setOpen] = useState<User | 'new'>()
  const [told, setTold] = useState<UserWithPassword>()
  const users = useQuery({
    queryKey: ['users', list.query],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/api/users', { params: { query: list.query as never } })),
  })
  const writes = may(me.data, 'users.write')
  const columns = useColumns(
    writes ? (user) => <UserActions user={user} onEdit={() => setOpen(user)} onPassword={setTold} /> : undefined,
  )
  return (
    <Page
      title={t('people.users.title')}
      extra={
        writes && (
          <Button type="primary" onClick={() => setOpen('new')}>
            {t('people.users.add')}
          </Button>
        )
      }
    >
      <Filters filters={useFilters()} list={list} />
      <List id="users" list={list} answer={users} columns={columns} />
      {open && (
        <UserDialog
          user={open === 'new' ? undefined : open}
          onClose={() => setOpen(undefined)}
          onDone={(saved) => {
            setOpen(undefined)
            if ('oneTimePassword' in saved) setTold(saved)
            else message.success(t('people.users.saved'))
            client.invalidateQueries({ queryKey: ['users'] })
          }}
        />
      )}
      {told && <OneTimePassword user={told} onClose={() => setTold(undefined)} />}
    </Page>
  )
}

function useFilters(): Filter[] {
  const { t } = useTranslation()
  const departments = useDepartments()
  const choice = (value: string, label: string) => ({ value, label })
  return [
    { key: 'q', kind: 'text', label: t('frame.search'), hint: t('people.users.q') },
    {
      key: 'role',
      kind: 'choice',
      label: t('people.users.roles'),
      choices: ROLES.map((role) => choice(role, t(`people.roles.${role}`))),
    },
    { key: 'departmentId', kind: 'choice', label: t('people.users.department'), ...departments },
    {
      key: 'status',
      kind: 'choice',
      label: t('people.users.status'),
      choices: [choice('active', t('people.status.active')), choice('disabled', t('people.status.disabled'))],
    },
    {
      key: 'side',
      kind: 'choice',
      label: t('people.users.side'),
      choices: [choice('office', t('people.sides.office')), choice('firm', t('people.sides.firm'))],
    },
  ]
}

function useColumns(actions?: (user: User) => ReactNode): Column<User>[] {
  const { t } = useTranslation()
  const parks = new Map(useParks().choices.map((park) => [park.value, park.label]))
  const columns: Column<User>[] = [
    { key: 'name', title: t('people.users.name'), width: 160, always: true, render: (user) => user.displayName },
    { key: 'login', title: t('people.users.login'), width: 130, render: (user) => user.login },
    {
      key: 'roles',
      title: t('people.users.roles'),
      width: 170,
      render: (user) => joined(user.roles.map((role) => t(`people.roles.${role}`))),
    },
    { key: 'department', title: t('people.users.department'), width: 160, render: (user) => user.departmentName ?? '—' },
    {
      key: 'parks',
      title: t('people.users.parks'),
      width: 160,
      render: (user) => {
        if (user.side === 'firm') return '—'
        return user.parks.length === 0 ? t('people.users.allParks') : joined(user.parks.map((id) => parks.get(id) ?? id))
      },
    },
    {
      key: 'status',
      title: t('people.users.status'),
      width: 90,
      render: (user) => <Mark meaning={user.status === 'active' ? 'done' : 'ended'}>{t(`people.status.${user.status}`)}</Mark>,
    },
    {
      key: 'lastSeen',
      title: t('people.users.lastSeen'),
      width: 150,
      render: (user) =>
        user.lastSignedInAt ? <span className="figures nowrap">{minute(user.lastSignedInAt)}</span> : t('people.users.never'),
    },
    { key: 'email', title: t('people.users.email'), width: 200, spare: true, render: (user) => user.email ?? '—' },
    { key: 'mobile', title: t('people.users.mobile'), width: 140, spare: true, render: (user) => user.mobile ?? '—' },
  ]
  if (actions) columns.push({ key: 'actions', title: t('parts.list.actions'), width: 120, render: actions })
  return columns
}
