import { UploadOutlined } from '@ant-design/icons'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, App, Button, Flex, Form, Input } from 'antd'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { api, call } from '../../api/call.js'
import { upload } from '../../parts/file/upload.js'
import { minute } from '../../parts/format.js'
import { Mark } from '../../parts/mark.js'
import { Page, Panel } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { useTrouble } from '../../parts/trouble.js'

const MEANINGS = { pending: 'soon', verified: 'done', refused: 'late', cancelled: 'ended' } as const

/** Claims an enterprise: with an invitation code at once, or by its credit code, which the zone verifies. */
export function Component() {
  const { t } = useTranslation()
  return (
    <Page title={t('firm.claim.title')} sub={t('firm.claim.intro')}>
      <ByInvitation />
      <ByCode />
      <OwnClaims />
    </Page>
  )
}

function ByInvitation() {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const client = useQueryClient()
  const navigate = useNavigate()
  const redeem = useMutation({
    mutationFn: ({ code }: { code: string }) =>
      call(api.POST('/api/enterprises/claims/invitation', { body: { code: code.trim() } })),
    onSuccess: async ({ enterpriseId, role }) => {
      message.success(t(role === 'firm-agent' ? 'register.agents.joined' : 'register.own.joined'))
      await client.invalidateQueries()
      navigate(role === 'firm-agent' ? '/' : `/enterprise?enterprise=${enterpriseId}`)
    },
  })
  return (
    <Panel title={t('register.own.byInvitation')}>
      <Form<{ code: string }> layout="vertical" requiredMark={false} onFinish={(entry) => redeem.mutate(entry)}>
        <Form.Item
          name="code"
          label={t('firm.claim.invitation')}
          extra={t('firm.claim.invitationHelp')}
          rules={[{ required: true, whitespace: true, message: t('register.own.needInvitation') }]}
        >
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
        {redeem.error && (
          <div style={{ marginBottom: 12 }}>
            <ProblemView error={redeem.error} />
          </div>
        )}
        <Button htmlType="submit" loading={redeem.isPending}>
          {t('register.own.redeem')}
        </Button>
      </Form>
    </Panel>
  )
}

interface Entry {
  uscc: string
  name: string
  note?: string
}

function ByCode() {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const id = useId()
  const client = useQueryClient()
  const [form] = Form.useForm<Entry>()
  const [file, setFile] = useState<File>()
  const claim = useMutation({
    mutationFn: async (entry: Entry) => {
      const proof = file && (await upload(file, undefined, () => {}))
      return call(api.POST('/api/enterprises/claims', { body: { ...entry, note: entry.note || undefined, fileId: proof?.id } }))
    },
    onSuccess: (claims) => {
      form.resetFields()
      setFile(undefined)
      client.setQueryData(['claims', 'mine'], claims)
      message.success(t('register.own.sent'))
    },
  })
  return (
    <Panel title={t('register.own.byCode')}>
      <Form<Entry> form={form} layout="vertical" requiredMark={false} onFinish={(entry) => claim.mutate(entry)}>
        <Form.Item
          name="uscc"
          label={t('firm.claim.code')}
          extra={t('firm.claim.codeHelp')}
          rules={[{ required: true, whitespace: true, message: t('firm.claim.needCode') }]}
        >
          <Input maxLength={40} autoCapitalize="characters" spellCheck={false} className="figures" />
        </Form.Item>
        <Form.Item
          name="name"
          label={t('register.own.name')}
          rules={[{ required: true, whitespace: true, message: t('register.own.needName') }]}
        >
          <Input maxLength={200} autoComplete="organization" />
        </Form.Item>
        <Form.Item label={t('register.own.file')}>
          <input
            id={id}
            type="file"
            className="seen-by-readers"
            accept=".pdf,.jpg,.jpeg,.png"
            onChange={(event) => setFile(event.target.files?.[0])}
          />
          <label htmlFor={id} className="upload">
            <UploadOutlined aria-hidden /> {t('register.imports.choose')}
          </label>{' '}
          <span className="wrap">{file?.name}</span>
        </Form.Item>
        <Form.Item name="note" label={t('firm.claim.note')}>
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
        </Form.Item>
        {claim.error && (
          <div style={{ marginBottom: 12 }}>
            <ProblemView error={claim.error} />
          </div>
        )}
        <Button type="primary" htmlType="submit" loading={claim.isPending}>
          {t('register.own.send')}
        </Button>
      </Form>
    </Panel>
  )
}

function OwnClaims() {
  const { t } = useTranslation()
  const client = useQueryClient()
  const trouble = useTrouble()
  const claims = useQuery({ queryKey: ['claims', 'mine'], queryFn: () => call(api.GET('/api/enterprises/claims/mine')) })
  const cancel = useMutation({
    mutationFn: (id: string) => call(api.POST('/api/enterprises/claims/{id}/cancel', { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['claims', 'mine'] }),
    onError: trouble,
  })
  if (!claims.data?.length) return null
  return (
    <Panel title={t('register.own.pendingTitle')}>
      <ul className="plain-list rows">
        {claims.data.map((one) => (
          <li key={one.id}>
            <Flex justify="space-between" gap={8} wrap align="center">
              <span className="wrap">
                {one.name} <span className="quiet figures">{one.uscc}</span>{' '}
                <Mark meaning={MEANINGS[one.state]}>{t(`register.claims.states.${one.state}`)}</Mark>
                <div className="quiet small figures">{minute(one.createdAt)}</div>
              </span>
              {one.state === 'pending' && (
                <Button size="small" onClick={() => cancel.mutate(one.id)}>
                  {t('register.own.cancelClaim')}
                </Button>
              )}
            </Flex>
            {one.reason && <Alert type="warning" title={t('register.own.refusedBecause', { reason: one.reason })} />}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
