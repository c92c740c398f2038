import { Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import { useOffice } from '../../parts/choices.js'
import { Dialog } from '../../parts/dialog.js'
import { NumberInput } from '../../parts/number-input.js'
import type { Department } from './departments.js'

interface Entry {
  code: string
  name: string
  parentId?: string
  headId?: string
  position?: number
}

/** Makes a department, or changes one whose version was seen. */
export function DepartmentDialog({
  department,
  all,
  onDone,
  onClose,
}: {
  department?: Department
  all: readonly Department[]
  onDone: () => void
  onClose: () => void
}) {
  const { t } = useTranslation()
  const office = useOffice()
  const send = ({ code, name, parentId, headId, position }: Entry) =>
    department
      ? call(
          api.PATCH('/api/departments/{id}', {
            params: { path: { id: department.id } },
            body: {
              version: department.version,
              name,
              parentId: parentId ?? null,
              headId: headId ?? null,
              position: position ?? 0,
            },
          }),
        )
      : call(api.POST('/api/departments', { body: { code, name, parentId, headId, position } }))
  const above = all.filter((one) => one.id !== department?.id).map((one) => ({ value: one.id, label: one.name }))
  const need = (label: string) => [{ required: true, whitespace: true, message: t('people.users.need', { label }) }]
  return (
    <Dialog<Entry, unknown>
      title={t(department ? 'people.departments.edit' : 'people.departments.add')}
      ok={t('frame.save')}
      initial={{
        code: department?.code,
        name: department?.name,
        parentId: department?.parentId ?? undefined,
        headId: department?.headId ?? undefined,
        position: department?.position ?? 0,
      }}
      send={send}
      onDone={onDone}
      onClose={onClose}
    >
      <Form.Item name="name" label={t('people.departments.name')} rules={need(t('people.departments.name'))}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item
        name="code"
        label={t('people.departments.code')}
        extra={t('people.departments.codeHelp')}
        rules={need(t('people.departments.code'))}
      >
        <Input maxLength={40} disabled={department !== undefined} />
      </Form.Item>
      <Form.Item name="parentId" label={t('people.departments.parent')}>
        <Select allowClear options={above} placeholder={t('people.departments.top')} />
      </Form.Item>
      <Form.Item name="headId" label={t('people.departments.head')}>
        <Select allowClear options={[...office.choices]} loading={office.loading} showSearch={{ optionFilterProp: 'label' }} />
      </Form.Item>
      <Form.Item name="position" label={t('people.departments.position')}>
        <NumberInput min={0} max={10_000} precision={0} />
      </Form.Item>
    </Dialog>
  )
}
