import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Form, Input, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { optionalMarked } from '../../parts/dialog.js'
import { Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { joined, speak } from '../../words/index.js'

type Own = components['schemas']['UserView']
interface Entry {
  email?: string
  mobile?: string
  language: 'zh' | 'en'
}

/** One's own e-mail, mobile and language; the way to the password. */
export function AboutMe() {
  const own = useQuery({ queryKey: ['own'], queryFn: () => call(api.GET('/api/me')) })
  if (own.isPending) return <Waiting />
  if (own.error) return <ProblemView error={own.error} retry={() => own.refetch()} />
  return <Particulars own={own.data} />
}

function Particulars({ own: me }: { own: Own }) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const client = useQueryClient()
  const save = useMutation({
    mutationFn: (entry: Entry) =>
      call(
        api.PATCH('/api/me', { body: { email: entry.email || null, mobile: entry.mobile || null, language: entry.language } }),
      ),
    onSuccess: async (_, entry) => {
      await speak(entry.language === 'en' ? 'en' : 'zh-CN')
      await client.invalidateQueries()
      message.success(t('people.own.saved'))
    },
  })
  const roles = joined(me.roles.map((role) => t(`people.roles.${role}`)))
  return (
    <section className="panel" style={{ maxWidth: 560 }}>
      <dl className="pairs" style={{ marginBottom: 18 }}>
        <dt>{t('people.own.name')}</dt>
        <dd>
          {me.displayName} <span className="quiet small">{t('people.own.nameHelp')}</span>
        </dd>
        <dt>{t('people.own.login')}</dt>
        <dd>{me.login}</dd>
        <dt>{t('people.own.roles')}</dt>
        <dd>{roles}</dd>
      </dl>
      <Form<Entry>
        layout="vertical"
        initialValues={{ email: me.email ?? '', mobile: me.mobile ?? '', language: me.language }}
        requiredMark={optionalMarked(t('frame.optional'))}
        onFinish={(entry) => save.mutate(entry)}
      >
        <Form.Item name="email" label={t('people.own.email')}>
          <Input type="email" autoComplete="email" maxLength={200} />
        </Form.Item>
        <Form.Item name="mobile" label={t('people.own.mobile')}>
          <Input type="tel" autoComplete="tel" maxLength={20} />
        </Form.Item>
        <Form.Item name="language" label={t('people.own.language')} rules={[{ required: true }]}>
          <Radio.Group
            options={[
              { value: 'zh', label: <span lang="zh">中文</span> },
              { value: 'en', label: <span lang="en">English</span> },
            ]}
          />
        </Form.Item>
        {save.error && (
          <div style={{ marginBottom: 16 }}>
            <ProblemView error={save.error} />
          </div>
        )}
        <div style={{ display: 'flex', gap: 16, alignItems: 'center' }}>
          <Button type="primary" htmlType="submit" loading={save.isPending}>
            {t('frame.save')}
          </Button>
          <Link to="/password?to=%2Fprofile">{t('people.own.password')}</Link>
        </div>
      </Form>
    </section>
  )
}
