import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, App, Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import { api, call } from '../../api/call.js'
import { Page } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { useMe } from '../../parts/session.js'
import { safeAddress } from '../sign-in/safe-address.js'

interface Entry {
  current: string
  password: string
}

/** Changing one's password; the first sign-in leads here before anywhere else. */
export function Component() {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const me = useMe()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [query] = useSearchParams()
  const change = useMutation({
    mutationFn: (entry: Entry) => call(api.POST('/api/password', { body: entry })),
    onSuccess: async () => {
      message.success(t('frame.password.changed'))
      await client.invalidateQueries({ queryKey: ['me'] })
      navigate(safeAddress(query.get('to')), { replace: true })
    },
  })
  const first = me.data?.mustChangePassword === true
  return (
    <Page title={first ? t('frame.password.first') : t('frame.password.change')}>
      {first && <Alert type="info" showIcon title={t('frame.password.firstHelp')} />}
      <section className="panel" style={{ maxWidth: 460 }}>
        <Form<Entry> layout="vertical" requiredMark={false} onFinish={(entry) => change.mutate(entry)}>
          <input type="text" autoComplete="username" value={me.data?.login ?? ''} readOnly hidden />
          <Form.Item
            name="current"
            label={t('frame.password.old')}
            rules={[{ required: true, message: t('frame.password.needOld') }]}
          >
            <Input.Password autoComplete="current-password" />
          </Form.Item>
          <Form.Item
            name="password"
            label={t('frame.password.next')}
            extra={t('frame.password.rule')}
            rules={[{ required: true, message: t('frame.password.needNext') }]}
          >
            <Input.Password autoComplete="new-password" />
          </Form.Item>
          {change.error && (
            <div style={{ marginBottom: 16 }}>
              <ProblemView error={change.error} />
            </div>
          )}
          <Button type="primary" htmlType="submit" loading={change.isPending}>
            {t('frame.password.change')}
          </Button>
        </Form>
      </section>
    </Page>
  )
}
