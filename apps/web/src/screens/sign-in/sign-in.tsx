import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Card, Flex, Form, Input, Typography } from 'antd'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import { api, call } from '../../api/call.js'
import { ProblemView } from '../../parts/problem-view.js'
import { speak } from '../../words/index.js'

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
  const enter = useMutation({
    mutationFn: (entry: Entry) => call(api.POST('/api/session', { body: entry })),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['me'] })
      navigate(safeAddress(query.get('to')), { replace: true })
    },
  })
  useEffect(() => {
    document.title = `${t('signIn.title')} · 苗圃 Miaopu`
  }, [t])
  return (
    <main style={{ minHeight: '100%', display: 'grid', placeItems: 'center', padding: 16, boxSizing: 'border-box' }}>
      <Flex vertical gap={20} style={{ width: '100%', maxWidth: 380 }}>
        <Flex align="center" gap={12}>
          <img src="/favicon.svg" alt="" width={44} height={44} />
          <div>
            <Typography.Title level={1} style={{ margin: 0, fontSize: 22 }}>苗圃 Miaopu</Typography.Title>
            <Typography.Text type="secondary">{t('signIn.tagline')}</Typography.Text>
          </div>
        </Flex>
        {query.get('ended') && <Alert type="info" showIcon title={t('signIn.ended')} />}
        <Card>
          <Form<Entry> layout="vertical" requiredMark={false} size="large" onFinish={(entry) => enter.mutate(entry)}>
            <Form.Item name="login" label={t('signIn.login')} rules={[{ required: true, message: t('signIn.needLogin') }]}>
              <Input autoComplete="username" autoFocus autoCapitalize="none" spellCheck={false} />
            </Form.Item>
            <Form.Item name="password" label={t('signIn.password')} rules={[{ required: true, message: t('signIn.needPassword') }]}>
              <Input.Password autoComplete="current-password" />
            </Form.Item>
            {enter.error && <div style={{ marginBottom: 16 }}><ProblemView error={enter.error} /></div>}
            <Button type="primary" htmlType="submit" block loading={enter.isPending}>{t('signIn.submit')}</Button>
          </Form>
        </Card>
        <Button type="link" onClick={() => speak(i18n.language === 'en' ? 'zh-CN' : 'en')}>{i18n.language === 'en' ? '中文' : 'English'}</Button>
      </Flex>
    </main>
  )
}

/** Only addresses of this site: a link elsewhere in `to` leads home. */
function safeAddress(to: string | null): string {
  return to?.startsWith('/') && !to.startsWith('//') && !to.startsWith('/\\') ? to : '/'
}
