import { useMutation } from '@tanstack/react-query'
import { Alert, Button, Flex, Input, Modal, Popconfirm, Select } from 'antd'
import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useParams } from 'react-router'
import { api, call } from '../../api/call.js'
import { useFire } from '../../parts/actions/use-fire.js'
import { Notice } from '../../parts/case/corrections.js'
import { actedOn, type Detail, formOf, useCase } from '../../parts/case/use-case.js'
import { Slots, useSlots } from '../../parts/file/slots.js'
import { FormView, MarkTick } from '../../parts/form/form-view.js'
import { useKept } from '../../parts/kept.js'
import { NumberInput } from '../../parts/number-input.js'
import { Page, Panel, Waiting } from '../../parts/page.js'
import { PaperButtons } from '../../parts/paper/buttons.js'
import { ProblemView } from '../../parts/problem-view.js'
import { said } from '../../words/index.js'

/** One thing the officer has marked. */
interface Mark {
  target: 'field' | 'document'
  key: string
  label: string
  reason: string
  legalBasis: string
}

/** A notice being written; kept until it is sent. */
interface Draft {
  marks: readonly Mark[]
  note: string
  workingDays: number | null
}
const EMPTY: Draft = { marks: [], note: '', workingDays: 10 }

const TEMPLATES = ['unclear', 'mismatch', 'missing', 'illegible', 'unsigned', 'outdated'] as const

/** O-4, returning a case for correction: fields and documents ticked in place, each with what to change and on what basis. */
export function Component() {
  const { id = '', event = '' } = useParams()
  const asked = useCase(id)
  if (asked.isPending) return <Waiting rows={8} />
  if (asked.error) return <ProblemView error={asked.error} retry={() => asked.refetch()} />
  return <Return detail={asked.data} event={event} />
}

function Return({ detail, event }: { detail: Detail; event: string }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const ids = { note: useId(), days: useId() }
  const form = formOf(detail)
  const slots = useSlots(detail.id)
  const [draft, change, forget] = useKept<Draft>(`return.${detail.id}.${event}`, EMPTY)
  const { marks, note, workingDays } = draft
  const setMarks = (to: (now: readonly Mark[]) => readonly Mark[]) => change((now) => ({ ...now, marks: to(now.marks) }))
  const [checked, setChecked] = useState(false)
  const action = detail.actions.find((one) => one.event === event)
  const fire = useFire(actedOn(detail), () => {
    forget()
    navigate(`/cases/${detail.id}`, { replace: true })
  })
  const list = { items: marks.map(({ label: _label, ...item }) => item), note, workingDays: workingDays ?? 0 }
  const preview = useMutation({
    mutationFn: () => call(api.POST('/api/cases/{id}/corrections/preview', { params: { path: { id: detail.id } }, body: list })),
  })
  const missing = marks.filter((mark) => mark.reason.trim() === '' || mark.legalBasis.trim() === '')
  const ready = marks.length > 0 && missing.length === 0 && workingDays !== null
  const mark = (target: Mark['target'], key: string, label: string, on: boolean) =>
    setMarks((now) =>
      on
        ? [...now, { target, key, label, reason: '', legalBasis: now.at(-1)?.legalBasis ?? detail.programme.legalBasis ?? '' }]
        : now.filter((one) => one.target !== target || one.key !== key),
    )
  const remark = (changed: Mark, to: Partial<Mark>) =>
    setMarks((now) => now.map((one) => (one === changed ? { ...one, ...to } : one)))
  const marked = (target: Mark['target'], key: string) => marks.some((one) => one.target === target && one.key === key)
  const tick = (target: Mark['target'], key: string, label: string): ReactNode => (
    <MarkTick
      label={`${t('parts.correction.mark')}：${label}`}
      checked={marked(target, key)}
      onChange={(on) => mark(target, key, label, on)}
    />
  )
  const go = (then: () => void) => {
    setChecked(true)
    if (ready) then()
    else requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-describedby$="-fault"]')?.focus())
  }
  if (!action?.allowed)
    return (
      <Page title={t('desk.back.title')} extra={<Link to={`/cases/${detail.id}`}>{t('frame.back')}</Link>}>
        <Alert
          type="warning"
          showIcon
          title={t('parts.actions.cannot', { label: action?.label ?? t('desk.back.title') })}
          description={(action?.refusals ?? []).map((one) => one.message).join('；')}
        />
      </Page>
    )
  return (
    <Page
      title={t('desk.back.title')}
      sub={`${detail.number} ${detail.enterprise.name}`}
      extra={<Link to={`/cases/${detail.id}`}>{t('frame.back')}</Link>}
    >
      <Alert type="info" showIcon title={t('desk.back.intro')} description={t('desk.back.onceOnly')} />
      <div className="two even">
        <Flex vertical gap={16} style={{ minWidth: 0 }}>
          {form.length > 0 && (
            <Panel title={t('desk.case.tabs.form')}>
              <FormView form={form} answers={detail.answers} beside={(field) => tick('field', field.key, said(field.label))} />
            </Panel>
          )}
          {slots.data && slots.data.length > 0 && (
            <Panel title={t('desk.case.tabs.documents')}>
              <Slots caseId={detail.id} slots={slots.data} beside={(slot) => tick('document', slot.key, slot.label)} />
            </Panel>
          )}
        </Flex>
        <Flex vertical gap={16} style={{ minWidth: 0 }}>
          <Panel
            title={marks.length > 0 ? t('desk.back.chosen', { count: marks.length }) : undefined}
            extra={
              marks.length > 0 && (
                <Popconfirm
                  title={t('desk.back.clearAsk')}
                  okText={t('desk.back.clear')}
                  cancelText={t('frame.cancel')}
                  onConfirm={forget}
                >
                  <Button type="link" size="small">
                    {t('desk.back.clear')}
                  </Button>
                </Popconfirm>
              )
            }
          >
            {marks.length === 0 && (
              <span
                role={checked ? 'alert' : undefined}
                style={checked ? { color: 'var(--miaopu-color-error)' } : undefined}
                className={checked ? '' : 'quiet'}
              >
                {t('desk.back.noneChosen')}
              </span>
            )}
            <ol className="plain-list rows">
              {marks.map((one) => (
                <li key={`${one.target} ${one.key}`}>
                  <OneMark
                    mark={one}
                    checked={checked}
                    onChange={(to) => remark(one, to)}
                    onDrop={() => mark(one.target, one.key, one.label, false)}
                  />
                </li>
              ))}
            </ol>
          </Panel>
          <Panel>
            <Flex vertical gap={12}>
              <div>
                <label htmlFor={ids.note}>{t('desk.back.overall')}</label>
                <Input.TextArea
                  id={ids.note}
                  value={note}
                  autoSize={{ minRows: 2, maxRows: 8 }}
                  maxLength={2000}
                  onChange={(e) => change((now) => ({ ...now, note: e.target.value }))}
                />
              </div>
              <div>
                <label htmlFor={ids.days}>{t('parts.input.workingDays')}</label>
                <div>
                  <NumberInput
                    id={ids.days}
                    min={1}
                    max={1000}
                    precision={0}
                    value={workingDays}
                    onChange={(to) => change((now) => ({ ...now, workingDays: to }))}
                    status={checked && workingDays === null ? 'error' : undefined}
                    aria-describedby={checked && workingDays === null ? `${ids.days}-fault` : undefined}
                    suffix={t('parts.input.workingDaysUnit')}
                    style={{ width: 200 }}
                  />
                </div>
                {checked && workingDays === null && (
                  <div id={`${ids.days}-fault`} role="alert" className="small" style={{ color: 'var(--miaopu-color-error)' }}>
                    {t('desk.back.needDays')}
                  </div>
                )}
              </div>
              {fire.error && <ProblemView error={fire.error} />}
              {preview.error && <ProblemView error={preview.error} />}
              <Flex gap={8} wrap>
                <Button loading={preview.isPending} onClick={() => go(() => preview.mutate())}>
                  {t('desk.back.preview')}
                </Button>
                <Button type="primary" loading={fire.isPending} onClick={() => go(() => fire.mutate({ action, input: list }))}>
                  {t('desk.back.send')}
                </Button>
              </Flex>
            </Flex>
          </Panel>
        </Flex>
      </div>
      {preview.data && (
        <Modal open title={t('parts.actions.sees')} footer={null} onCancel={preview.reset} width={640}>
          <Notice notice={preview.data} form={form} preview />
          <Flex justify="end" style={{ marginTop: 16 }}>
            <PaperButtons
              place={{
                address: `/api/cases/${detail.id}/corrections/preview-paper`,
                body: list,
                title: t('parts.paper.correctionPreview'),
              }}
            />
          </Flex>
        </Modal>
      )}
    </Page>
  )
}

