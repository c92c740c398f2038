import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Flex, Form, Input, Modal } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import type { Panel } from '../../parts/case/panel-box.js'
import { minute } from '../../parts/format.js'
import { NumberInput } from '../../parts/number-input.js'
import { ProblemView } from '../../parts/problem-view.js'

type Seat = components['schemas']['PanelMemberView']
interface Entry {
  scores: Record<string, number | null | undefined>
  comment?: string
}

const PAUSE = 800

/** An expert's points by the rubric, saved by themselves when typing pauses, submitted once. */
export function ScoreForm({ panel, seat }: { panel: Panel; seat: Seat }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const [form] = Form.useForm<Entry>()
  const version = useRef(seat.version)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [dirty, setDirty] = useState(false)
  const [sure, setSure] = useState(false)
  const path = { params: { path: { id: panel.id } } }
  const save = useMutation({
    mutationFn: () => {
      const { scores, comment } = form.getFieldsValue()
      const given = Object.fromEntries(Object.entries(scores ?? {}).filter(([, points]) => typeof points === 'number'))
      return call(
        api.PUT('/api/panels/{id}/scores', {
          ...path,
          body: { version: version.current, scores: given as Record<string, never>, comment },
        }),
      )
    },
    onSuccess: (saved) => {
      version.current = saved.members[0]?.version ?? version.current
      client.setQueryData(['panels', panel.id], saved)
      setDirty(false)
    },
  })
  const submit = useMutation({
    mutationFn: async () => {
      clearTimeout(timer.current)
      if (dirty) await save.mutateAsync()
      return call(api.POST('/api/panels/{id}/submit', path))
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['panels'] }),
    onSettled: () => setSure(false),
  })
  const put = () => {
    setDirty(true)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => save.mutate(), PAUSE)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  const done = Boolean(seat.submittedAt)
  const points = Form.useWatch('scores', form) ?? seat.scores ?? {}
  const sum = Object.values(points).reduce<number>((all, one) => all + (typeof one === 'number' ? one : 0), 0)
  const most = panel.rubric.reduce((all, line) => all + line.most, 0)
  return (
    <Form<Entry>
      form={form}
      layout="vertical"
      disabled={done}
      initialValues={{ scores: seat.scores ?? {}, comment: seat.comment ?? '' }}
      onValuesChange={put}
      onFinish={() => setSure(true)}
      requiredMark={false}
    >
      {panel.rubric.map((line) => (
        <Form.Item
          key={line.key}
          name={['scores', line.key]}
          label={line.label}
          extra={t('review.panels.points', { most: line.most })}
          rules={[{ required: true, message: t('parts.input.needValue', { label: line.label }) }]}
        >
          <NumberInput min={0} max={line.most} precision={2} style={{ width: 140 }} />
        </Form.Item>
      ))}
      <p>
        {t('review.panels.sum')} <strong className="figures">{Math.round(sum * 100) / 100}</strong>{' '}
        <span className="quiet">{t('review.panels.ofMost', { most })}</span>
      </p>
      <Form.Item name="comment" label={t('review.panels.comment')}>
        <Input.TextArea autoSize={{ minRows: 4 }} maxLength={5000} />
      </Form.Item>
      {save.error && <ProblemView error={save.error} />}
      {submit.error && <ProblemView error={submit.error} />}
      {done ? (
        <Flex vertical gap={8}>
          <strong>{t('review.panels.thanks')}</strong>
          <Link to={`/panels/${panel.id}/sheet`}>{t('review.panels.print')}</Link>
        </Flex>
      ) : (
        <Flex gap={12} align="center" wrap>
          <Button type="primary" htmlType="submit" loading={submit.isPending}>
            {t('review.panels.submit')}
          </Button>
          <span className="quiet small" role="status">
            <Saved pending={save.isPending} dirty={dirty} at={seat.savedAt} />
          </span>
        </Flex>
      )}
      <Modal
        open={sure}
        title={t('review.panels.submit')}
        okText={t('review.panels.submit')}
        cancelText={t('frame.cancel')}
        confirmLoading={submit.isPending}
        onOk={() => submit.mutate()}
        onCancel={() => setSure(false)}
      >
        {t('review.panels.submitHelp')}
      </Modal>
    </Form>
  )
}

function Saved({ pending, dirty, at }: { pending: boolean; dirty: boolean; at?: string | null }) {
  const { t } = useTranslation()
  if (pending) return t('review.panels.saving')
  if (dirty) return t('review.panels.unsaved')
  return at ? t('review.panels.savedAt', { at: minute(at) }) : null
}
