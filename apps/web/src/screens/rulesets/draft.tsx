import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, App, Breadcrumb, Button, Checkbox, DatePicker, Flex, Form, Input } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useParams } from 'react-router'
import { api, call } from '../../api/call.js'
import { ServerProblem } from '../../api/problem.js'
import { optionalMarked } from '../../parts/dialog.js'
import { Page, Panel, Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import type { Ruleset } from './ruleset.js'
import { type Content, Thresholds } from './thresholds.js'

interface Head {
  id: string
  name: string
  legalBasis: string
  dateNote?: string
  confirmed?: boolean
  newFrom?: Dayjs
  renewalFrom?: Dayjs
}

/** Drafts the next version of a ruleset from one there is, or edits a draft. */
export function Component() {
  const { id = '' } = useParams()
  const ruleset = useQuery({
    queryKey: ['ruleset', id],
    queryFn: () => call(api.GET('/api/rulesets/{id}', { params: { path: { id } } })),
  })
  if (ruleset.isPending) return <Waiting rows={10} />
  if (ruleset.error) return <ProblemView error={ruleset.error} retry={() => ruleset.refetch()} />
  return <Draft key={id} from={ruleset.data} />
}

function Draft({ from }: { from: Ruleset }) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const navigate = useNavigate()
  const client = useQueryClient()
  const [form] = Form.useForm<Head>()
  const again = from.status === 'draft'
  const [text, setText] = useState(() => inText({ rule: from.rule, derived: from.derived, score: from.score ?? undefined }))
  const read = readContent(text)
  const save = useMutation({
    mutationFn: ({ confirmed, newFrom, renewalFrom, ...head }: Head) => {
      if (!read.ok) throw new Error(read.why)
      const body = {
        ...head,
        ...read.content,
        line: from.line,
        certainty: confirmed ? ('confirmed' as const) : ('unconfirmed' as const),
        dateNote: head.dateNote || undefined,
        newFrom: newFrom?.format('YYYY-MM-DD'),
        renewalFrom: renewalFrom?.format('YYYY-MM-DD'),
      }
      return again
        ? call(api.PUT('/api/rulesets/{id}', { params: { path: { id: from.id } }, body }))
        : call(api.POST('/api/rulesets', { body }))
    },
    onError: (error) => {
      if (!(error instanceof ServerProblem)) return
      const own = error.items.filter((item) => item.at && form.getFieldInstance(item.at as never) !== undefined)
      form.setFields(own.map((item) => ({ name: item.at as never, errors: [item.message] })))
    },
    onSuccess: (saved) => {
      message.success(t('rulesets.draftSaved'))
      client.setQueryData(['ruleset', saved.id], saved)
      client.invalidateQueries({ queryKey: ['rulesets'] })
      navigate(`/rulesets/${saved.id}?tab=draft`)
    },
  })
  const need = (label: string) => [{ required: true, message: t('rulesets.need', { label }) }]
  const date = (value: string | null) => (value ? dayjs(value) : undefined)
  return (
    <>
      <Breadcrumb
        items={[
          { title: <Link to="/rulesets">{t('rulesets.title')}</Link> },
          { title: <Link to={`/rulesets/${from.id}`}>{from.name}</Link> },
          { title: t(again ? 'rulesets.editDraft' : 'rulesets.draftTitle') },
        ]}
      />
      <Page title={t(again ? 'rulesets.editDraft' : 'rulesets.draftTitle')} sub={t('rulesets.draftHelp')}>
        <Form<Head>
          form={form}
          layout="vertical"
          requiredMark={optionalMarked(t('frame.optional'))}
          scrollToFirstError={{ focus: true }}
          initialValues={{
            id: again ? from.id : '',
            name: from.name,
            legalBasis: from.legalBasis,
            dateNote: again ? (from.dateNote ?? '') : '',
            confirmed: again && from.certainty === 'confirmed',
            newFrom: again ? date(from.newFrom) : undefined,
            renewalFrom: again ? date(from.renewalFrom) : undefined,
          }}
          onFinish={(head) => read.ok && save.mutate(head)}
        >
          <Panel>
            <div className="pair-of-fields">
              <Form.Item name="id" label={t('rulesets.id')} extra={t('rulesets.idHelp')} rules={need(t('rulesets.id'))}>
                <Input maxLength={80} disabled={again} />
              </Form.Item>
              <Form.Item name="name" label={t('rulesets.name')} rules={need(t('rulesets.name'))}>
                <Input maxLength={200} />
              </Form.Item>
              <Form.Item name="legalBasis" label={t('rulesets.basis')} rules={need(t('rulesets.basis'))}>
                <Input maxLength={500} />
              </Form.Item>
              <Form.Item name="newFrom" label={t('rulesets.newFrom')}>
                <DatePicker format="YYYY-MM-DD" />
              </Form.Item>
              <Form.Item name="renewalFrom" label={t('rulesets.renewalFrom')}>
                <DatePicker format="YYYY-MM-DD" />
              </Form.Item>
              <Form.Item name="dateNote" label={t('rulesets.dateNote')}>
                <Input maxLength={500} />
              </Form.Item>
            </div>
            <Form.Item name="confirmed" valuePropName="checked" style={{ marginBottom: 0 }}>
              <Checkbox>{t('rulesets.confirmed')}</Checkbox>
            </Form.Item>
          </Panel>
        </Form>
        {read.ok && <Thresholds content={read.content} onChange={(content) => setText(inText(content))} />}
        <Panel title={<label htmlFor="ruleset-content">{t('rulesets.content')}</label>}>
          <Flex vertical gap={8}>
            <span className="quiet small">{t('rulesets.contentHelp')}</span>
            <Input.TextArea
              id="ruleset-content"
              value={text}
              autoSize={{ minRows: 8, maxRows: 24 }}
              style={{ fontFamily: 'monospace' }}
              status={read.ok ? undefined : 'error'}
              onChange={(event) => setText(event.target.value)}
            />
            {!read.ok && (
              <Alert
                type="warning"
                showIcon
                role="alert"
                title={read.line ? t('rulesets.badContentAt', { line: read.line }) : t('rulesets.badContent', { why: read.why })}
              />
            )}
          </Flex>
        </Panel>
        {save.error && <ProblemView error={save.error} />}
        <div className="foot">
          <Flex gap={8} justify="flex-end">
            <Link to={`/rulesets/${from.id}`}>
              <Button>{t('frame.cancel')}</Button>
            </Link>
            <Button type="primary" loading={save.isPending} onClick={form.submit}>
              {t('rulesets.saveDraft')}
            </Button>
          </Flex>
        </div>
      </Page>
    </>
  )
}

const inText = (content: Content) => JSON.stringify(content, null, 2)

function readContent(text: string): { ok: true; content: Content } | { ok: false; why: string; line?: number } {
  try {
    const content = JSON.parse(text) as Content
    if (typeof content !== 'object' || content === null || typeof content.rule !== 'object') return { ok: false, why: 'rule' }
    return { ok: true, content }
  } catch (error) {
    const why = (error as Error).message
    const at = /position (\d+)/.exec(why)?.[1]
    return { ok: false, why, line: at === undefined ? undefined : text.slice(0, Number(at)).split('\n').length }
  }
}
