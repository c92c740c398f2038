import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Flex, Form, Input, Segmented, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, call } from '../../api/call.js'
import { download } from '../../api/download.js'
import type { components } from '../../api/schema.js'
import { Dialog } from '../../parts/dialog.js'
import { minute } from '../../parts/format.js'
import { useListAddress } from '../../parts/list/address.js'
import type { Column } from '../../parts/list/columns.js'
import { List } from '../../parts/list/list.js'
import { Nothing } from '../../parts/nothing.js'
import { Page } from '../../parts/page.js'
import { useTrouble } from '../../parts/trouble.js'

type Claim = components['schemas']['ClaimView']
const STATES = ['pending', 'verified', 'refused', 'cancelled'] as const

/** Firm users who ask to act for an enterprise: verify or refuse them. */
export function Component() {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const client = useQueryClient()
  const list = useListAddress({ state: 'pending' })
  const [deciding, setDeciding] = useState<{ claim: Claim; verify: boolean }>()
  const claims = useQuery({
    queryKey: ['claims', list.query],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/api/enterprises/claims', { params: { query: list.query as never } })),
  })
  const done = () => {
    setDeciding(undefined)
    message.success(t('register.claims.done'))
    client.invalidateQueries({ queryKey: ['claims'] })
  }
  return (
    <Page title={t('register.claims.title')} sub={t('register.claims.sub')}>
      <Segmented
        style={{ alignSelf: 'start' }}
        value={list.values.state}
        options={STATES.map((value) => ({ value, label: t(`register.claims.states.${value}`) }))}
        onChange={(state) => list.set({ state })}
      />
      <List
        id="claims"
        list={list}
        answer={claims}
        columns={useColumns((claim, verify) => setDeciding({ claim, verify }))}
        nothing={<Nothing title={t(list.values.state === 'pending' ? 'register.claims.none' : 'parts.list.nothing')} />}
      />
      {deciding && <Decide {...deciding} onDone={done} onClose={() => setDeciding(undefined)} />}
    </Page>
  )
}

function Decide({ claim, verify, onDone, onClose }: { claim: Claim; verify: boolean; onDone: () => void; onClose: () => void }) {
  const { t } = useTranslation()
  const path = { id: claim.id }
  const send = ({ role, reason }: { role?: 'firm-admin' | 'firm-member'; reason?: string }) =>
    verify
      ? call(api.POST('/api/enterprises/claims/{id}/verify', { params: { path }, body: { role } }))
      : call(api.POST('/api/enterprises/claims/{id}/refuse', { params: { path }, body: { reason: reason ?? '' } }))
  return (
    <Dialog<{ role?: 'firm-admin' | 'firm-member'; reason?: string }, unknown>
      title={t(verify ? 'register.claims.verify' : 'register.claims.refuse')}
      ok={t(verify ? 'register.claims.verify' : 'register.claims.refuse')}
      danger={!verify}
      send={send}
      onDone={onDone}
      onClose={onClose}
    >
      {verify ? (
        <>
          <p>{t('register.claims.verifyWhy', { user: claim.user?.name ?? '', name: claim.registeredName ?? claim.name })}</p>
          <Form.Item name="role" label={t('register.claims.role')}>
            <Select
              allowClear
              placeholder={t('register.claims.roleUsual')}
              options={(['firm-admin', 'firm-member'] as const).map((value) => ({ value, label: t(`people.roles.${value}`) }))}
            />
          </Form.Item>
        </>
      ) : (
        <Form.Item
          name="reason"
          label={t('register.claims.reason')}
          rules={[{ required: true, whitespace: true, message: t('register.claims.needReason') }]}
        >
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
        </Form.Item>
      )}
    </Dialog>
  )
}

function useColumns(decide: (claim: Claim, verify: boolean) => void): Column<Claim>[] {
  const { t } = useTranslation()
  const trouble = useTrouble()
  return [
    { key: 'user', title: t('register.claims.user'), width: 130, always: true, render: (row) => row.user?.name ?? '—' },
    {
      key: 'claimed',
      title: t('register.claims.claimed'),
      width: 220,
      render: (row) => (
        <>
          <div className="wrap">{row.name}</div>
          <span className="quiet small figures">{row.uscc}</span>
        </>
      ),
    },
    {
      key: 'registered',
      title: t('register.claims.registered'),
      width: 200,
      render: (row) =>
        row.enterpriseId ? (
          <Link to={`/enterprises/${row.enterpriseId}`}>{row.registeredName}</Link>
        ) : (
          t('register.claims.unknown')
        ),
    },
    {
      key: 'note',
      title: t('register.claims.note'),
      width: 180,
      render: (row) => <span className="wrap">{row.note ?? '—'}</span>,
    },
    {
      key: 'proof',
      title: t('register.claims.proof'),
      width: 90,
      render: (row) =>
        row.fileId ? (
          <Button size="small" onClick={() => download(`/api/files/${row.fileId}`).catch(trouble)}>
            {t('frame.download')}
          </Button>
        ) : (
          '—'
        ),
    },
    {
      key: 'at',
      title: t('register.claims.at'),
      width: 140,
      render: (row) => <span className="figures nowrap">{minute(row.createdAt)}</span>,
    },
    {
      key: 'state',
      title: t('register.claims.state'),
      width: 190,
      render: (row) =>
        row.state === 'pending' ? (
          <Flex gap={6}>
            <Button size="small" type="primary" disabled={!row.enterpriseId} onClick={() => decide(row, true)}>
              {t('register.claims.verify')}
            </Button>
            <Button size="small" danger onClick={() => decide(row, false)}>
              {t('register.claims.refuse')}
            </Button>
          </Flex>
        ) : (
          <>
            {t(`register.claims.states.${row.state}`)}
            <div className="quiet small wrap">
              {row.decidedBy && t('register.claims.decided', { name: row.decidedBy.name, when: minute(row.decidedAt) })}{' '}
              {row.reason}
            </div>
          </>
        ),
    },
  ]
}
