import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Card, Flex, Form, Input, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { api, call } from '../../api/call.js'
import { useTitle } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { speak } from '../../words/index.js'
import { Demo } from './demo.js'
import { safeAddress } from './safe-address.js'

interface Entry {
  login: string
  password: string
}

/** Sign-in; afterwards the page the person came from. */
export function Component() {
  const { t, i18n } = useTranslation()
  const navigate = useNavigate()
  const client = useQueryClient()
  const [query] = useSearchParams()
  const [form] = Form.useForm<Entry>()
  const enter = useMutation({
    mutationFn: (entry: Entry) => call(api.POST('/api/session', { body: entry })),
    onSuccess: async (me) => {
      client.clear()
      client.setQueryData(['me'], me)
      navigate(safeAddress(query.get('to')), { replace: true })
    },
  })
  useTitle(t('signIn.title'))
  const other = i18n.language === 'en' ? 'zh-CN' : 'en'
  return (
    <main style={{ minHeight: '100%', display: 'grid', placeItems: 'center', padding: 16, boxSizing: 'border-box' }}>
      <Flex vertical gap={20} style={{ width: '100%', maxWidth: 380 }}>
        <Flex align="center" gap={12}>
          <img src="/favicon.svg" alt="" width={44} height={44} />
          <div>
            <Typography.Title level={1} style={{ margin: 0, fontSize: 22 }}>
              苗圃 Miaopu
            </Typography.Title>
            <Typography.Text type="secondary">{t('signIn.tagline')}</Typography.Text>
          </div>
        </Flex>
        <Card>
          <Form<Entry> form={form} layout="vertical" requiredMark={false} size="large" onFinish={(entry) => enter.mutate(entry)}>
            <Form.Item name="login" label={t('signIn.login')} rules={[{ required: true, message: t('signIn.needLogin') }]}>
              <Input autoComplete="username" autoFocus autoCapitalize="none" spellCheck={false} />
            </Form.Item>
            <Form.Item
              name="password"
              label={t('signIn.password')}
              rules={[{ required: true, message: t('signIn.needPassword') }]}
            >
              <Input.Password autoComplete="current-password" />
            </Form.Item>
            {enter.error && (
              <div style={{ marginBottom: 16 }}>
                <ProblemView error={enter.error} />
              </div>
            )}
            <Button type="primary" htmlType="submit" block loading={enter.isPending}>
              {t('signIn.submit')}
            </Button>
          </Form>
        </Card>
        <Demo onChoose={({ login, password }) => form.setFieldsValue({ login, password })} />
        <Flex justify="center" gap={16} wrap>
          <Link to="/public/programmes">{t('open.catalogue')}</Link>
          <Link to="/public/publicity">{t('signIn.publicity')}</Link>
          <Link to="/public/register">{t('open.signUp')}</Link>
          <Button type="link" style={{ padding: 0, height: 'auto' }} lang={other} onClick={() => speak(other)}>
            {other === 'en' ? 'English' : '中文'}
          </Button>
        </Flex>
      </Flex>
    </main>
  )
}
