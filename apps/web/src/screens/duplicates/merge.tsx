import { SwapOutlined } from '@ant-design/icons'
import { useMutation, useQueries, useQuery } from '@tanstack/react-query'
import { App, Breadcrumb, Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { api, call } from '../../api/call.js'
import { Page, Panel, Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { joined } from '../../words/index.js'
import type { Enterprise } from '../enterprises/enterprise-dialog.js'
import { MovedLines } from './moved-lines.js'

/** First step of a merge: both files side by side, which one stays, what would move, and why they are one. */
export function Component() {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const navigate = useNavigate()
  const [query, setQuery] = useSearchParams()
  const fromId = query.get('from') ?? ''
  const intoId = query.get('into') ?? ''
  const [from, into] = useQueries({
    queries: [fromId, intoId].map((id) => ({
      queryKey: ['enterprise', id],
      queryFn: () => call(api.GET('/api/enterprises/{id}', { params: { path: { id } } })),
    })),
  })
  const preview = useQuery({
    queryKey: ['merge-preview', fromId, intoId],
    queryFn: () => call(api.GET('/api/enterprises/merges/preview', { params: { query: { fromId, intoId } } })),
  })
  const propose = useMutation({
    mutationFn: ({ reason }: { reason: string }) =>
      call(api.POST('/api/enterprises/merges', { body: { fromId, intoId, reason } })),
    onSuccess: () => {
      message.success(t('register.duplicates.proposed'))
      navigate('/duplicates?tab=merges')
    },
  })
  const error = from?.error ?? into?.error ?? preview.error
  if (error) return <ProblemView error={error} retry={() => preview.refetch()} />
  if (!from?.data || !into?.data || !preview.data) return <Waiting rows={8} />
  return (
    <>
      <Breadcrumb
        items={[
          { title: <Link to="/duplicates">{t('register.duplicates.title')}</Link> },
          { title: t('register.duplicates.propose') },
        ]}
      />
      <Page
        title={t('register.duplicates.propose')}
        sub={t('register.duplicates.sub')}
        extra={
          <Button icon={<SwapOutlined aria-hidden />} onClick={() => setQuery({ from: intoId, into: fromId }, { replace: true })}>
            {t('register.duplicates.keep')}
          </Button>
        }
      >
        <div className="side-by-side">
          <File enterprise={from.data} role={t('register.duplicates.goes')} />
          <File enterprise={into.data} role={t('register.duplicates.stays')} />
        </div>
        <Panel title={t('register.duplicates.preview')}>
          <MovedLines lines={preview.data} />
        </Panel>
        <Panel>
          <Form<{ reason: string }> layout="vertical" requiredMark={false} onFinish={(entry) => propose.mutate(entry)}>
            <Form.Item
              name="reason"
              label={t('register.duplicates.why')}
              rules={[{ required: true, whitespace: true, message: t('register.duplicates.needWhy') }]}
            >
              <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
            </Form.Item>
            {propose.error && (
              <div style={{ marginBottom: 12 }}>
                <ProblemView error={propose.error} />
              </div>
            )}
            <Button type="primary" htmlType="submit" loading={propose.isPending}>
              {t('register.duplicates.proposeGo')}
            </Button>
          </Form>
        </Panel>
      </Page>
    </>
  )
}

function File({ enterprise: one, role }: { enterprise: Enterprise; role: string }) {
  const { t } = useTranslation()
  const facts = [
    [t('register.fields.uscc'), one.uscc],
    [t('register.fields.park'), one.parkName],
    [t('register.fields.establishedOn'), one.establishedOn],
    [t('register.fields.address'), one.address],
    [t('register.fields.industry'), one.industryName],
    [t('register.fields.officer'), one.officer?.name],
    [t('register.file.former'), joined(one.formerNames.map((former) => former.name))],
  ]
  return (
    <Panel title={`${role} · ${one.name}`}>
      <dl className="pairs">
        {facts.map(([label, value]) => (
          <div key={label} style={{ display: 'contents' }}>
            <dt>{label}</dt>
            <dd>{value || '—'}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}
