import { useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Flex, Form, Input, Select, Tabs } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, call } from '../../api/call.js'
import { Dialog } from '../../parts/dialog.js'
import { useListAddress } from '../../parts/list/address.js'
import { Nothing } from '../../parts/nothing.js'
import { Page, Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { may, useMe } from '../../parts/session.js'
import { Members } from '../enterprise/members.js'
import { Profile } from '../enterprise/profile.js'
import { TitlesOf } from '../enterprise/titles-of.js'
import type { Enterprise } from '../enterprises/enterprise-dialog.js'
import { OwnAccount } from './own-account.js'

const TABS = ['profile', 'members', 'titles', 'account'] as const

/** F-10, a firm's own enterprise: what the zone keeps of it, its members and its certificates. */
export function Component() {
  const { t } = useTranslation()
  const me = useMe()
  const list = useListAddress({ tab: 'profile' })
  const own = me.data?.scope.enterprises ?? []
  const id = list.values.enterprise && own.includes(list.values.enterprise) ? list.values.enterprise : own[0]
  if (!id)
    return (
      <Page title={t('register.own.title')}>
        <div className="panel">
          <Nothing title={t('register.own.none')}>
            <Link to="/claim">
              <Button type="primary">{t('register.own.claim')}</Button>
            </Link>
          </Nothing>
        </div>
      </Page>
    )
  return <One key={id} id={id} own={own} />
}

function One({ id, own }: { id: string; own: readonly string[] }) {
  const { t } = useTranslation()
  const me = useMe()
  const list = useListAddress({ tab: 'profile' })
  const [editing, setEditing] = useState(false)
  const enterprise = useQuery({
    queryKey: ['enterprise', id],
    queryFn: () => call(api.GET('/api/enterprises/{id}', { params: { path: { id } } })),
  })
  const names = useQuery({
    queryKey: ['enterprises', 'own'],
    enabled: own.length > 1,
    queryFn: () => call(api.GET('/api/enterprises', { params: { query: { size: 50 } } })),
  })
  if (enterprise.isPending) return <Waiting rows={8} />
  if (enterprise.error) return <ProblemView error={enterprise.error} retry={() => enterprise.refetch()} />
  const one = enterprise.data
  const tabs = TABS.filter((key) => key !== 'account' || may(me.data, 'accounts.read'))
  const tab = tabs.find((key) => key === list.values.tab) ?? 'profile'
  return (
    <Page
      title={one.name}
      sub={<span className="figures">{one.uscc}</span>}
      extra={
        <>
          {may(me.data, 'enterprises.own') && <Button onClick={() => setEditing(true)}>{t('register.own.edit')}</Button>}
          <Link to="/claim">
            <Button type="text">{t('register.own.claimAnother')}</Button>
          </Link>
        </>
      }
    >
      {own.length > 1 && (
        <Select
          aria-label={t('register.own.choose')}
          value={id}
          options={(names.data?.items ?? [one]).map((each) => ({ value: each.id, label: each.name }))}
          onChange={(chosen) => list.set({ enterprise: chosen })}
        />
      )}
      <Tabs
        activeKey={tab}
        items={tabs.map((key) => ({ key, label: t(`register.file.tabs.${key}`) }))}
        onChange={(key) => list.set({ tab: key })}
        tabBarStyle={{ marginBottom: 0 }}
      />
      {tab === 'profile' && (
        <>
          <span className="quiet">{t('register.own.kept')}</span>
          <Profile enterprise={one} />
        </>
      )}
      {tab === 'members' && (
        <Flex vertical gap={14}>
          <Members enterpriseId={id} />
        </Flex>
      )}
      {tab === 'titles' && <TitlesOf enterpriseId={id} />}
      {tab === 'account' && <OwnAccount enterpriseId={id} />}
      {editing && <EditOwn enterprise={one} onClose={() => setEditing(false)} />}
    </Page>
  )
}

function EditOwn({
  enterprise: { id, version, address, businessScope },
  onClose,
}: {
  enterprise: Enterprise
  onClose: () => void
}) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const client = useQueryClient()
  return (
    <Dialog<{ address?: string; businessScope?: string }, Enterprise>
      title={t('register.own.edit')}
      ok={t('frame.save')}
      initial={{ address: address ?? '', businessScope: businessScope ?? '' }}
      send={(entry) =>
        call(
          api.PATCH('/api/enterprises/{id}/own', {
            params: { path: { id } },
            body: { version, address: entry.address || null, businessScope: entry.businessScope || null },
          }),
        )
      }
      onDone={(saved) => {
        client.setQueryData(['enterprise', id], saved)
        message.success(t('register.file.saved'))
        onClose()
      }}
      onClose={onClose}
    >
      <Form.Item name="address" label={t('register.fields.address')}>
        <Input maxLength={500} />
      </Form.Item>
      <Form.Item name="businessScope" label={t('register.fields.businessScope')}>
        <Input.TextArea autoSize={{ minRows: 3 }} maxLength={4000} />
      </Form.Item>
    </Dialog>
  )
}
