import { PlusOutlined } from '@ant-design/icons'
import { Alert, Button, Checkbox, DatePicker, Form, Input, Modal } from 'antd'
import type { Dayjs } from 'dayjs'
import type { ComponentType, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { optionalMarked, useAskBeforeClose } from '../dialog.js'
import { YuanInput } from '../form/yuan-input.js'
import { useOneAtATime } from '../one-at-a-time.js'
import { ProblemView } from '../problem-view.js'
import { AwardFields } from './award-fields.js'
import { type InputField, inputs } from './inputs.js'
import { ProposalFields } from './proposal.js'
import { RemoveRow } from './remove-row.js'
import type { ActedOn, CaseAction } from './types.js'

export interface DialogProps {
  action: CaseAction
  on?: ActedOn
  busy: boolean
  error: unknown
  /** Said above the fields, e.g. how many cases a batch is about. */
  intro?: ReactNode
  onSend: (input: Record<string, unknown>) => void
  onClose: () => void
}

/** Inputs with a shape of their own. */
const OWN: Readonly<Record<string, ComponentType<{ on: ActedOn; input: string }>>> = {
  Proposal: ProposalFields,
  AwardProposal: AwardFields,
  Rematch: AwardFields,
}

/** Asks for what a step needs before it is done; steps that need nothing are only confirmed. */
export function InputDialog({ action, on, busy, error, intro, onSend, onClose }: DialogProps) {
  const { t } = useTranslation()
  const [form] = Form.useForm()
  const close = useAskBeforeClose(form, onClose)
  const once = useOneAtATime(busy)
  const fields = inputs[action.input ?? 'Note']
  const Own = on && OWN[action.input ?? '']
  const known = fields !== undefined || Own
  return (
    <Modal
      open
      title={t('parts.actions.confirm', { label: action.label })}
      okText={action.label}
      cancelText={t('frame.cancel')}
      okButtonProps={{ danger: action.adverse, loading: busy, disabled: !known }}
      onOk={form.submit}
      onCancel={() => busy || close()}
      mask={{ closable: false }}
      width={Own ? 680 : 520}
      destroyOnHidden
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={optionalMarked(t('frame.optional'))}
        scrollToFirstError={{ focus: true }}
        onFinish={(values) => once(() => onSend(cleaned(values)))}
      >
        {intro}
        {action.adverse && <Alert type="warning" showIcon title={t('parts.actions.adverse')} style={{ marginBottom: 12 }} />}
        {!known && <Alert type="info" showIcon title={t('parts.input.unknown', { name: action.input })} />}
        {Own ? <Own on={on} input={action.input ?? ''} /> : fields?.map((field) => <OneField key={field.key} field={field} />)}
        {error !== undefined && error !== null && <ProblemView error={error} />}
      </Form>
    </Modal>
  )
}

function OneField({ field }: { field: InputField }) {
  const { t } = useTranslation()
  const label = t(`parts.input.fields.${field.key as 'reason'}`)
  /** A rule that speaks of blanks is one for text, and any other value would fail it. */
  const isText = field.kind !== 'date' && field.kind !== 'money'
  const required = { required: true, message: t('parts.input.needValue', { label }) }
  const rules = field.required ? [isText ? { ...required, whitespace: true } : required] : []
  if (field.kind === 'tick')
    return (
      <Form.Item name={field.key} valuePropName="checked">
        <Checkbox>{label}</Checkbox>
      </Form.Item>
    )
  if (field.kind === 'lines') return <Lines field={field} label={label} />
  return (
    <Form.Item name={field.key} label={label} rules={rules}>
      {field.kind === 'long' ? (
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 10 }} maxLength={field.most} />
      ) : field.kind === 'money' ? (
        <YuanInput label={label} min="0.01" width={240} />
      ) : field.kind === 'date' ? (
        <DatePicker format="YYYY-MM-DD" style={{ width: 180 }} />
      ) : (
        <Input maxLength={field.most} />
      )}
    </Form.Item>
  )
}

/** Several lines, one input each; at least one where the step needs one. */
function Lines({ field, label }: { field: InputField; label: string }) {
  const { t } = useTranslation()
  return (
    <Form.Item label={label} required={field.required}>
      <Form.List name={field.key} initialValue={['']}>
        {(lines, { add, remove }) => (
          <>
            {lines.map((line, index) => (
              <div key={line.key} style={{ display: 'flex', gap: 8 }}>
                <Form.Item
                  name={line.name}
                  style={{ flex: 1, marginBottom: 8 }}
                  rules={[{ required: true, whitespace: true, message: t('parts.input.needValue', { label }) }]}
                >
                  <Input.TextArea
                    autoSize={{ minRows: 1, maxRows: 5 }}
                    maxLength={field.most}
                    aria-label={`${label} ${index + 1}`}
                  />
                </Form.Item>
                {lines.length > 1 && <RemoveRow onClick={() => remove(index)} />}
              </div>
            ))}
            <Button type="dashed" icon={<PlusOutlined aria-hidden />} onClick={() => add('')}>
              {t('parts.input.addRow')}
            </Button>
          </>
        )}
      </Form.List>
    </Form.Item>
  )
}

/** What was filled in as the server takes it: dates as `YYYY-MM-DD`, nothing for what was left empty. */
function cleaned(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => {
      if (value === undefined || value === null || value === '') return []
      return [[key, isDay(value) ? value.format('YYYY-MM-DD') : value]]
    }),
  )
}

const isDay = (value: unknown): value is Dayjs => typeof value === 'object' && value !== null && 'format' in value
