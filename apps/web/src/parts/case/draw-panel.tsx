import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, DatePicker, Flex, Form, Input, Select } from 'antd'
import type { Dayjs } from 'dayjs'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import { useStaff } from '../choices.js'
import { Dialog } from '../dialog.js'
import { NumberInput } from '../number-input.js'
import { ProblemView } from '../problem-view.js'
import { useMe } from '../session.js'
import { ExcludedList } from './panel-box.js'

interface Line {
  key?: string
  label: string
  most: number
}
interface Entry {
  seats: number
  quotas: { expertise: string; seats: number }[]
  rubric: Line[]
  words: string
  witnessId: string
  dueOn?: Dayjs | null
}

/** Draws a panel before a witness; says first who may be drawn and who is kept out. */
export function DrawPanel({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const { t } = useTranslation()
  const me = useMe()
  const client = useQueryClient()
  const staff = useStaff()
  const [seats, setSeats] = useState<number>()
  const preview = useQuery({
    queryKey: ['case', caseId, 'panel-preview', seats],
    placeholderData: keepPreviousData,
    retry: false,
    queryFn: () => call(api.POST('/api/cases/{id}/panels/preview', { params: { path: { id: caseId } }, body: { seats } })),
  })
  /** Says what is missing by its name; the fields of a list have no label of their own to be named by. */
  const need = (name: 'seats' | 'field' | 'line' | 'most' | 'witness') => [
    { required: true, message: t('parts.input.needValue', { label: t(`review.panels.${name}`) }) },
  ]
  if (preview.isPending) return null
  const plan = preview.data
  const send = ({ dueOn, rubric, ...entry }: Entry) =>
    call(
      api.POST('/api/cases/{id}/panels', {
        params: { path: { id: caseId } },
        body: {
          ...entry,
          rubric: rubric.map((line, n) => ({ ...line, key: line.key ?? `line-${n + 1}` })),
          dueOn: dueOn?.format('YYYY-MM-DD'),
        },
      }),
    )
  return (
    <Dialog<Entry, unknown>
      title={t('review.panels.draw')}
      ok={t('review.panels.draw')}
      width={640}
      initial={{
        seats: plan?.seats ?? 3,
        quotas: plan?.quotas ?? [],
        rubric: plan?.rubric.length ? plan.rubric : [{ label: '', most: 100 }],
      }}
      send={send}
      onDone={() => {
        client.invalidateQueries({ queryKey: ['case', caseId] })
        onClose()
      }}
      onClose={onClose}
    >
      {preview.error && <ProblemView error={preview.error} />}
      {plan && (
        <details style={{ marginBottom: 12 }}>
          <summary>
            {t('review.panels.pool', { count: plan.pool.length })}，{t('review.panels.excluded', { count: plan.excluded.length })}
          </summary>
          <ExcludedList excluded={plan.excluded} />
        </details>
      )}
      <Form.Item name="seats" label={t('review.panels.seats')} rules={need('seats')}>
        <NumberInput min={1} max={21} precision={0} onChange={(value) => value && setSeats(value)} />
      </Form.Item>
      <Lines name="quotas" label={t('review.panels.quotas')} add={t('review.panels.addQuota')} fresh={{ seats: 1 }}>
        {(at) => (
          <>
            <Form.Item name={[at, 'expertise']} noStyle rules={need('field')}>
              <Input aria-label={t('review.panels.field')} placeholder={t('review.panels.field')} maxLength={50} />
            </Form.Item>
            <Form.Item name={[at, 'seats']} noStyle rules={need('seats')}>
              <NumberInput aria-label={t('review.panels.seats')} min={1} max={20} precision={0} />
            </Form.Item>
          </>
        )}
      </Lines>
      <Lines name="rubric" label={t('review.panels.rubric')} add={t('review.panels.addLine')} fresh={{ most: 10 }} least={1}>
        {(at) => (
          <>
            <Form.Item name={[at, 'label']} noStyle rules={need('line')}>
              <Input aria-label={t('review.panels.line')} placeholder={t('review.panels.line')} maxLength={200} />
            </Form.Item>
            <Form.Item name={[at, 'most']} noStyle rules={need('most')}>
              <NumberInput aria-label={t('review.panels.most')} min={0.01} max={1000} />
            </Form.Item>
          </>
        )}
      </Lines>
      <Form.Item name="witnessId" label={t('review.panels.witness')} rules={need('witness')}>
        <Select
          options={staff.choices.filter((one) => one.value !== me.data?.id)}
          loading={staff.loading}
          showSearch={{ optionFilterProp: 'label' }}
        />
      </Form.Item>
      <Form.Item
        name="words"
        label={t('review.panels.words')}
        extra={t('review.panels.wordsHelp')}
        rules={[{ required: true, whitespace: true, min: 4, message: t('review.panels.needWords') }]}
      >
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="dueOn" label={t('review.panels.due')}>
        <DatePicker format="YYYY-MM-DD" style={{ width: 180 }} />
      </Form.Item>
    </Dialog>
  )
}

function Lines({
  name,
  label,
  add,
  fresh,
  least = 0,
  children,
}: {
  name: 'quotas' | 'rubric'
  label: string
  add: string
  fresh: object
  least?: number
  children: (at: number) => React.ReactNode
}) {
  const { t } = useTranslation()
  return (
    <Form.Item label={label} required={least > 0}>
      <Form.List name={name}>
        {(fields, list) => (
          <Flex vertical gap={8}>
            {fields.map((field) => (
              <Flex key={field.key} gap={8}>
                {children(field.name)}
                <Button
                  icon={<DeleteOutlined aria-hidden />}
                  aria-label={t('frame.remove')}
                  disabled={fields.length <= least}
                  onClick={() => list.remove(field.name)}
                />
              </Flex>
            ))}
            <div>
              <Button icon={<PlusOutlined aria-hidden />} onClick={() => list.add(fresh)}>
                {add}
              </Button>
            </div>
          </Flex>
        )}
      </Form.List>
    </Form.Item>
  )
}
