import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Breadcrumb, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { api, call } from '../../api/call.js'
import { useAskFirst } from '../../parts/ask-first.js'
import { Mark } from '../../parts/mark.js'
import { Page, Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { may, useMe } from '../../parts/session.js'
import { useTrouble } from '../../parts/trouble.js'
import { VersionContent } from './content.js'
import { Versions } from './versions.js'
import { Windows } from './windows.js'

/** One programme: what the version in force asks, its windows, and every version with what changed. */
export function Component() {
  const { t } = useTranslation()
  const { code = '' } = useParams()
  const { message } = App.useApp()
  const askFirst = useAskFirst()
  const me = useMe()
  const client = useQueryClient()
  const trouble = useTrouble()
  const queryKey = ['programme', code]
  const programme = useQuery({ queryKey, queryFn: () => call(api.GET('/api/programmes/{code}', { params: { path: { code } } })) })
  const turn = useMutation({
    mutationFn: (open: boolean) => call(api.PATCH('/api/programmes/{code}', { params: { path: { code } }, body: { open } })),
    onSuccess: (changed) => {
      message.success(t('system.programmes.saved'))
      client.setQueryData(queryKey, changed)
      return client.invalidateQueries({ queryKey: ['programmes'] })
    },
    onError: trouble,
  })
  if (programme.isPending) return <Waiting rows={8} />
  if (programme.error) return <ProblemView error={programme.error} retry={() => programme.refetch()} />
  const { name, open, openNow, inForce, windows } = programme.data
  const writes = may(me.data, 'programmes.write')
  const stop = () =>
    askFirst({ title: t('system.programmes.stop'), help: t('system.programmes.stopWhy'), go: t('system.programmes.stop') }, () =>
      turn.mutateAsync(false),
    )
  return (
    <>
      <Breadcrumb items={[{ title: <Link to="/admin/programmes">{t('system.programmes.title')}</Link> }, { title: name }]} />
      <Page
        title={name}
        sub={
          <>
            <code>{code}</code>{' '}
            <Mark meaning={openNow ? 'running' : 'ended'}>
              {t(
                openNow
                  ? 'system.programmes.open'
                  : !open
                    ? 'system.programmes.stopped'
                    : inForce
                      ? 'system.programmes.betweenWindows'
                      : 'system.programmes.notInForce',
              )}
            </Mark>
          </>
        }
        extra={
          writes &&
          (open ? (
            <Button danger onClick={stop}>
              {t('system.programmes.stop')}
            </Button>
          ) : (
            <Button onClick={() => turn.mutate(true)} loading={turn.isPending}>
              {t('system.programmes.resume')}
            </Button>
          ))
        }
      >
        <Windows code={code} windows={windows} writes={writes} />
        {writes && <Versions code={code} />}
        {inForce && <VersionContent version={inForce} />}
      </Page>
    </>
  )
}
