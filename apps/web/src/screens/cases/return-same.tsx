import { Form, Input, Modal, Select } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseAction } from '../../parts/actions/types.js'
import { type Detail, formOf } from '../../parts/case/use-case.js'
import { optionalMarked, useAskBeforeClose } from '../../parts/dialog.js'
import { useSlots } from '../../parts/file/slots.js'
import { NumberInput } from '../../parts/number-input.js'
import { useOneAtATime } from '../../parts/one-at-a-time.js'
import { ProblemView } from '../../parts/problem-view.js'
import { said } from '../../words/index.js'

interface Entry {
  what: string[]
  reason: string
  legalBasis: string
  workingDays: number
}

/** Returns several cases for correction with one common reason; what can be marked is that of a case among them. */
export function ReturnSame(props: {
  like: Detail | undefined
  action: CaseAction
  busy: boolean
  error: unknown
  intro: ReactNode
  onSend: (input: Record<string, unknown>) => void
  onClose: () => void
}) {
  const { like, action, busy, error, intro, onSend, onClose } = props
  const { t } = useTranslation()
  const [form] = Form.useForm<Entry>()
  const close = useAskBeforeClose(form, onClose)
  const once = useOneAtATime(busy)
  const slots = useSlots(like?.id ?? '')
  const fields = like ? formOf(like).flatMap((section) => section.fields) : []
  const send = ({ what, reason, legalBasis, workingDays }: Entry) =>
    onSend({
      workingDays,
      items: what.map((one) => {
        const [target, key] = one.split(' ')
        return { target, key, reason, legalBasis }
      }),
    })
  return (
    <Modal
      open
      title={`${action.label} · ${t('desk.cases.returnSame')}`}
      okText={action.label}
      cancelText={t('frame.cancel')}
      okButtonProps={{ loading: busy }}
      onOk={form.submit}
      onCancel={() => busy || close()}
      mask={{ closable: false }}
    >
      <Form<Entry>
        form={form}
        layout="vertical"
        initialValues={{ workingDays: 10, legalBasis: like?.programme.legalBasis ?? '' }}
        requiredMark={optionalMarked(t('frame.optional'))}
        onFinish={(entry) => once(() => send(entry))}
      >
        {intro}
        <Form.Item
          name="what"
          label={t('desk.cases.returnWhat')}
          rules={[{ required: true, message: t('desk.cases.needReturnWhat') }]}
        >
          <Select
            mode="multiple"
            showSearch={{ optionFilterProp: 'label' }}
            options={[
              {
                label: t('desk.cases.returnField'),
                options: fields.map((field) => ({ value: `field ${field.key}`, label: said(field.label) })),
              },
              {
                label: t('desk.cases.returnDocument'),
                options: (slots.data ?? []).map((slot) => ({ value: `document ${slot.key}`, label: slot.label })),
              },
            ]}
          />
        </Form.Item>
        <Form.Item
          name="reason"
          label={t('desk.cases.returnReason')}
          rules={[{ required: true, whitespace: true, message: t('desk.cases.needReturnReason') }]}
        >
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={1000} />
        </Form.Item>
        <Form.Item
          name="legalBasis"
          label={t('desk.cases.returnBasis')}
          rules={[{ required: true, whitespace: true, message: t('desk.cases.needReturnBasis') }]}
        >
          <Input maxLength={500} />
        </Form.Item>
        <Form.Item name="workingDays" label={t('desk.cases.returnDays')} rules={[{ required: true }]}>
          <NumberInput min={1} max={1000} precision={0} />
        </Form.Item>
        {error !== undefined && error !== null && <ProblemView error={error} />}
      </Form>
    </Modal>
  )
}
