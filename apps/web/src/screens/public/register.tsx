import { useMutation } from '@tanstack/react-query'
import { App, Button, Flex, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { api, call } from '../../api/call.js'
import { Page } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { language } from '../../words/index.js'

interface Entry {
  login: string
  displayName: string
  mobile: string
  password: string
}

/** The forms the server takes, said beside the field before anything is sent. */
const MOBILE = /^\+?[0-9][0-9 -]{5,19}$/
const LOGIN = /^[a-z0-9][a-z0-9._@-]{1,63}$/i
/** Without the full-width digits and blanks an input method leaves. */
const plain = (typed = '') => typed.normalize('NFKC').trim()

/** A firm's user registers by themself; claiming an enterprise comes after signing in. */
export function Component() {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const navigate = useNavigate()
  const register = useMutation({
    mutationFn: ({ login, mobile, ...entry }: Entry) => {
      const own = {
        login: plain(login),
        mobile: plain(mobile),
        language: language() === 'en' ? ('en' as const) : ('zh' as const),
      }
      return call(api.POST('/api/sign-up', { body: { ...entry, ...own } }))
    },
    onSuccess: () => {
      message.success(t('open.account.done'))
      navigate('/sign-in?to=%2Fclaim')
    },
  })
  const need = (label: string) => [{ required: true, whitespace: true, message: t('open.account.need', { label }) }]
  return (
    <Page title={t('open.account.title')} sub={t('open.account.sub')}>
      <section className="panel" style={{ maxWidth: 480 }}>
        <Form<Entry> layout="vertical" requiredMark={false} onFinish={(entry) => register.mutate(entry)}>
          <Form.Item name="displayName" label={t('open.account.name')} rules={need(t('open.account.name'))}>
            <Input autoComplete="name" maxLength={100} />
          </Form.Item>
          <Form.Item
            name="mobile"
            label={t('open.account.mobile')}
            rules={[
              ...need(t('open.account.mobile')),
              { pattern: MOBILE, transform: plain, message: t('open.account.mobileForm') },
            ]}
          >
            <Input type="tel" autoComplete="tel" maxLength={20} />
          </Form.Item>
          <Form.Item
            name="login"
            label={t('open.account.login')}
            extra={t('open.account.loginHelp')}
            rules={[...need(t('open.account.login')), { pattern: LOGIN, transform: plain, message: t('open.account.loginForm') }]}
          >
            <Input autoComplete="username" autoCapitalize="none" spellCheck={false} maxLength={64} />
          </Form.Item>
          <Form.Item
            name="password"
            label={t('open.account.password')}
            extra={t('open.account.passwordHelp')}
            rules={need(t('open.account.password'))}
          >
            <Input.Password autoComplete="new-password" />
          </Form.Item>
          {register.error && (
            <div style={{ marginBottom: 16 }}>
              <ProblemView error={register.error} />
            </div>
          )}
          <Flex gap={16} align="center" wrap>
            <Button type="primary" htmlType="submit" loading={register.isPending}>
              {t('open.account.send')}
            </Button>
            <Link to="/sign-in">{t('open.account.have')}</Link>
          </Flex>
        </Form>
      </section>
    </Page>
  )
}
