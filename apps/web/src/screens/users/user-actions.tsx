import { EllipsisOutlined } from '@ant-design/icons'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, App, Button, Dropdown, Flex } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import { useAskFirst } from '../../parts/ask-first.js'
import { useTrouble } from '../../parts/trouble.js'
import { askCases } from '../cases/ask.js'
import type { User, UserWithPassword } from './users.js'

/** What an administrator does with a user: edit, disable, new password, end their sessions. */
export function UserActions({
  user,
  onEdit,
  onPassword,
}: {
  user: User
  onEdit: () => void
  onPassword: (user: UserWithPassword) => void
}) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const askFirst = useAskFirst()
  const client = useQueryClient()
  const trouble = useTrouble()
  const path = { id: user.id }
  const settled = { onError: trouble, onSettled: () => client.invalidateQueries({ queryKey: ['users'] }) }
  const turn = useMutation({
    mutationFn: () =>
      call(
        api.PATCH('/api/users/{id}', {
          params: { path },
          body: { version: user.version, status: user.status === 'active' ? 'disabled' : 'active' },
        }),
      ),
    onSuccess: () => message.success(t('people.users.saved')),
    ...settled,
  })
  const reset = useMutation({
    mutationFn: () => call(api.POST('/api/users/{id}/password', { params: { path } })),
    onSuccess: onPassword,
    ...settled,
  })
  const end = useMutation({
    mutationFn: () => call(api.DELETE('/api/users/{id}/sessions', { params: { path } })),
    onSuccess: () => message.success(t('people.users.ended')),
    ...settled,
  })
  const ask = (title: string, content: ReactNode, okText: string, go: () => Promise<unknown>, danger = false) =>
    askFirst({ title: `${title} · ${user.displayName}`, help: content, go: okText, harmless: !danger }, () => go())
  const active = user.status === 'active'
  const items = [
    {
      key: 'reset',
      label: t('people.users.reset'),
      onClick: () =>
        ask(t('people.users.reset'), t('people.users.resetWhy'), t('people.users.resetGo'), () => reset.mutateAsync()),
    },
    {
      key: 'end',
      label: t('people.users.endSessions'),
      onClick: () =>
        ask(t('people.users.endSessions'), t('people.users.endWhy', { name: user.displayName }), t('frame.confirm'), () =>
          end.mutateAsync(),
        ),
    },
    {
      key: 'turn',
      danger: active,
      label: active ? t('people.users.disable') : t('people.users.enable'),
      onClick: () =>
        active
          ? ask(t('people.users.disable'), <Disabling user={user} />, t('people.users.disable'), () => turn.mutateAsync(), true)
          : turn.mutate(),
    },
  ]
  return (
    <Flex gap={6}>
      <Button size="small" onClick={onEdit}>
        {t('frame.edit')}
      </Button>
      <Dropdown menu={{ items }} trigger={['click']}>
        <Button
          size="small"
          type="text"
          icon={<EllipsisOutlined aria-hidden />}
          aria-label={`${t('people.users.actions')} ${user.displayName}`}
        />
      </Dropdown>
    </Flex>
  )
}

/** What becomes of somebody who is disabled, and of the open cases they hold, which nobody is given by itself. */
function Disabling({ user }: { user: User }) {
  const { t } = useTranslation()
  const held = useQuery({
    queryKey: ['cases', 'held', user.id],
    enabled: user.side === 'office',
    queryFn: () => askCases({ tab: 'all', assignee: user.id, outcome: 'open', size: 1 }),
  })
  const count = held.data?.total ?? 0
  return (
    <Flex vertical gap={8}>
      {t('people.users.disableWhy')}
      {count > 0 && <Alert type="warning" showIcon title={t('people.users.disableHolds', { count })} />}
    </Flex>
  )
}