function OneMark({
  mark,
  checked,
  onChange,
  onDrop,
}: {
  mark: Mark
  checked: boolean
  onChange: (to: Partial<Mark>) => void
  onDrop: () => void
}) {
  const { t } = useTranslation()
  const id = useId()
  const field = (name: 'reason' | 'legalBasis', label: string, need: string) => {
    const wrong = checked && mark[name].trim() === ''
    return (
      <div>
        <label htmlFor={`${id}-${name}`} className="small">
          {label}
        </label>
        <Input.TextArea
          id={`${id}-${name}`}
          value={mark[name]}
          autoSize={{ minRows: 1, maxRows: 6 }}
          maxLength={name === 'reason' ? 1000 : 500}
          status={wrong ? 'error' : undefined}
          aria-describedby={wrong ? `${id}-${name}-fault` : undefined}
          onChange={(event) => onChange({ [name]: event.target.value })}
        />
        {wrong && (
          <div id={`${id}-${name}-fault`} role="alert" className="small" style={{ color: 'var(--miaopu-color-error)' }}>
            {need}
          </div>
        )}
      </div>
    )
  }
  return (
    <Flex vertical gap={6}>
      <Flex justify="space-between" gap={8} align="baseline">
        <strong>{mark.label}</strong>
        <Button type="link" size="small" onClick={onDrop}>
          {t('parts.correction.unmark')}
        </Button>
      </Flex>
      <Select
        size="small"
        value={null}
        placeholder={t('parts.input.templates')}
        aria-label={`${mark.label} ${t('parts.input.templates')}`}
        style={{ width: '100%' }}
        options={TEMPLATES.map((key) => ({ value: key, label: t(`desk.back.templates.${key}`) }))}
        onChange={(key: (typeof TEMPLATES)[number] | null) => key && onChange({ reason: t(`desk.back.templates.${key}`) })}
      />
      {field('reason', t('parts.correction.reason'), t('desk.back.needReason', { label: mark.label }))}
      {field('legalBasis', t('parts.correction.basis'), t('desk.back.needBasis', { label: mark.label }))}
    </Flex>
  )
}
