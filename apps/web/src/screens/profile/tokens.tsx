import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Flex, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { useAskFirst } from '../../parts/ask-first.js'
import { day, minute } from '../../parts/format.js'
import type { Column } from '../../parts/list/columns.js'
import { Plain } from '../../parts/list/plain.js'
import { MadeCode } from '../../parts/made-code.js'
import { Nothing } from '../../parts/nothing.js'
import { Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { useTrouble } from '../../parts/trouble.js'
import { joined } from '../../words/index.js'
import { NewToken } from './new-token.js'
import { useRightName } from './right-name.js'

type Token = components['schemas']['TokenView']

/** One's API tokens; a secret is shown once, when it is made. */
export function Tokens() {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const askFirst = useAskFirst()
  const client = useQueryClient()
  const trouble = useTrouble()
  const rightName = useRightName()
  const [adding, setAdding] = useState(false)
  const [made, setMade] = useState<components['schemas']['TokenWithSecret']>()
  const tokens = useQuery({ queryKey: ['tokens'], queryFn: () => call(api.GET('/api/tokens')) })
  const again = () => client.invalidateQueries({ queryKey: ['tokens'] })
  const revoke = useMutation({
    mutationFn: (id: string) => call(api.DELETE('/api/tokens/{id}', { params: { path: { id } } })),
    onSuccess: () => {
      message.success(t('people.own.revoked'))
      return again()
    },
    onError: trouble,
  })
  if (tokens.isPending) return <Waiting />
  if (tokens.error) return <ProblemView error={tokens.error} retry={() => tokens.refetch()} />
  const ask = (token: Token) =>
    askFirst(
      { title: t('people.own.revoke'), help: t('people.own.revokeWhy', { name: token.name }), go: t('people.own.revoke') },
      () => revoke.mutateAsync(token.id),
    )
  const columns: Column<Token>[] = [
    {
      key: 'name',
      title: t('people.own.token'),
      width: 200,
      render: (row) => (
        <>
          {row.name} <code className="quiet small">{row.prefix}…</code>
        </>
      ),
    },
    {
      key: 'scopes',
      title: t('people.own.scopes'),
      width: 280,
      render: (row) => (
        <>
          {row.readOnly && <Tag variant="filled">{t('people.own.readOnly')}</Tag>}
          {joined(row.scopes.map(rightName))}
        </>
      ),
    },
    {
      key: 'expires',
      title: t('people.own.expires'),
      width: 120,
      render: (row) => <span className="figures">{day(row.expiresAt)}</span>,
    },
    {
      key: 'used',
      title: t('people.own.used'),
      width: 150,
      render: (row) => (row.lastUsedAt ? <span className="figures">{minute(row.lastUsedAt)}</span> : t('people.own.neverUsed')),
    },
    {
      key: 'revoke',
      title: t('parts.list.actions'),
      width: 100,
      render: (row) => (
        <Button size="small" danger onClick={() => ask(row)}>
          {t('people.own.revoke')}
        </Button>
      ),
    },
  ]
  return (
    <>
      <Flex justify="space-between" align="center" gap={12} wrap>
        <span className="quiet">{t('people.own.tokenIntro')}</span>
        <Button type="primary" onClick={() => setAdding(true)}>
          {t('people.own.tokenAdd')}
        </Button>
      </Flex>
      <Plain
        label={t('people.own.tabs.tokens')}
        rows={tokens.data}
        columns={columns}
        keyOf={(row) => row.id}
        nothing={<Nothing title={t('people.own.noTokens')} help={t('people.own.tokenIntro')} />}
      />
      {adding && (
        <NewToken
          onClose={() => setAdding(false)}
          onDone={(token) => {
            setAdding(false)
            setMade(token)
            again()
          }}
        />
      )}
      {made && (
        <MadeCode
          title={t('people.own.secret', { name: made.name })}
          help={t('people.own.secretHelp')}
          code={made.secret}
          onClose={() => setMade(undefined)}
        />
      )}
    </>
  )
}
