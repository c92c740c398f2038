import { Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, call, onceOnly } from '../../api/call.js'
import { useOnceKey } from '../../parts/actions/use-once-key.js'
import { useStaff } from '../../parts/choices.js'
import { Dialog } from '../../parts/dialog.js'
import type { BatchRow } from '../../parts/list/batch.js'

/** Hands cases to a colleague, with the reason; answers what became of each. */
export function Assign(props: { ids: readonly string[]; onDone: (rows: readonly BatchRow[]) => void; onClose: () => void }) {
  const { ids, onDone, onClose } = props
  const { t } = useTranslation()
  const staff = useStaff()
  const once = useOnceKey()
  return (
    <Dialog<{ assigneeId: string; reason: string }, readonly BatchRow[]>
      title={t('desk.cases.assign')}
      ok={t('desk.cases.assign')}
      send={async (entry) => {
        const body = { ids: [...ids], ...entry }
        const { rows } = await call(api.POST('/api/cases/assign', { params: { header: onceOnly(once.keyOf(body)) }, body }))
        return rows.map((row) => ({ id: row.id, ok: row.result !== 'refused', title: row.reasons.join('；') }))
      }}
      onDone={onDone}
      onClose={onClose}
    >
      {ids.length > 1 && <p>{t('parts.list.selected', { count: ids.length })}</p>}
      <Form.Item
        name="assigneeId"
        label={t('desk.cases.assignTo')}
        rules={[{ required: true, message: t('desk.cases.needAssignee') }]}
      >
        <Select options={staff.choices} loading={staff.loading} showSearch={{ optionFilterProp: 'label' }} />
      </Form.Item>
      <Form.Item
        name="reason"
        label={t('desk.cases.assignReason')}
        rules={[{ required: true, whitespace: true, message: t('parts.input.needReason') }]}
      >
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
      </Form.Item>
    </Dialog>
  )
}
