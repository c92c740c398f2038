import { PlusOutlined } from '@ant-design/icons'
import { useQueryClient } from '@tanstack/react-query'
import { Button, DatePicker, Form, Input, Radio, Select } from 'antd'
import type { Dayjs } from 'dayjs'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import { useStaff } from '../choices.js'
import { Dialog } from '../dialog.js'

interface Entry {
  title: string
  note?: string
  whose: 'colleague' | 'firm'
  assigneeId?: string
  dueOn?: Dayjs | null
}

/** Opens work on a case by hand: a visit, an opinion, something for the firm to do. */
export function OpenTask({ caseId }: { caseId: string }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const staff = useStaff()
  const [open, setOpen] = useState(false)
  const send = ({ title, note, whose, assigneeId, dueOn }: Entry) =>
    call(
      api.POST('/api/cases/{id}/tasks', {
        params: { path: { id: caseId } },
        body: {
          title,
          note,
          ...(whose === 'firm' ? { forFirm: true } : { assigneeId }),
          dueOn: dueOn?.format('YYYY-MM-DD'),
        },
      }),
    )
  return (
    <div style={{ marginBottom: 12 }}>
      <Button icon={<PlusOutlined aria-hidden />} onClick={() => setOpen(true)}>
        {t('desk.case.task.open')}
      </Button>
      {open && (
        <Dialog<Entry, unknown>
          title={t('desk.case.task.open')}
          ok={t('desk.case.task.open')}
          initial={{ whose: 'colleague' }}
          send={send}
          onDone={() => {
            setOpen(false)
            client.invalidateQueries({ queryKey: ['case', caseId] })
            client.invalidateQueries({ queryKey: ['tasks'] })
          }}
          onClose={() => setOpen(false)}
        >
          {(form) => (
            <>
              <Form.Item
                name="title"
                label={t('desk.case.task.what')}
                rules={[{ required: true, whitespace: true, message: t('desk.case.task.needWhat') }]}
              >
                <Input maxLength={200} />
              </Form.Item>
              <Form.Item name="whose" label={t('desk.case.task.whose')} rules={[{ required: true }]}>
                <Radio.Group
                  options={[
                    { value: 'colleague', label: t('desk.case.task.colleague') },
                    { value: 'firm', label: t('desk.case.task.forFirm') },
                  ]}
                />
              </Form.Item>
              <Form.Item noStyle dependencies={['whose']}>
                {() =>
                  form.getFieldValue('whose') === 'colleague' && (
                    <Form.Item
                      name="assigneeId"
                      label={t('desk.case.task.who')}
                      rules={[{ required: true, message: t('desk.cases.needAssignee') }]}
                    >
                      <Select options={staff.choices} loading={staff.loading} showSearch={{ optionFilterProp: 'label' }} />
                    </Form.Item>
                  )
                }
              </Form.Item>
              <Form.Item name="dueOn" label={t('desk.case.task.dueOn')}>
                <DatePicker format="YYYY-MM-DD" style={{ width: 180 }} />
              </Form.Item>
              <Form.Item name="note" label={t('desk.case.task.note')}>
                <Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} />
              </Form.Item>
            </>
          )}
        </Dialog>
      )}
    </div>
  )
}
