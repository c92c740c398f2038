import { useMutation } from '@tanstack/react-query'
import { Button, Form, Input, Steps } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { day, minute } from '../../parts/format.js'
import { Page, Panel } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'

type Progress = components['schemas']['PublicProgress']
interface Entry {
  number: string
  code: string
}

/** Without the blanks and full-width letters that copying or an input method leaves. */
const plain = (typed = '') => typed.normalize('NFKC').replaceAll(/\s/g, '')

/** How far a case is, by its number and code, without signing in. */
export function Component() {
  const { t } = useTranslation()
  const [params] = useSearchParams()
  const look = useMutation({
    mutationFn: (query: Entry) => call(api.GET('/api/public/progress', { params: { query } })),
  })
  return (
    <Page title={t('open.progress.title')} sub={t('open.progress.sub')}>
      <section className="panel" style={{ maxWidth: 480 }}>
        <Form<Entry>
          layout="vertical"
          requiredMark={false}
          initialValues={{ number: params.get('number') ?? '' }}
          onFinish={({ number, code }) => look.mutate({ number: plain(number), code: plain(code) })}
        >
          <Form.Item
            name="number"
            label={t('open.progress.number')}
            extra={t('open.progress.numberHelp')}
            rules={[
              {
                required: true,
                pattern: /^[A-Za-z]{1,8}-\d{4}-\d{1,12}$/,
                transform: plain,
                message: t('open.progress.needNumber'),
              },
            ]}
          >
            <Input autoCapitalize="characters" spellCheck={false} maxLength={30} className="figures" />
          </Form.Item>
          <Form.Item
            name="code"
            label={t('open.progress.code')}
            extra={t('open.progress.codeHelp')}
            rules={[{ required: true, pattern: /^[0-9A-Fa-f]{8}$/, transform: plain, message: t('open.progress.needCode') }]}
          >
            <Input autoCapitalize="characters" autoComplete="off" spellCheck={false} maxLength={12} className="figures" />
          </Form.Item>
          {look.error && (
            <div style={{ marginBottom: 16 }}>
              <ProblemView error={look.error} />
            </div>
          )}
          <Button type="primary" htmlType="submit" loading={look.isPending}>
            {t('open.progress.look')}
          </Button>
        </Form>
      </section>
      {look.data && <Found progress={look.data} />}
    </Page>
  )
}

function Found({ progress }: { progress: Progress }) {
  const { t } = useTranslation()
  const phase = (name: string) => t(`parts.phases.${name as 'apply'}`, { defaultValue: name })
  const current = progress.steps.findIndex((step) => step.phase === progress.phase)
  const facts: [string, string | null][] = [
    [t('open.progress.enterprise'), progress.enterprise],
    [t('open.progress.department'), progress.departmentName],
    [
      t('open.progress.now'),
      progress.closed
        ? t('open.progress.done')
        : `${phase(progress.phase)} · ${t(`parts.waits.${progress.waitsOn as 'firm'}`, { defaultValue: progress.waitsOn })}`,
    ],
    [t('open.progress.submitted'), progress.submittedAt && minute(progress.submittedAt)],
    [t('open.progress.due'), progress.closed ? null : progress.dueOn],
  ]
  return (
    <Panel title={`${progress.programme} · ${progress.number}`}>
      <dl className="answers">
        {facts.map(
          ([label, text]) =>
            text && (
              <div key={label}>
                <dt>{label}</dt>
                <dd className="figures">{text}</dd>
              </div>
            ),
        )}
      </dl>
      <h3 style={{ margin: '14px 0 8px', fontSize: 'inherit' }}>{t('open.progress.steps')}</h3>
      <Steps
        size="small"
        orientation="vertical"
        current={current < 0 ? progress.steps.length : current}
        items={progress.steps.map((step) => ({
          key: step.phase,
          title: phase(step.phase),
          content: <span className="figures small">{day(step.reachedAt)}</span>,
        }))}
      />
      <p className="quiet small" style={{ marginBottom: 0 }}>
        {t('open.progress.note')}
      </p>
    </Panel>
  )
}
