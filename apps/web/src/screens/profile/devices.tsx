import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button } from 'antd'
import Bowser from 'bowser'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { useAskFirst } from '../../parts/ask-first.js'
import { minute } from '../../parts/format.js'
import type { Column } from '../../parts/list/columns.js'
import { Plain } from '../../parts/list/plain.js'
import { Mark } from '../../parts/mark.js'
import { Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { useTrouble } from '../../parts/trouble.js'

type Session = components['schemas']['SessionView']

/** Where one is signed in, and how to end it. */
export function Devices() {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const askFirst = useAskFirst()
  const client = useQueryClient()
  const trouble = useTrouble()
  const sessions = useQuery({ queryKey: ['sessions'], queryFn: () => call(api.GET('/api/sessions')) })
  const end = useMutation({
    mutationFn: (id: string | null) =>
      id ? call(api.DELETE('/api/sessions/{id}', { params: { path: { id } } })) : call(api.DELETE('/api/sessions')),
    onSuccess: () => {
      message.success(t('people.own.ended'))
      return client.invalidateQueries({ queryKey: ['sessions'] })
    },
    onError: trouble,
  })
  if (sessions.isPending) return <Waiting />
  if (sessions.error) return <ProblemView error={sessions.error} retry={() => sessions.refetch()} />
  const columns: Column<Session>[] = [
    {
      key: 'agent',
      title: t('people.own.agent'),
      width: 200,
      render: (row) => <span title={row.agent}>{deviceOf(row.agent)}</span>,
    },
    {
      key: 'address',
      title: t('people.own.address'),
      width: 150,
      render: (row) => <span className="figures">{row.address}</span>,
    },
    {
      key: 'since',
      title: t('people.own.since'),
      width: 150,
      render: (row) => <span className="figures">{minute(row.createdAt)}</span>,
    },
    {
      key: 'seen',
      title: t('people.own.seen'),
      width: 150,
      render: (row) => <span className="figures">{minute(row.lastSeenAt)}</span>,
    },
    {
      key: 'end',
      title: t('parts.list.actions'),
      width: 120,
      render: (row) =>
        row.current ? (
          <Mark meaning="done">{t('people.own.current')}</Mark>
        ) : (
          <Button size="small" onClick={() => end.mutate(row.id)}>
            {t('people.own.end')}
          </Button>
        ),
    },
  ]
  const others = sessions.data.filter((session) => !session.current).length
  return (
    <>
      {others > 0 && (
        <div>
          <Button
            onClick={() =>
              askFirst(
                {
                  title: t('people.own.endOthers'),
                  help: t('people.own.endOthersWhy'),
                  go: t('people.own.endOthers'),
                  harmless: true,
                },
                () => end.mutateAsync(null),
              )
            }
          >
            {t('people.own.endOthers')}
          </Button>
        </div>
      )}
      <Plain label={t('people.own.tabs.sessions')} rows={sessions.data} columns={columns} keyOf={(row) => row.id} />
    </>
  )
}

/** Browser, system and device as people call them; what the browser said of itself where it is not known. */
function deviceOf(agent: string): string {
  const { browser, os, platform } = Bowser.parse(agent || '-')
  const version = browser.version?.split('.')[0]
  const parts = [[browser.name, version].filter(Boolean).join(' '), os.name, platform.model]
  return parts.filter(Boolean).join(' · ') || agent || '—'
}
